/** A function that is sent to a browser as text: it sees its arguments (plain JSON) and the globals there, nothing else. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- any function may be sent; its own parameters are checked at the call
export type Sent<Arguments extends any[], Result> = (...args: Arguments) => Result | Promise<Result>;

/**
 * The text of an expression that calls the function there. Loaders of TypeScript mark the names of functions by a call
 * of their own helper `__name`, which does not exist on the other side.
 */
export function expression<Arguments extends unknown[], Result>(sent: Sent<Arguments, Result>, args: Arguments): string {
  const list = args.map((argument) => JSON.stringify(argument) ?? 'undefined').join(', ');
  return `(() => { const __name = (named) => named; return (${sent.toString()})(${list}); })()`;
}

/** What a script of `settling` hands back. */
export type Settled = { value?: unknown } | { error: string };

/** The body of an asynchronous WebDriver script that hands back what the expression gives or how it fails. */
export function settling(code: string): string {
  return `const done = arguments[arguments.length - 1];
    (async () => ${code})().then((value) => done({ value }), (error) => done({ error: String(error) + ' ' + (error?.stack ?? '') }));`;
}

/** What was given; throws what was thrown. */
export function valueOf(settled: Settled): unknown {
  if ('error' in settled) throw new Error(settled.error);
  return settled.value;
}
