import { writeFileSync } from 'node:fs';
import { findQuantities } from '../test/corpus/engine.ts';
import { compare, fulfils, readCorpus, renderMention } from '../test/corpus/notation.ts';

/**
 * Rewrites the expected lines of test/corpus from the engine where they differ; the diff is then read by a person.
 * Lines with `~` or `?` stay as they are: they were judged, not measured.
 */
let changed = 0;
for (const file of readCorpus()) {
  const lines: (string | null)[] = [...file.lines];
  for (const sentence of file.sentences) {
    const { text, line, expected } = sentence;
    const mentions = findQuantities(text);
    const { expected: wanted, found } = compare(sentence, mentions);
    if (wanted.join('\n') === found.join('\n')) continue;
    const written = mentions
      .filter(({ key }) => key)
      .map((mention) => {
        const match = expected.find((line) => fulfils(text, mention, line));
        return match?.optional ? null : (match?.source ?? renderMention(text, mention));
      });
    changed++;
    for (const { key, optional, line: at } of expected) if (key && !optional) lines[at - 1] = null;
    lines[line - 1] = [text, ...written.filter((source) => source !== null).map((source) => `  ${source}`)].join('\n');
  }
  const content = lines.filter((line) => line !== null).join('\n');
  if (content !== file.lines.join('\n')) writeFileSync(file.path, content);
}
console.log(changed === 0 ? 'The corpus says what the engine says.' : `${String(changed)} sentences rewritten: read the diff.`);
