/** `npm run screenshots [NAME…]`: every screen, theme and language as PNG files in screenshots/, for people to look at. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';
import { shots } from '../tests/panel/shots';
import { openStudio } from './panel-studio';

const folder = 'screenshots';

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);
const studio = await openStudio(join(folder, '.pages'));
const wanted = argv.slice(2);
try {
  for (const shot of shots) {
    if (wanted.length > 0 && !wanted.some(name => shot.name.includes(name))) continue;
    for (const theme of ['light', 'dark'] as const)
      writeFileSync(join(folder, `${shot.name}-${theme}.png`), await studio.take(shot, theme));
  }
} finally {
  await studio.close();
}
