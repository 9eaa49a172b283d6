/** `npm run screenshots [NAME…]`: every screen, theme, language and browser as PNG files in screenshots/, for people to look at. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';
import { shots } from '../tests/panel/shots';
import { openStudio } from './panel-studio';

const root = 'screenshots';

rmSync(root, { recursive: true, force: true });
const named = argv.slice(2);
const wanted = shots.filter(({ name }) => named.length === 0 || named.some(part => name.includes(part)));
for (const browser of ['chrome', 'firefox'] as const) {
  const folder = join(root, browser);
  mkdirSync(folder, { recursive: true });
  const studio = await openStudio(join(root, '.pages'), browser);
  try {
    for (const shot of wanted) {
      for (const theme of ['light', 'dark'] as const)
        writeFileSync(join(folder, `${shot.name}-${theme}.png`), await studio.take(shot, theme));
    }
  } finally {
    await studio.close();
  }
}
