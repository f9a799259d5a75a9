/** Which words of two texts belong to one longest common subsequence. */
export interface Alignment {
  wanted: boolean[];
  found: boolean[];
}

/** Aligns two texts word by word, in order. Takes time and memory in the product of their lengths, less what both begin and end with. */
export function align(wanted: readonly string[], found: readonly string[]): Alignment {
  const result: Alignment = { wanted: wanted.map(() => false), found: found.map(() => false) };
  const match = (i: number, j: number): void => {
    result.wanted[i] = true;
    result.found[j] = true;
  };
  let start = 0;
  while (start < wanted.length && start < found.length && wanted[start] === found[start]) match(start, start++);
  let ends = 0;
  while (wanted.length - ends > start && found.length - ends > start && wanted[wanted.length - ends - 1] === found[found.length - ends - 1]) {
    ends++;
    match(wanted.length - ends, found.length - ends);
  }
  const rows = wanted.length - ends - start;
  const columns = found.length - ends - start;
  const width = columns + 1;
  const longest = new Uint32Array((rows + 1) * width);
  const at = (i: number, j: number): number => longest[i * width + j] ?? 0;
  for (let i = rows - 1; i >= 0; i--) {
    for (let j = columns - 1; j >= 0; j--) {
      longest[i * width + j] = wanted[start + i] === found[start + j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  for (let i = 0, j = 0; i < rows && j < columns; ) {
    if (wanted[start + i] === found[start + j] && at(i, j) === at(i + 1, j + 1) + 1) match(start + i++, start + j++);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return result;
}
