/** `npm run package`: what the two stores take, and the sources that their reviewers ask for, in dist/packages. */
import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { version } from '../package.json' with { type: 'json' };
import { extension, sources } from './package-contents';
import { runNode, script } from './run';
import { type Entry, zip } from './zip';

const FOLDER = join('dist', 'packages');

const { code, output } = await runNode(script('build'));
if (code !== 0) {
  console.error(output);
  process.exit(1);
}
rmSync(FOLDER, { recursive: true, force: true }); // those of another version
mkdirSync(FOLDER, { recursive: true });
write('chrome', extension('chrome'));
write('firefox', extension('firefox'));
write('source', sources());

function write(name: string, entries: Entry[]): void {
  const file = join(FOLDER, `lede-${version}-${name}.zip`);
  const archive = zip(entries);
  writeFileSync(file, archive);
  const hash = createHash('sha256').update(archive).digest('hex');
  console.log(`${file}  ${entries.length} files  ${(archive.length / 1000).toFixed(1)} kB  sha256 ${hash}`);
}
