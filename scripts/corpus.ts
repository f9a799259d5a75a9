import { writeFileSync } from 'node:fs';
import { findQuantities } from '../test/corpus/engine.ts';
import { fulfils, readCorpus, renderMention } from '../test/corpus/notation.ts';

/** Rewrites the expected lines of test/corpus from the engine where they differ; the diff is then read by a person. */
let changed = 0;
for (const file of readCorpus()) {
  const lines: (string | null)[] = [...file.lines];
  for (const { text, line, expected } of file.sentences) {
    const wanted = expected.filter(({ key }) => key);
    const keys = findQuantities(text).filter(({ key }) => key);
    const written = keys.map((mention) => wanted.find((line) => fulfils(text, mention, line))?.source ?? renderMention(text, mention));
    if (written.join('\n') === wanted.map(({ source }) => source).join('\n')) continue;
    changed++;
    for (const { line: at } of wanted) lines[at - 1] = null;
    lines[line - 1] = [text, ...written.map((source) => `  ${source}`)].join('\n');
  }
  const content = lines.filter((line) => line !== null).join('\n');
  if (content !== file.lines.join('\n')) writeFileSync(file.path, content);
}
console.log(changed === 0 ? 'The corpus says what the engine says.' : `${String(changed)} sentences rewritten: read the diff.`);
