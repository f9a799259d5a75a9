import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { breaths, say, type Outcome } from '../../src/reader/listen/speaker.ts';
import { arabicVoices } from '../../src/reader/listen/voices.ts';

type Listener = ((event: { error: string }) => void) | null;
class Utterance {
  onstart: Listener = null;
  onend: Listener = null;
  onerror: Listener = null;
  constructor(readonly text: string) {}
}

/** A browser's synthesis as far as it is used; `behave` says what a voice does with an utterance. */
class Synthesis extends EventTarget {
  speaking = false;
  pending = false;
  said: Utterance[] = [];
  cancelled = 0;
  voices: Partial<SpeechSynthesisVoice>[] = [];
  behave: (one: Utterance) => void = () => undefined;
  speak(one: Utterance): void {
    this.said.push(one);
    this.behave(one);
  }
  cancel(): void {
    this.cancelled++;
    this.speaking = this.pending = false;
  }
  getVoices(): Partial<SpeechSynthesisVoice>[] {
    return this.voices;
  }
}

const VOICE = { name: 'ليلى', lang: 'ar-SA' } as SpeechSynthesisVoice;
const TEXT = 'بلغ عدد المصابين 300 شخص في المدينة.';
let synthesis: Synthesis;

beforeEach(() => {
  vi.useFakeTimers();
  synthesis = new Synthesis();
  Object.assign(globalThis, { speechSynthesis: synthesis, SpeechSynthesisUtterance: Utterance });
});
afterEach(() => {
  vi.useRealTimers();
  for (const name of ['speechSynthesis', 'SpeechSynthesisUtterance']) Reflect.deleteProperty(globalThis, name);
});

/** How the saying ended within so many seconds; undefined where it has not. */
async function within(seconds: number, outcome: Promise<Outcome>): Promise<Outcome | undefined> {
  let ended: Outcome | undefined;
  void outcome.then((one) => (ended = one));
  await vi.advanceTimersByTimeAsync(seconds * 1000);
  return ended;
}

describe('a text that is said', () => {
  test('ends when the voice says so', async () => {
    synthesis.behave = (one) => {
      synthesis.speaking = true;
      setTimeout(() => one.onend?.({ error: '' }), 3000);
    };
    expect(await within(3.1, say(TEXT, VOICE, 1).outcome)).toBe('said');
    expect(synthesis.said.map(({ text }) => text)).toEqual([TEXT]);
  });
  test('ends when the voice has fallen silent without saying so', async () => {
    synthesis.behave = () => {
      synthesis.speaking = true;
      setTimeout(() => (synthesis.speaking = false), 3000);
    };
    const { outcome } = say(TEXT, VOICE, 1);
    expect(await within(2.9, outcome)).toBeUndefined();
    expect(await within(2, outcome)).toBe('said');
  });
  test('ends when a voice claims to speak for ever', async () => {
    synthesis.behave = () => {
      synthesis.speaking = true;
    };
    expect(await within(30, say(TEXT, VOICE, 1).outcome)).toBe('said');
    expect(synthesis.cancelled).toBe(1);
  });
  test('is silent when no voice begins: at once silent, or waiting in a queue that does not move', async () => {
    expect(await within(2, say(TEXT, VOICE, 1).outcome)).toBe('silent');
    synthesis.behave = () => {
      synthesis.pending = true;
    };
    expect(await within(7, say(TEXT, VOICE, 1).outcome)).toBe('silent');
  });
  test('fails by an error, and is interrupted by another page', async () => {
    for (const [error, wanted] of [['network', 'failed'], ['not-allowed', 'failed'], ['interrupted', 'interrupted'], ['canceled', 'interrupted']] as const) {
      synthesis.behave = (one) => setTimeout(() => one.onerror?.({ error }), 100);
      expect(await within(0.2, say(TEXT, VOICE, 1).outcome), error).toBe(wanted);
    }
  });
  test('stops when it is told to, and says nothing more of its pieces', async () => {
    synthesis.behave = (one) => {
      synthesis.speaking = true;
      setTimeout(() => one.onend?.({ error: '' }), 5000);
    };
    const saying = say(Array.from({ length: 12 }, () => TEXT).join(' '), VOICE, 1);
    await vi.advanceTimersByTimeAsync(6000);
    expect(synthesis.said.length).toBe(2);
    saying.stop();
    expect(await within(30, saying.outcome)).toBe('stopped');
    expect(synthesis.said.length).toBe(2);
  });
  test('of greater length is said in pieces cut at its clauses, and nothing of it is lost', () => {
    const long = `${TEXT.slice(0, -1)}، `.repeat(9) + 'كلمةبلافراغ'.repeat(30);
    const pieces = breaths(long, 140);
    for (const piece of pieces) expect(piece.length).toBeLessThanOrEqual(140);
    expect(pieces.join('').replaceAll(' ', '')).toBe(long.replaceAll(' ', ''));
    expect(pieces[0]?.endsWith('،')).toBe(true);
    expect(breaths(TEXT, 140)).toEqual([TEXT]);
  });
});

test('the voices: the region of the article first, then those on the machine; a voice in disguise only where there is no other', async () => {
  const voice = (name: string, lang: string, localService = true): Partial<SpeechSynthesisVoice> => ({ name, lang, localService, default: false });
  synthesis.voices = [voice('Anna', 'de-DE'), voice('Online', 'ar-SA', false), voice('Arabic+Robosoft', 'ar'), voice('Majed', 'ar-001'), voice('Hoda', 'ar_EG', false), voice('Aramaic', 'arc')];
  expect((await arabicVoices('ar-EG')).map(({ name }) => name)).toEqual(['Hoda', 'Majed', 'Online']);
  synthesis.voices = [voice('Arabic+Robosoft', 'ar')];
  expect((await arabicVoices('ar')).map(({ name }) => name)).toEqual(['Arabic+Robosoft']);
});
