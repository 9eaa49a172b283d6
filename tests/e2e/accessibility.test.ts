import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { inBothBrowsers, popupWith, set } from './with-lede';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Runs axe in one theme and the other, each time once the colours have come to rest. */
const run = `${axe}; (async () => {
  const found = { violations: [], passes: 0 };
  for (const theme of ['light', 'dark']) {
    document.documentElement.style.colorScheme = theme;
    document.documentElement.getBoundingClientRect(); // starts the transitions of colour, whose steps are pale
    // In Firefox, those of what is folded away never end.
    const seen = document.getAnimations().filter(({ effect }) => effect.target?.checkVisibility());
    await Promise.all(seen.map(({ finished }) => finished.catch(() => {})));
    const { violations, passes } = await axe.run();
    const lines = violations.map(({ id, help, nodes }) => [theme, id, help, ...nodes.map(node => node.html)].join('\\n'));
    found.violations.push(...lines);
    found.passes += passes.length;
  }
  return found;
})()`;

interface Findings {
  violations: string[];
  passes: number;
}

inBothBrowsers(stage => {
  async function expectNoFault(where: { evaluate(expression: string): Promise<unknown> }): Promise<void> {
    const { violations, passes } = (await where.evaluate(run)) as Findings;
    expect(violations).toEqual([]);
    expect(passes).toBeGreaterThan(20);
  }

  describe('axe finds no fault, light or dark, with', () => {
    test.each([
      ['Outline', '#tab-outline'],
      ['Key figures', '#tab-figures'],
      ['Quotes', '#tab-quotes'],
    ])('the popup of an article, %s', async (_, tab) => {
      await set(stage.lede, { welcomed: true });
      await stage.lede.open(stage.site.url('/en-feature'));
      const popup = await popupWith(stage.lede, tab);
      await popup.evaluate(`document.querySelector('${tab}').click()`);
      await expectNoFault(popup);
      await popup.close();
    });

    test('the welcome, beside highlights that are on', async () => {
      await set(stage.lede, { welcomed: false, highlights: true });
      await stage.lede.open(stage.site.url('/vi-report'));
      const popup = await popupWith(stage.lede, '.welcome');
      await expectNoFault(popup);
      await set(stage.lede, { welcomed: true, highlights: false });
      await popup.close();
    });

    test.each([
      ['a page that is no article', '/en-shop-product'],
      ['a story in a frame', '/en-feature?framed'],
    ])('the popup of %s', async (_, path) => {
      await stage.lede.open(stage.site.url(path));
      const popup = await popupWith(stage.lede, '.state');
      await expectNoFault(popup);
      await popup.close();
    });

    test('the options', async () => {
      const page = await stage.lede.openOwnPage('src/extension/options.html');
      await page.waitForSelector('main');
      await expectNoFault(page);
      await page.close();
    });
  });
});
