import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { inBothBrowsers, popupWith } from './with-lede';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const run = `${axe}; axe.run().then(({ violations, passes }) => ({
  violations: violations.map(({ id, help, nodes }) => [id, help, ...nodes.map(node => node.html)].join('\\n')),
  passes: passes.length,
}))`;

interface Findings {
  violations: string[];
  passes: number;
}

inBothBrowsers(stage => {
  describe('axe finds no fault with', () => {
    test.each([
      ['Outline', '#tab-outline'],
      ['Key figures', '#tab-figures'],
      ['Quotes', '#tab-quotes'],
    ])('the popup of an article, %s', async (_, tab) => {
      await stage.lede.open(stage.site.url('/en-feature'));
      const popup = await popupWith(stage.lede, tab);
      await popup.evaluate(`document.querySelector('${tab}').click()`);
      const { violations, passes } = await popup.evaluate<Findings>(run);
      expect(violations).toEqual([]);
      expect(passes).toBeGreaterThan(10);
      await popup.close();
    });

    test('the popup of a page that is no article', async () => {
      await stage.lede.open(stage.site.url('/en-shop-product'));
      const popup = await popupWith(stage.lede, '.state');
      expect((await popup.evaluate<Findings>(run)).violations).toEqual([]);
      await popup.close();
    });

    test('the options', async () => {
      const page = await stage.lede.openOwnPage('src/extension/options.html');
      await page.waitForSelector('main');
      const { violations, passes } = (await page.evaluate(run)) as Findings;
      expect(violations).toEqual([]);
      expect(passes).toBeGreaterThan(10);
      await page.close();
    });
  });
});
