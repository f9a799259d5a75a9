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
