import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of package.json. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..');

export const source = join(root, 'src');
export const dist = join(root, 'dist');
/** The built extension: loaded unpacked by Chrome and by Firefox alike. */
export const extension = join(dist, 'extension');
/** Pictures and reports of the scripts. */
export const out = join(root, 'out');
