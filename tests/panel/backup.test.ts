import { describe, expect, test } from 'vitest';
import { open, stored } from './open-options';
import { type OpenedPage, until } from './open-panel';

describe('choices to a file and back', () => {
  /** Chooses a file as the reader does. */
  function choose({ document, window }: OpenedPage, content: string): void {
    const input = document.querySelector<HTMLInputElement>('input[type=file]')!;
    const files = new window.DataTransfer();
    files.items.add(new window.File([content], 'settings.json'));
    input.files = files.files;
    input.dispatchEvent(new window.Event('change', { bubbles: true }));
  }

  test('what is exported can be imported', async () => {
    const page = await open({ tint: 30, pausedSites: ['example.com'] });
    let exported: Blob | undefined;
    page.window.URL.createObjectURL = file => {
      exported = file as Blob;
      return '#';
    };
    await page.click('section:has([type=file]) .action');
    await until(() => exported);
    const content = await exported!.text();

    const other = await open();
    choose(other, content);
    await until(() => stored(other).tint === 30);
    expect(stored(other).pausedSites).toEqual(['example.com']);
    expect(other.text('.notices')).toContain('Settings imported.');
  });

  test.each(['not JSON', '[]', '7', '{}', '{"name":"other","version":3}', '{"badge":"https://other.example"}'])(
    '%s is no file of settings, and changes nothing',
    async content => {
      const page = await open({ tint: 30 });
      choose(page, content);
      await until(() => page.document.querySelector('.notices'));
      expect(page.text('.notices')).toContain('not a file of Lede settings');
      expect(stored(page).tint).toBe(30);
    },
  );

  test('what makes no sense in a file is named, and the rest taken', async () => {
    const page = await open({ pace: 1.5, badge: false, pausedSites: ['example.com'] });
    choose(page, '{"tint": 20, "pace": "fast", "pausedSites": ["Not a site", "example.org"]}');
    await until(() => stored(page).tint === 20);
    expect(page.text('.notices')).toContain('except what could not be used: Paused sites, Your pace.');
    expect(stored(page)).toMatchObject({ pace: 1.5, badge: false, pausedSites: ['example.org'] });
  });

  test('sites for which there is no room are not passed over in silence', async () => {
    const page = await open();
    choose(page, JSON.stringify({ pausedSites: Array.from({ length: 3_000 }, (_, i) => `site${i}.example`) }));
    await until(() => page.document.querySelector('.notices'));
    expect(page.text('.notices')).toContain('except what could not be used: Paused sites.');
    expect(stored(page).pausedSites.at(-1)).toBe('site2999.example');
  });

  test('a reset can be undone', async () => {
    const page = await open({ tint: 30, highlights: true });
    await page.click('section:has([type=file]) .action:last-child');
    await until(() => stored(page).tint === 14);
    await until(() => page.document.querySelector('.notices button'));
    await page.click('.notices button');
    await until(() => stored(page).tint === 30);
    expect(stored(page).highlights).toBe(true);
  });
});
