/**
 * Does some work when nobody else does work of the same name, in any page of the extension or in its background: what is
 * read, changed and written back would otherwise undo what another window writes meanwhile.
 */
export function inTurn<T>(name: string, work: () => Promise<T>): Promise<T> {
  // The lock goes with its holder: a background that is ended in the middle blocks nobody.
  return typeof navigator === 'object' && 'locks' in navigator ? navigator.locks.request(name, work) : work();
}
