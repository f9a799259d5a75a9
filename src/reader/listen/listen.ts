import { h } from '../build.ts';
import type { Scene } from '../host.ts';
import { icon, type IconName } from '../icons.ts';
import { flatten, paint, rangeOverSource, textBlocks } from '../ranges.ts';
import type { MessageKey } from '../words.ts';
import { sentences } from './sentences.ts';
import { arabicVoices } from './voices.ts';

/** Height in CSS pixels that the bar takes at the top of the screen. */
const TOP = 60;

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
  const [voice] = await arabicVoices(scene.reading.article.language);
  if (voice) play(scene, voice);
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

function play(scene: Scene, voice: SpeechSynthesisVoice): void {
  const { words } = scene.host;
  const list = sentencesOf(scene.article);
  // From where the reader is: the first sentence that is not above the screen.
  let now = Math.max(0, list.findIndex(({ range }) => range().getBoundingClientRect().bottom > TOP));
  let paused = false;
  let turn = 0;
  const speak = (): void => {
    const mine = ++turn;
    speechSynthesis.cancel();
    const sentence = list[now];
    if (!sentence) {
      stop();
      return;
    }
    const range = sentence.range();
    paint('matn-spoken', [range]);
    range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    if (paused) return;
    const utterance = new SpeechSynthesisUtterance(sentence.text);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = Number(speed.value);
    utterance.onend = () => {
      // A cancelled sentence ends as well; only the one that is being read goes on to the next.
      if (mine !== turn || paused) return;
      now++;
      speak();
    };
    utterance.onerror = ({ error }) => {
      // Taken back by ourselves is no fault; a voice that fails, as one that needs the network does without it, is.
      if (mine !== turn || paused || error === 'canceled' || error === 'interrupted') return;
      stop();
      scene.announce('actionFailed');
    };
    speechSynthesis.speak(utterance);
  };
  const stop = (): void => {
    turn++;
    speechSynthesis.cancel();
    paint('matn-spoken', []);
    bar.remove();
  };
  const go = (by: number) => (): void => {
    now = Math.max(0, Math.min(list.length - 1, now + by));
    speak();
  };
  const tool = (name: IconName, label: MessageKey, act: () => void): HTMLButtonElement =>
    h('button', { type: 'button', class: 'tool', 'aria-label': words(label), onclick: act }, icon(name));
  const pause = tool('pause', 'listenPause', () => {
    paused = !paused;
    pause.replaceChildren(icon(paused ? 'listen' : 'pause'));
    pause.setAttribute('aria-label', words(paused ? 'listenResume' : 'listenPause'));
    speak();
  });
  const speed = h('select', { 'aria-label': words('listenSpeed') }, ['0.75', '1', '1.25', '1.5', '2'].map((rate) => h('option', { value: rate, selected: rate === '1' }, `×${rate}`)));
  speed.addEventListener('change', speak);
  const bar = h('section', { class: 'player', 'aria-label': words('actionListen') }, tool('up', 'listenBack', go(-1)), pause, tool('down', 'listenForward', go(1)), speed, tool('close', 'listenStop', stop));
  bar.addEventListener('stop', stop);
  addEventListener('pagehide', stop);
  document.querySelector('main')?.after(bar);
  pause.focus();
  speak();
}
