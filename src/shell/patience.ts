/** What is given where an answer did not come in time. */
export const TOO_LATE = Symbol('too late');

/** Waits for an answer, at most so many milliseconds; there are pages and databases that never give one. */
export function inTime<T>(answer: Promise<T>, milliseconds: number): Promise<T | typeof TOO_LATE> {
  return new Promise((resolve, reject) => {
    const alarm = setTimeout(resolve, milliseconds, TOO_LATE);
    answer.then(resolve, reject).finally(() => {
      clearTimeout(alarm);
    });
  });
}

/** Milliseconds that the browser's own stores may take; they answer in one or two. */
const ANSWER = 8_000;

/** An answer of the browser itself. One that never comes is an error like any other, so that nothing waits for ever. */
export async function answered<T>(answer: Promise<T>): Promise<T> {
  const given = await inTime(answer, ANSWER);
  if (given === TOO_LATE) throw new Error('the browser does not answer');
  return given;
}
