/** `npm run screenshots [NAME…]`: every screen, theme, language and browser as PNG files in screenshots/, for people to look at. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { shots } from '../tests/panel/shots';
import { argumentsFor } from './arguments';
import { openStudio } from './panel-studio';

const USAGE = `usage: npm run screenshots -- [NAME…]
  NAME  takes only the screens that have it in their names: "vi", "pace"`;

const root = 'screenshots';

const wanted = argumentsFor(USAGE, () => {
  const { positionals } = parseArgs({ allowPositionals: true });
  const known = (part: string) => shots.filter(({ name }) => name.includes(part));
  for (const part of positionals) if (known(part).length === 0) throw new Error(`no screen is called "${part}"`);
  return positionals.length === 0 ? shots : shots.filter(shot => positionals.some(part => known(part).includes(shot)));
});
rmSync(root, { recursive: true, force: true });
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
