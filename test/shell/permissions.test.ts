import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const read = (file: string): string => readFileSync(file, 'utf8');
const manifest = JSON.parse(read('manifest.json')) as Record<string, unknown>;
const asked = [...(manifest['permissions'] as string[]), 'content_scripts', 'optional_host_permissions'];

describe('permissions', () => {
  it('are those of the design and no others', () => {
    expect([...(manifest['permissions'] as string[])].sort()).toEqual(['activeTab', 'contextMenus', 'scripting', 'storage']);
    expect(Object.keys(manifest).filter((key) => /permissions$/.test(key)).sort()).toEqual(['optional_host_permissions', 'permissions']);
  });
  it.each(asked)('%s is explained in the options, in both READMEs and in both languages of PRIVACY.md', (name) => {
    expect(read('src/reader/options.ts')).toContain(`['${name}', 'permission`);
    for (const file of ['README.md', 'README.ar.md']) expect(read(file)).toMatch(new RegExp(`^\\|.*\`${name}\``, 'm'));
    const [english, arabic] = read('PRIVACY.md').split('## العربية');
    for (const part of [english, arabic]) expect(part).toMatch(new RegExp(`^ *\\|.*\`${name}\``, 'm'));
  });
});
