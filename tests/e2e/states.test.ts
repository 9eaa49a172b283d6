import { test } from 'vitest';
import { waitUntil } from '../../scripts/lede-browser';
import { inBothBrowsers, popupWith, set } from './with-lede';

inBothBrowsers(stage => {
  test.each([
    ['a shop', '/en-shop-product', 'No article here'],
    ['a story in a frame', '/en-feature?framed', 'The story is in a frame'],
    ['a PDF', '/paper.pdf', 'PDF files cannot be read yet'],
    ['a page of the browser', '', 'The browser keeps extensions out of this page'],
  ])('the popup has words and a picture for %s', async (_, path, words) => {
    await set(stage.lede, { welcomed: true });
    const own = stage.name === 'chrome' ? 'chrome://version' : 'about:license';
    // In a tab of its own: Chrome's driver may wait for ever for what comes after a PDF in the same tab.
    await stage.lede.open(path ? stage.site.url(path) : own, { newTab: true });
    const popup = await popupWith(stage.lede, '.state h1');
    await waitUntil(async () => (await popup.evaluate(`document.querySelector('h1').innerText`)) === words, words);
    const drawn = `document.querySelector('.state use').getBBox().width > 40`; // by a file of its own
    await waitUntil(() => popup.evaluate<boolean>(drawn), 'the picture');
    // As high as what it says, not as what might have been to say. The browser takes its time to follow.
    await waitUntil(async () => (await popup.evaluate<number>('innerHeight')) < 500, 'the popup to shrink');
    await popup.close();
  });
});
