import type { CDPSession, Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { waitForHighlights } from './highlights';
import { inBothBrowsers, popupWith, set, waitForBadge } from './with-lede';

const VISITS = 4;

async function collectGarbage(session: CDPSession): Promise<void> {
  for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage');
}

/** Nodes of a page that are alive, be they in its document or held by somebody. */
async function nodesOf(page: Page, session: CDPSession): Promise<number> {
  await collectGarbage(session);
  return (await page.metrics()).Nodes!;
}

inBothBrowsers(stage => {
  test('of the tabs that are closed, the background keeps nothing', async () => {
    await set(stage.lede, { welcomed: true, highlights: true });
    const url = stage.site.url(`/hostile/${encodeURIComponent('deep and wide')}`);
    const visit = async (times: number) => {
      for (let i = 0; i < times; i++) {
        const page = await stage.lede.open(url, { newTab: true });
        await waitForHighlights(page, 'some');
        await (await popupWith(stage.lede, '.outline')).close();
        await page.close();
      }
    };
    const { length: text } = await (await fetch(url)).text();
    await visit(2 + VISITS); // what is prepared once for all pages, and code as it warms up
    const page = await stage.lede.open(stage.site.url('/en-shop-product'), { newTab: true });
    const worker = page
      .browser()
      .targets()
      .find(target => target.type() === 'service_worker');
    const session = await worker!.createCDPSession();
    const inUse = async () => {
      await collectGarbage(session);
      return (await session.send('Runtime.getHeapUsage')).usedSize;
    };
    const before = await inUse();
    await visit(VISITS);
    expect((await inUse()) - before).toBeLessThan((text * VISITS) / 3);
  });

  test('of the stories that the reader has left, a page without reloads keeps nothing', async () => {
    await set(stage.lede, { highlights: true });
    const page = await stage.lede.open(stage.site.url('/app'), { newTab: true });
    const session = await page.createCDPSession();
    const visit = async (path: string, minutes: RegExp) => {
      await page.evaluate(path => (window as unknown as { visit(path: string): Promise<void> }).visit(path), path);
      await waitForBadge(stage.lede, minutes);
    };
    const round = async () => {
      for (const path of ['/app/vi-report', '/app/en-feature']) {
        await visit(path, /\d/);
        await (await popupWith(stage.lede, '.outline')).close();
        await visit('/app', /^$/);
      }
    };
    await round();
    const before = await nodesOf(page, session);
    for (let i = 0; i < VISITS / 2; i++) await round();
    expect((await nodesOf(page, session)) - before).toBeLessThan(100); // a story has more
    await page.close();
  });
});
