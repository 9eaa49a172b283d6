/** `npm run package`: what the two stores take, and the sources that their reviewers ask for, in dist/packages. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { dependencies, version } from '../package.json';
import { runNode, script } from './run';
import { type Entry, zip } from './zip';

const FOLDER = join('dist', 'packages');

/** Not part of the sources: what is made from them, and what git keeps for itself. */
const MADE = [
  '.git',
  ...readFileSync('.gitignore', 'utf8')
    .split('\n')
    .map(line => line.replace(/\/$/, '')),
];

const { code, output } = await runNode(script('build'));
if (code !== 0) {
  console.error(output);
  process.exit(1);
}
mkdirSync(FOLDER, { recursive: true });
write('chrome', [...filesIn(join('dist', 'chrome')), licences()]);
write('firefox', [...filesIn(join('dist', 'firefox')), licences()]);
write('source', sources());

function write(name: string, entries: Entry[]): void {
  const file = join(FOLDER, `lede-${version}-${name}.zip`);
  const archive = zip(entries);
  writeFileSync(file, archive);
  const hash = createHash('sha256').update(archive).digest('hex');
  console.log(`${file}  ${entries.length} files  ${(archive.length / 1000).toFixed(1)} kB  sha256 ${hash}`);
}

function sources(): Entry[] {
  const roots = readdirSync('.').filter(name => !MADE.includes(name));
  return roots.flatMap(root =>
    statSync(root).isFile() ? [{ name: root, data: readFileSync(root) }] : filesIn(root, root),
  );
}

/** All files under a folder, named from there, or from `prefix`. */
function filesIn(folder: string, prefix = ''): Entry[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map(name => ({ path: join(folder, name), name: join(prefix, name).split(sep).join('/') }))
    .filter(({ path }) => statSync(path).isFile())
    .map(({ path, name }) => ({ name, data: readFileSync(path) }));
}

/** Our licence and those of the packages that the bundles contain. */
function licences(): Entry {
  const packages = Object.keys(dependencies).map(name => ({ name, file: join('node_modules', name, 'LICENSE') }));
  const all = [{ name: 'Lede', file: 'LICENSE' }, ...packages];
  const text = all.map(({ name, file }) => `${name}\n\n${readFileSync(file, 'utf8')}`).join('\n\n---\n\n');
  return { name: 'LICENSES.txt', data: Buffer.from(text) };
}
