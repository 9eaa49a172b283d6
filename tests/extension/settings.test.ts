import { describe, expect, test } from 'vitest';
import { defaults, isPaused, parseSettings } from '../../src/extension/settings';

describe('settings', () => {
  test.each([[undefined], [{}], [{ kinds: {} }], [{ ofAnotherVersion: true }]])('are the defaults for %j', value => {
    expect(parseSettings(value)).toEqual({ settings: defaults, ignored: [] });
  });

  test('survive being stored and read', () => {
    const chosen = {
      ...defaults,
      highlights: true,
      tint: 30,
      pace: 1.5,
      pausedSites: ['example.com', 'localhost', '[::1]', '[2001:db8::7]'],
    };
    expect(parseSettings(JSON.parse(JSON.stringify(chosen)))).toEqual({ settings: chosen, ignored: [] });
  });

  test.each<[unknown, string[]]>([
    [null, ['settings']],
    ['on', ['settings']],
    [[true], ['settings']],
    [{ highlights: 'yes' }, ['highlights']],
    [{ kinds: 7 }, ['kinds']],
    [{ kinds: { person: 1, place: false } }, ['person']],
    [{ tint: -1 }, ['tint']],
    [{ tint: Number.NaN }, ['tint']],
    [{ pace: 0 }, ['pace']],
    [{ pace: '2' }, ['pace']],
    [{ pausedSites: 'example.com' }, ['pausedSites']],
    [{ pausedSites: ['https://example.com/'] }, ['pausedSites']],
    [{ pausedSites: ['[::1]:80'] }, ['pausedSites']],
    [{ pausedSites: [null, {}] }, ['pausedSites']],
    [{ badge: 0, linesOnly: 0, welcomed: 0 }, ['badge', 'linesOnly', 'welcomed']],
  ])('%j falls back to the default of what makes no sense, and says so', (value, ignored) => {
    const parsed = parseSettings(value);
    expect(parsed.ignored.sort()).toEqual(ignored);
    expect(Object.keys(parsed.settings)).toEqual(Object.keys(defaults));
    expect(parseSettings(parsed.settings).ignored).toEqual([]);
  });

  test('keep what makes sense beside what does not', () => {
    const { settings } = parseSettings({
      highlights: true,
      tint: 'strong',
      kinds: { person: false, place: 'maybe' },
      pausedSites: ['example.com', 3, 'example.com'],
    });
    expect(settings.highlights).toBe(true);
    expect(settings.tint).toBe(defaults.tint);
    expect(settings.kinds).toEqual({ ...defaults.kinds, person: false });
    expect(settings.pausedSites).toEqual(['example.com']);
  });

  test('take nothing from a prototype', () => {
    const value = JSON.parse('{ "__proto__": { "highlights": true }, "kinds": { "__proto__": { "person": false } } }');
    expect(parseSettings(value).settings).toEqual(defaults);
    expect(parseSettings(Object.create({ highlights: true })).settings).toEqual(defaults);
  });

  test.each([10, 45, 253])('with sites of %d letters fit into one item of storage.sync, which holds 8 kB', length => {
    const pausedSites = Array.from({ length: 5_000 }, (_, i) => `${i}.`.padEnd(length, 'a'));
    const { settings, ignored } = parseSettings({ pausedSites });
    expect(ignored).toEqual(['pausedSites']);
    expect(`settings${JSON.stringify(settings)}`.length).toBeLessThan(8_192);
    expect(settings.pausedSites.length).toBeGreaterThan(25);
    expect(settings.pausedSites.at(-1)).toBe(pausedSites.at(-1));
  });
});

test.each([
  ['https://example.com/news', true],
  ['https://www.example.com/news', true],
  ['http://example.com:8080/', true],
  ['https://notexample.com/', false],
  ['https://example.com.elsewhere.net/', false],
  ['not an address', false],
])('Lede being paused on example.com, on %s that is %s', (url, paused) => {
  expect(isPaused({ pausedSites: ['example.com'] }, url)).toBe(paused);
});
