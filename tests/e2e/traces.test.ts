import { expect, test } from 'vitest';
import { inBothBrowsers, set, waitForBadge } from './with-lede';

inBothBrowsers(stage => {
  test('a page finds no trace of Lede as long as highlights are off', async () => {
    await set(stage.lede, { highlights: false });
    const page = await stage.lede.open(stage.site.url('/en-feature'));
    await waitForBadge(stage.lede, /^\d$/);
    const icon = await stage.lede.inExtension<string>(`chrome.runtime.getURL('icons/16.png')`);
    const found = await page.evaluate(async icon => {
      // Lede runs in no frame: what a window has that it does not share with a frame's would be Lede's.
      const frame = document.body.appendChild(document.createElement('iframe'));
      const usual = new Set(Reflect.ownKeys(frame.contentWindow!));
      frame.remove();
      return {
        names: Reflect.ownKeys(window)
          .filter(name => !usual.has(name))
          .map(String),
        sheets: document.adoptedStyleSheets.length,
        highlights: CSS.highlights.size,
        entries: performance.getEntries().filter(({ name }) => /extension|lede/i.test(name)).length,
        icon: await fetch(icon).then(
          () => 'can be read',
          () => 'is out of reach',
        ),
      };
    }, icon);
    const own = found.names.filter(name => !/puppeteer|^\d+$/.test(name)); // puppeteer's, and those of frames
    expect({ ...found, names: own }).toEqual({
      names: [],
      sheets: 0,
      highlights: 0,
      entries: 0,
      icon: 'is out of reach',
    });
  });

  test('nothing is stored but the settings, whatever is read', async () => {
    await set(stage.lede, { highlights: true });
    await stage.lede.open(stage.site.url('/vi-report'));
    await waitForBadge(stage.lede, /^\d$/);
    const areas = '["sync", "local", "session"].map(area => chrome.storage[area].get(null).then(Object.keys))';
    expect(await stage.lede.inExtension(`Promise.all(${areas})`)).toEqual([['settings'], [], []]);
  });
});
