import { expect, test } from 'vitest';
import { isTooOld } from '../scripts/browsers';

test.each([
  ['firefox', 'Mozilla Firefox 140.12.0esr', true],
  ['firefox', 'Mozilla Firefox 153.8.0esr', false],
  ['chrome', 'Chromium 139.0.7258.66 built on Debian GNU/Linux 12', true],
  ['chrome', 'Google Chrome 156.0.8078.108', false],
  ['chrome', '', false],
] as const)('%s %s is too old: %s', (name, version, expected) => {
  expect(isTooOld(name, version)).toBe(expected);
});
