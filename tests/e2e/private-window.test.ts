import { expect, test } from 'vitest';
import { waitUntil } from '../../scripts/lede-browser';
import { waitForHighlights } from './highlights';
import { inBothBrowsers, popupWith, set, waitForBadge } from './with-lede';

inBothBrowsers(stage => {
  test('a private window has all of Lede, and leaves nothing behind', async () => {
    await set(stage.lede, { welcomed: true, highlights: false });
    const page = await stage.lede.openPrivate(stage.site.url('/vi-report'));
    await waitForBadge(stage.lede, /\d/);
    const popup = await popupWith(stage.lede, '.outline');
    expect(await popup.evaluate(`document.querySelector('h1').innerText`)).toContain('Sáng kiến nhỏ');
    await popup.evaluate(`document.querySelector('.switch').click()`);
    await waitForHighlights(page, 'some');
    await popup.evaluate(`document.querySelector('[aria-haspopup=menu]').click()`);
    await waitUntil(() => popup.evaluate<boolean>(`document.querySelector('[role=menuitem]') !== null`), 'the menu');
    expect(await popup.evaluate(`document.querySelector('[role=menuitemcheckbox]')`)).toBeNull(); // "not on this site"
    await popup.close();
    await page.close();

    const areas = '["sync", "local", "session"].map(area => chrome.storage[area].get(null))';
    const [sync, local, session] = await stage.lede.inExtension<Record<string, unknown>[]>(`Promise.all(${areas})`);
    expect({ local, session }).toEqual({ local: {}, session: {} });
    expect(Object.keys(sync!)).toEqual(['settings']);
    expect(JSON.stringify(sync)).not.toMatch(/127\.0\.0\.1|vi-report/);
  });
});
