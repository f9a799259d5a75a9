import type { Extraction } from './model/article.ts';
import type { Host } from './reader/host.ts';
import { renderNotice, setState, type Notice, type State } from './reader/states.ts';
import { renderBar } from './reader/bar.ts';
import type { MessageKey } from './reader/words.ts';
import { h } from './reader/build.ts';
import { say } from './reader/say.ts';
import { fail, isFailure, sentenceOf, type Failure, type FailureReason } from './shell/failure.ts';
import { hasMenu } from './shell/place.ts';

const EMPTY: Readonly<Record<NonNullable<Extraction['failure']>, MessageKey>> = {
  noArticle: 'emptyNoArticle',
  notArabic: 'emptyNotArabic',
  tooLarge: 'emptyTooLarge',
};

/** What can be mended by trying once more. */
const PASSING: readonly FailureReason[] = ['pageGone', 'noPage', 'noAccess', 'noAnswer', 'libraryClosed', 'noRoom', 'broken'];
const ERRORS: readonly FailureReason[] = ['pageGone', 'noPage', 'noAnswer', 'readingGone', 'readingOther', 'libraryClosed', 'noRoom', 'broken'];
/** What is still to be read on the page itself. */
const ELSEWHERE: readonly FailureReason[] = ['readingGone', 'readingOther'];

/** Says in the page's body why there is no article and offers the next step. */
export function showNotice(host: Host, result: Failure | Extraction): void {
  const { words } = host;
  const retry = { label: words('actionRetry'), act: () => { location.reload(); } };
  const library = { label: words('actionLibrary'), act: () => { host.openPage('library'); } };
  let notice: Notice;
  let state: State;
  if (isFailure(result)) {
    const { reason, url } = result;
    state = ERRORS.includes(reason) ? 'error' : 'restricted';
    const original = ELSEWHERE.includes(reason) && url !== undefined && { label: words('actionOriginal'), act: () => { location.assign(url); } };
    const switches = reason === 'file' && { label: words('actionSwitches'), act: () => { host.openSwitches(); } };
    notice = { sentence: words(sentenceOf(result) as MessageKey), step: original || switches || (PASSING.includes(reason) ? retry : library) };
    if (result.detail) console.info(`${reason}: ${result.detail}`);
  } else {
    state = 'empty';
    const failure = result.failure ?? 'noArticle';
    notice = { sentence: words(EMPTY[failure]), hint: failure === 'noArticle' && hasMenu() ? words('emptyNoArticleHint') : undefined, step: library };
  }
  document.body.replaceChildren(renderBar(words, undefined, []), h('main', {}, renderNotice(notice)));
  setState(state);
}

/** Says why something could not be done with the article, which stays where it is. */
export function sayFailure({ words }: Host, failure: Failure): void {
  const place = document.querySelector<HTMLElement>('.said');
  if (place) say(place, words(sentenceOf(failure) as MessageKey));
}

/** Shows something; where that fails by a defect, or because the program was exchanged meanwhile, it is said. */
export async function showOrSay(host: Host, show: () => Promise<void>): Promise<void> {
  try {
    await show();
  } catch (error) {
    showNotice(host, fail('broken', undefined, String(error)));
  }
}
