import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Terminal } from '../../src/cli/command.ts';
import { main } from '../../src/cli/main.ts';

const SAMPLE = 'scripts/sample/index.html';
const ENGLISH = 'test/browser/pages/english.html';

const folder = mkdtempSync(join(tmpdir(), 'matn-cli-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
function file(name: string, bytes: string | Uint8Array): string {
  writeFileSync(join(folder, name), bytes);
  return join(folder, name);
}

async function matn(args: string[], input = ''): Promise<{ code: number; out: string; err: string }> {
  let out = '';
  let err = '';
  async function* stdin(): AsyncGenerator<Uint8Array> {
    yield await Promise.resolve(Buffer.from(input));
  }
  const terminal: Terminal = {
    stdin: stdin(),
    print: (text) => {
      out += text;
      return Promise.resolve();
    },
    warn: (line) => {
      err += line + '\n';
    },
    progress: () => undefined,
  };
  const code = await main(args, terminal);
  return { code, out, err };
}
const json = (out: string): Record<string, unknown>[] =>
  out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>);

describe('matn read', () => {
  test('prints an article for people', async () => {
    const { code, out, err } = await matn(['read', SAMPLE]);
    expect(code).toBe(0);
    expect(err).toBe('');
    expect(out.startsWith('سد وادي السنط يمتلئ للمرة الأولى منذ 12 عاما\n')).toBe(true);
    expect(out).toContain('• نحو أربعة آلاف مزارع');
    expect(out).toContain('ما حُذف من الصفحة');
    const [article = ''] = out.split('──');
    expect(article).not.toContain('شروط التعليق');
    expect(article).not.toContain('الأكثر قراءة');
  });
  test('prints one JSON line a file, of the promised shape', async () => {
    const { code, out } = await matn(['read', SAMPLE, '--format', 'json', '--url', 'https://example.org/news/1']);
    expect(code).toBe(0);
    const [row, ...more] = json(out);
    expect(more).toEqual([]);
    expect(Object.keys(row ?? {})).toEqual(expect.arrayContaining(['file', 'detection', 'article', 'phrasings', 'mentions', 'removed']));
    const { article, phrasings, mentions, removed } = row as {
      article: { url: string };
      phrasings: string[];
      mentions: { phrasing: number; start: number; end: number; kind: string; from: number }[];
      removed: Record<string, string>[];
    };
    expect(article.url).toBe('https://example.org/news/1');
    const farmers = mentions.find(({ phrasing, start, end }) => phrasings[phrasing]?.slice(start, end) === 'نحو أربعة آلاف مزارع');
    expect(farmers).toMatchObject({ kind: 'count', from: 4000 });
    expect(removed.map(({ reason }) => reason)).toContain('commentRules');
    expect(Object.keys(removed[0] ?? {}).sort()).toEqual(['reason', 'step', 'text']);
  });
  test('prints Markdown', async () => {
    const { out } = await matn(['read', '--format=markdown', SAMPLE]);
    expect(out).toMatch(/^# سد وادي السنط/);
    expect(out).toMatch(/^## كلفة الانتظار$/m);
  });
  test('prints a page of its own, which reads back as the same article', async () => {
    const { code, out } = await matn(['read', '--format=html', SAMPLE]);
    expect(code).toBe(0);
    expect(out).toMatch(/^<!doctype html>/i);
    const again = await matn(['read', '-', '--format=json'], out);
    const first = await matn(['read', SAMPLE, '--format=json']);
    expect(json(again.out)[0]?.['phrasings']).toEqual(json(first.out)[0]?.['phrasings']);
  });
  test('reads standard input, and a text without tags', async () => {
    const text = 'افتتاح المكتبة الوطنية في وادي السنط\n\n' + 'قال مدير المكتبة إن نحو 300 زائر حضروا حفل الافتتاح مساء الأحد، وإن العدد سيزداد.\n\n'.repeat(4);
    const { code, out } = await matn(['read', '-', '--format', 'json'], text);
    expect(code).toBe(0);
    expect(json(out)[0]).toMatchObject({ file: '-', article: { title: 'افتتاح المكتبة الوطنية في وادي السنط' } });
  });
  test('a file without an article is named, and the others are still read', async () => {
    const empty = file('empty.html', '<!doctype html><title>x</title><p>');
    const { code, out, err } = await matn(['read', empty, SAMPLE, '--format', 'json']);
    expect(code).toBe(1);
    expect(json(out).map(({ article }) => article === null)).toEqual([true, false]);
    expect(json(out)[0]).toMatchObject({ failure: 'noArticle' });
    expect(err).toBe(`matn: ${empty}: no article was found\n`);
  });
  test.each([
    ['that is not there', () => join(folder, 'nowhere.html'), 'there is no such file'],
    ['that is a folder', () => folder, 'is a folder, not a file'],
    ['that is no text', () => file('picture.png', Uint8Array.from({ length: 999 }, (_, i) => (i * 7919) % 251)), 'is not a text in UTF-8, UTF-16, windows-1256 or ISO-8859-6'],
  ])('a file %s is one line', async (_name, path, problem) => {
    const name = path();
    const { code, out, err } = await matn(['read', name, '--format', 'json']);
    expect(code).toBe(1);
    expect(err).toBe(`matn: ${name}: ${problem}\n`);
    expect(json(out)).toEqual([{ file: name, error: problem }]);
  });
  test('a page nested beyond all measure is an answer, not a stack trace', async () => {
    const deep = file('deep.html', '<div>'.repeat(30_000) + 'نص');
    const { code, err } = await matn(['read', deep]);
    expect([0, 1]).toContain(code);
    expect(err.split('\n').length).toBeLessThanOrEqual(2);
    expect(err).not.toContain(' at ');
  });
});

describe('matn detect', () => {
  test('says yes and no with reasons', async () => {
    const { code, out } = await matn(['detect', SAMPLE, ENGLISH]);
    expect(code).toBe(0);
    const [yes, no] = json(out);
    expect(yes).toMatchObject({ file: SAMPLE, isArabicNews: true, isArabic: true, language: 'ar' });
    expect(no).toMatchObject({ file: ENGLISH, isArabicNews: false, isArabic: false, language: 'en' });
    expect(Array.isArray(yes?.['reasons'])).toBe(true);
  });
});

describe('matn quantities', () => {
  test('answers each line, key figures only', async () => {
    const { code, out } = await matn(['quantities'], 'قتل 15 شخصا يوم 3 مايو 2021\n\nلا أرقام هنا\n');
    expect(code).toBe(0);
    const rows = json(out) as { text: string; mentions: { from: number; key: boolean }[] }[];
    expect(rows.map(({ text }) => text)).toEqual(['قتل 15 شخصا يوم 3 مايو 2021', '', 'لا أرقام هنا']);
    expect(rows[0]?.mentions).toMatchObject([{ from: 15, key: true }]);
    expect(rows[2]?.mentions).toEqual([]);
  });
  test('--all gives what is left alone as well', async () => {
    const { out } = await matn(['quantities', '--all', '-'], 'قتل 15 شخصا يوم 3 مايو 2021');
    const [row] = json(out) as { mentions: { kind: string; key: boolean }[] }[];
    expect(row?.mentions.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['count', 'date']));
    expect(row?.mentions.filter(({ key }) => key)).toHaveLength(1);
  });
  test('--trace says which rule took a number and what it beat', async () => {
    const { code, out } = await matn(['quantities', '--trace'], 'قتل 15 شخصا عام 2019');
    expect(code).toBe(0);
    expect(out).toContain('+ rule count → count');
    expect(out).toMatch(/2019 = 2019[^]*\+ rule [^\n]+ → year/);
  });
  test.each([
    ['nowhere.txt', 'there is no such file'],
    ['', 'is a folder, not a file'],
  ])('a file that cannot be read is named in one line: %j', async (name, problem) => {
    const path = join(folder, name);
    const { code, out, err } = await matn(['quantities', path]);
    expect([code, out, err]).toEqual([1, '', `matn: ${path}: ${problem}\n`]);
  });
  test('a picture is no text, a stray control in a line is', async () => {
    const picture = file('lines.png', Uint8Array.from({ length: 9999 }, (_, i) => (i * 7919) % 251));
    expect(await matn(['quantities', picture])).toEqual({ code: 1, out: '', err: `matn: ${picture}: is not a text in UTF-8, UTF-16, windows-1256 or ISO-8859-6\n` });
    expect((await matn(['quantities'], 'قتل\u0000 15 شخصا\n')).code).toBe(0);
  });
  test('a line separator inside a line does not break the output into two', async () => {
    const { out } = await matn(['quantities'], 'قتل\u202815 شخصا\n');
    expect(out.split(/[\n\u2028]/).filter(Boolean)).toHaveLength(1);
  });
});

describe('the command line', () => {
  test.each([
    [[], 'name a command'],
    [['raed'], 'there is no command raed, only read, detect or quantities'],
    [['help', 'raed'], 'there is no command raed, only read, detect or quantities'],
    [['read', ''], 'a name of a file is empty'],
    [['read'], 'name at least one file'],
    [['read', '-', '-'], 'standard input can be read only once'],
    [['read', SAMPLE, '--format', 'pdf'], '--format is one of'],
    [['read', SAMPLE, '--url', 'javascript:1'], '--url wants an http or https address'],
    [['read', SAMPLE, '--colour'], "Unknown option '--colour'"],
    [['detect', '--url'], "Option '--url <value>' argument missing"],
    [['quantities', 'a', 'b'], 'quantities reads one file'],
  ])('%j is a usage error of one line', async (args, problem) => {
    const { code, out, err } = await matn(args);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(`matn: ${problem}`);
    expect(err.trim().split('\n')).toHaveLength(1);
  });
  test.each([[['--help']], [['help']], [['read', '--help']], [['help', 'detect']], [['quantities', '-h']], [['--version']], [['-v']]])('%j explains', async (args) => {
    const { code, out, err } = await matn(args);
    expect(code).toBe(0);
    expect(out).not.toBe('');
    expect(err).toBe('');
  });
});
