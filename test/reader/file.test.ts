import { expect, test } from 'vitest';
import { fileName } from '../../src/reader/file.ts';

test.each([
  ['بلدية الميناء: 3/4 الطريق', 'بلدية الميناء 3 4 الطريق.md'],
  ['', 'matn.md'],
  ['...', 'matn.md'],
  ['../../etc/passwd', 'etc passwd.md'],
  ['CON', 'matn CON.md'],
  ['com1.حلقة', 'matn com1.حلقة.md'],
  ['كونا', 'كونا.md'],
  ['خبر\u202elmth.exe', 'خبر lmth.exe.md'],
  ['\r\nSet-Cookie: x', 'Set-Cookie x.md'],
  [`${'ا'.repeat(79)}😀`, `${'ا'.repeat(79)}.md`],
])('«%s» is saved as %s', (title, name) => {
  expect(fileName({ title }, 'md')).toBe(name);
});
