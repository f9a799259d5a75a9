// A stream of lines, each answered as it comes: tail -f feed.txt | node lines.mjs
import { createInterface } from 'node:readline';
import { findQuantities } from 'matn';

for await (const line of createInterface({ input: process.stdin })) {
  for (const { start, end, from, to, kind } of findQuantities(line).filter(({ key }) => key)) {
    console.log(`${line.slice(start, end)}\t${kind}\t${from === to ? from : `${from}..${to}`}`);
  }
}
