import { h } from '../build.ts';
import type { Scene } from '../host.ts';
import { icon, type IconName } from '../icons.ts';
import { flatten, paint, rangeOverSource, textBlocks } from '../ranges.ts';
import type { MessageKey } from '../words.ts';
import { sentences } from './sentences.ts';
import { say, type Outcome, type Speaking } from './speaker.ts';
import { arabicVoices } from './voices.ts';

/** Height in CSS pixels that the bar takes at the top of the screen. */
const TOP = 60;

const SPEEDS = ['0.75', '1', '1.25', '1.5', '2'];

/** One sentence to be read out: what is said, and where it is lit. */
interface Sentence {
  text: string;
  range: () => Range;
}

/** Starts reading the article aloud, or ends it; without an Arabic voice it says so. */
export async function toggleListening(scene: Scene): Promise<void> {
  const player = document.querySelector('.player');
  if (player) {
    player.dispatchEvent(new Event('stop'));
    return;
  }
  const voices = await arabicVoices(scene.reading.article.language);
  // A second press while the voices were being looked for.
  if (document.querySelector('.player')) return;
  if (voices.length > 0) play(scene, voices);
  else notice(scene);
}

function notice({ host: { words } }: Scene): void {
  const sentence = h('p', { role: 'status' });
  const close = h('button', { type: 'button', class: 'tool', 'aria-label': words('close') }, icon('close'));
  const bar = h('section', { class: 'player', 'aria-label': words('actionListen') }, sentence, close);
  const remove = (): void => {
    bar.remove();
  };
  close.addEventListener('click', remove);
  bar.addEventListener('stop', remove);
  document.querySelector('main')?.after(bar);
  // A live region speaks of what comes into it, not of what it brought along.
  sentence.textContent = words('listenNoVoice');
}

/** What is read: the article's own words (never the digits or letters it is shown in), sentence by sentence. */
function sentencesOf(article: HTMLElement): Sentence[] {
  return textBlocks(article).flatMap((block) => {
    const { text } = flatten(block, true);
    return sentences(text).map(({ start, end }) => ({ text: text.slice(start, end), range: () => rangeOverSource(flatten(block, true), start, end) }));
  });
}

function play(scene: Scene, voices: readonly SpeechSynthesisVoice[]): void {
  const { words } = scene.host;
  const list = sentencesOf(scene.article);
  // From where the reader is: the first sentence that is not above the screen.
  let now = Math.max(0, list.findIndex(({ range }) => range().getBoundingClientRect().bottom > TOP));
  let paused = false;
  let voice = voices[0];
  let speaking: Speaking | undefined;
  /** The present voice was not heard when it was last asked; once may be an accident. */
  let silent = false;
  const speak = (): void => {
    speaking?.stop();
    speaking = undefined;
    const sentence = list[now];
    if (!sentence || !voice) {
      stop();
      return;
    }
    const range = sentence.range();
    paint('matn-spoken', [range]);
    range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    if (paused) return;
    const mine = say(sentence.text, voice, Number(speed.value));
    speaking = mine;
    void mine.outcome.then((outcome) => {
      if (mine === speaking) goOn(outcome);
    });
  };
  const goOn = (outcome: Outcome): void => {
    speaking = undefined;
    if (outcome === 'interrupted') setPaused(true);
    else if (outcome === 'said') {
      silent = false;
      now++;
      speak();
    } else if (outcome !== 'stopped') fail(outcome === 'silent');
  };
  /** A voice that fails, as one that needs the network does without it, gives way to the next. */
  const fail = (silently: boolean): void => {
    if (!silently || silent) voice = voice && voices[voices.indexOf(voice) + 1];
    silent = silently && !silent;
    if (voice) speak();
    else {
      stop();
      scene.announce('listenFailed');
    }
  };
  const stop = (): void => {
    const last = speaking;
    speaking = undefined;
    last?.stop();
    paint('matn-spoken', []);
    removeEventListener('pagehide', stop);
    bar.remove();
    scene.article.focus({ preventScroll: true });
  };
  const go = (by: number) => (): void => {
    now = Math.max(0, Math.min(list.length - 1, now + by));
    speak();
  };
  const tool = (name: IconName, label: MessageKey, act: () => void): HTMLButtonElement =>
    h('button', { type: 'button', class: 'tool', 'aria-label': words(label), onclick: act }, icon(name));
  const pause = tool('pause', 'listenPause', () => {
    setPaused(!paused);
    speak();
  });
  const setPaused = (value: boolean): void => {
    paused = value;
    pause.replaceChildren(icon(paused ? 'listen' : 'pause'));
    pause.setAttribute('aria-label', words(paused ? 'listenResume' : 'listenPause'));
  };
  const rate = String(scene.host.settings().listenSpeed);
  const speed = h('select', { 'aria-label': words('listenSpeed') }, SPEEDS.map((value) => h('option', { value, selected: value === rate }, `×${value}`)));
  speed.addEventListener('change', () => {
    scene.host.change({ listenSpeed: Number(speed.value) });
    speak();
  });
  const names = h('select', { class: 'voice', 'aria-label': words('listenVoice') }, voices.map(({ name }, i) => h('option', { value: i }, name)));
  names.addEventListener('change', () => {
    voice = voices[Number(names.value)];
    silent = false;
    speak();
  });
  const bar = h(
    'section',
    { class: 'player', 'aria-label': words('actionListen') },
    ...[tool('up', 'listenBack', go(-1)), pause, tool('down', 'listenForward', go(1)), speed],
    voices.length > 1 && names,
    tool('close', 'listenStop', stop),
  );
  bar.addEventListener('stop', stop);
  addEventListener('pagehide', stop);
  document.querySelector('main')?.after(bar);
  pause.focus();
  speak();
}
