/** `npm run icons`: draws public/icons/icon.svg as the PNG files that the browsers ask for. */
import { readFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { requireBrowser } from './browsers';

const folder = 'public/icons';
const sizes = [16, 32, 48, 128];

const browser = await puppeteer.launch({
  executablePath: requireBrowser('chrome'),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const page = await browser.newPage();
const image = `data:image/svg+xml;base64,${readFileSync(`${folder}/icon.svg`).toString('base64')}`;
for (const size of sizes) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(`<style>body { margin: 0 } img { display: block; width: 100vw }</style><img src="${image}">`);
  await page.screenshot({ path: `${folder}/${size}.png`, omitBackground: true });
}
await browser.close();
