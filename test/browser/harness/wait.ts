export const sleep = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

/** Asks again and again until there is a truthy answer; what was thrown last is told when time is up. */
export async function until<T>(ask: () => Promise<T> | T, what: string, milliseconds = 10_000): Promise<NonNullable<T>> {
  const end = Date.now() + milliseconds;
  let trouble = '';
  do {
    try {
      const answer = await ask();
      if (answer) return answer;
      trouble = '';
    } catch (error) {
      trouble = ` (${error instanceof Error ? error.message : String(error)})`;
    }
    await sleep(20);
  } while (Date.now() < end);
  throw new Error(`waited ${String(milliseconds)} ms in vain for ${what}${trouble}`);
}

/** Waits for what a browser was asked no longer than this, and says what it was: a browser that never answers would use up the test's time without a word. */
export function answeredBy<T>(promise: Promise<T>, what: string, milliseconds = 20_000): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => { fail(new Error(`waited ${String(milliseconds)} ms in vain for ${what}`)); }, milliseconds);
  });
  return Promise.race([promise, late]).finally(() => { clearTimeout(timer); });
}
