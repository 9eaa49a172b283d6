import { expect, test } from 'vitest';
import { why } from '../../scripts/why-in-page';
import { head, paragraphs, title } from './ferry-story';
import { openPage } from './open-page';

test('every line of a page is told with what became of it, and why', async () => {
  const page = `<h1>${title}</h1>${paragraphs}<aside><p>Read more</p></aside>`;
  const told = why(await openPage(`<html lang="en"><head>${head}</head><body>${page}</body></html>`));
  expect(told).toMatch(/^keep paragraph {2}"The ferry to Ormsay .*\n {4}sure \.?[\d.]+, at first/m);
  expect(told).toMatch(/^drop {2}"Read more"\n {4}out of the question; size 9, .*\n {4}in <p> in <aside>/m);
});
