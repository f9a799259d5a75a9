/** How the reading of a text ended: no voice was heard, the voice gave an error, another page took it, we took it back. */
export type Outcome = 'said' | 'silent' | 'failed' | 'interrupted' | 'stopped';

export interface Speaking {
  outcome: Promise<Outcome>;
  stop: () => void;
}

/** Characters said in one go: Chromium falls silent within a long text, and its online voices after fifteen seconds. */
const LONGEST = 140;
/** Milliseconds between two looks at a voice that says nothing of itself. */
const LOOK = 250;
/** Looks in a row that find silence before the silence is believed. */
const SILENT_LOOKS = 4;
/** Milliseconds in which a voice must have begun. */
const BEGINNING = 6000;
/** Milliseconds for a letter: the slowest voices need half of it. A digit is said as a word. */
const SLOWEST = 220;
const LETTERS_OF_A_DIGIT = 6;

/**
 * Says a text in an Arabic voice. Browsers lose the events that a voice has begun or ended, and some voices never send any:
 * this looks by itself whether there still is a voice to be heard, so that it always comes to an end.
 */
export function say(text: string, voice: SpeechSynthesisVoice, rate: number): Speaking {
  let stopped = false;
  let end: (outcome: Outcome) => void = () => undefined;
  const stop = (): void => {
    stopped = true;
    end('stopped');
    speechSynthesis.cancel();
  };
  const sayAll = async (): Promise<Outcome> => {
    if (speechSynthesis.speaking || speechSynthesis.pending) speechSynthesis.cancel();
    for (const piece of breaths(text, LONGEST * Math.min(1, rate))) {
      if (stopped) return 'stopped';
      const outcome = await new Promise<Outcome>((resolve) => {
        end = watch(piece, voice, rate, resolve);
      });
      if (outcome !== 'said') return outcome;
    }
    return 'said';
  };
  return { outcome: sayAll(), stop };
}

/** Says one piece and looks after it; gives the way to end it from outside. */
function watch(text: string, voice: SpeechSynthesisVoice, rate: number, resolve: (outcome: Outcome) => void): (outcome: Outcome) => void {
  let begun = false;
  let silent = 0;
  let waited = 0;
  const longest = BEGINNING + ((text.length + LETTERS_OF_A_DIGIT * (text.match(/\p{Nd}/gu)?.length ?? 0)) * SLOWEST) / rate;
  const finish = (outcome: Outcome): void => {
    clearInterval(looking);
    utterance.onstart = utterance.onboundary = utterance.onend = utterance.onerror = null;
    resolve(outcome);
  };
  const giveUp = (): void => {
    finish(begun ? 'said' : 'silent');
    speechSynthesis.cancel();
  };
  const looking = setInterval(() => {
    waited += LOOK;
    const { speaking, pending } = speechSynthesis;
    begun ||= speaking && !pending;
    silent = speaking || pending ? 0 : silent + 1;
    if (silent >= SILENT_LOOKS || (!begun && waited >= BEGINNING) || waited >= longest) giveUp();
  }, LOOK);
  const utterance = new SpeechSynthesisUtterance(text);
  utterance.voice = voice;
  utterance.lang = voice.lang;
  utterance.rate = rate;
  utterance.onstart = utterance.onboundary = () => {
    begun = true;
  };
  utterance.onend = () => {
    finish('said');
  };
  utterance.onerror = ({ error }) => {
    finish(error === 'canceled' || error === 'interrupted' ? 'interrupted' : 'failed');
  };
  speechSynthesis.speak(utterance);
  return finish;
}

/** A text in pieces of at most `longest` characters, cut where a reader would breathe. */
export function breaths(text: string, longest: number): string[] {
  const pieces: string[] = [];
  let rest = text;
  while (rest.length > longest) {
    const head = rest.slice(0, longest);
    const clause = Math.max(...['،', '؛', ',', ':', ' – ', ' - '].map((sign) => head.lastIndexOf(sign)));
    const at = clause > longest / 3 ? clause + 1 : head.lastIndexOf(' ') > 0 ? head.lastIndexOf(' ') : longest;
    pieces.push(rest.slice(0, at).trim());
    rest = rest.slice(at);
  }
  return [...pieces, rest.trim()].filter((piece) => piece !== '');
}
