import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { dependencies } from '../package.json' with { type: 'json' };
import type { Entry } from './zip';

/** Folders and files of the top level that are the source. Whatever else lies there is somebody's own and stays with them. */
const SOURCES = [
  '.ci',
  '.gitignore',
  'CONTRIBUTING.md',
  'LICENSE',
  'README.md',
  'biome.json',
  'manifest.json',
  'package-lock.json',
  'package.json',
  'public',
  'scripts',
  'src',
  'tests',
  'tsconfig.json',
  'vite.config.ts',
];

/** The built extension with the licences that it must carry. */
export function extension(target: 'chrome' | 'firefox'): Entry[] {
  return [...filesIn(join('dist', target)), licences()];
}

/** All from which the extension is built, for those who review it. */
export function sources(): Entry[] {
  return SOURCES.flatMap(root =>
    statSync(root).isFile() ? [{ name: root, data: readFileSync(root) }] : filesIn(root, root),
  );
}

/** Our licence and those of the packages that the bundles contain. */
export function licences(): Entry {
  const packages = Object.keys(dependencies).map(name => ({ name, file: join('node_modules', name, 'LICENSE') }));
  const all = [{ name: 'Lede', file: 'LICENSE' }, ...packages];
  const text = all.map(({ name, file }) => `${name}\n\n${readFileSync(file, 'utf8')}`).join('\n\n---\n\n');
  return { name: 'LICENSES.txt', data: Buffer.from(text) };
}

/** All files under a folder, named from there, or from `prefix`. */
function filesIn(folder: string, prefix = ''): Entry[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map(name => ({ path: join(folder, name), name: join(prefix, name).split(sep).join('/') }))
    .filter(({ path }) => statSync(path).isFile())
    .map(({ path, name }) => ({ name, data: readFileSync(path) }));
}
