import type { Page } from 'puppeteer-core';
import { waitUntil } from '../../scripts/lede-browser';

/** How many places each of our highlights has in a page, by name. */
export function highlightsIn(page: Page): Promise<Record<string, number>> {
  return page.evaluate(() => {
    const ours = [...CSS.highlights].filter(([name]) => name.startsWith('lede-'));
    return Object.fromEntries(ours.map(([name, highlight]) => [name, highlight.size]));
  });
}

export async function waitForHighlights(page: Page, what: 'some' | 'none'): Promise<void> {
  const some = async () => Object.keys(await highlightsIn(page)).length > 0;
  await waitUntil(async () => (await some()) === (what === 'some'), `${what} highlights`);
}

/** The words that a highlight lies on. */
export function wordsUnder(page: Page, name: string): Promise<string[]> {
  return page.evaluate(name => [...(CSS.highlights.get(name) ?? [])].map(range => (range as Range).toString()), name);
}

/** How many pixels of a colour ("#0050C8") are painted in and just below the first place of a highlight. */
export async function inkOf(page: Page, name: string, colour: string): Promise<number> {
  const box = await page.evaluate(name => {
    const [range] = CSS.highlights.get(name)!;
    (range as Range).startContainer.parentElement!.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { x, y, width, height } = (range as Range).getClientRects()[0]!;
    return { x: x + scrollX, y: y + scrollY, width, height: height + 4 };
  }, name);
  return inkIn(page, box, colour);
}

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** How many pixels of a colour are in a part of the page. The picture is taken and counted, nothing is assumed. */
export async function inkIn(page: Page, clip: Box, colour: string): Promise<number> {
  const picture = await page.screenshot({ encoding: 'base64', clip });
  return page.evaluate(
    async (picture, colour) => {
      const bytes = Uint8Array.from(atob(picture), c => c.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
      canvas.drawImage(bitmap, 0, 0);
      const { data } = canvas.getImageData(0, 0, bitmap.width, bitmap.height);
      const wanted = [1, 3, 5].map(at => Number.parseInt(colour.slice(at, at + 2), 16));
      let count = 0;
      for (let i = 0; i < data.length; i += 4) {
        if (wanted.every((value, channel) => Math.abs(data[i + channel]! - value) < 24)) count++;
      }
      return count;
    },
    picture,
    colour,
  );
}
