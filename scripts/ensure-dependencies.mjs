// Runs before every command: installs what package-lock.json asks for, unless it is installed already.
// Plain Node without dependencies, because it runs before there are any.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Lede needs Node 20.19 or newer; this is ${process.versions.node}.`);
  process.exit(1);
}

const wanted = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
const stamp = 'node_modules/.lede-lock';
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
  console.error('Installing dependencies (once) …'); // what `npm run analyze` prints is data
  const npm = process.env.npm_execpath; // the very npm that runs this script; no shell, so it works on Windows too
  const [command, args] = npm ? [process.execPath, [npm]] : ['npm', []];
  const result = spawnSync(command, [...args, 'ci', '--no-audit', '--no-fund'], { stdio: 'inherit' });
  if (result.status !== 0) {
    console.error('npm ci failed; the lines above say why. Lede needs the npm registry once.');
    process.exit(result.status ?? 1);
  }
  writeFileSync(stamp, wanted);
}
