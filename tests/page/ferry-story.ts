import type { Block } from '../../src/core/article';
import { languages } from '../../src/languages';
import { readPage } from '../../src/page/read';
import { atOnce } from '../../src/page/steps';
import { openPage } from './open-page';

/** Five paragraphs of a story; the tests put them into pages of different make. */
export const story = [
  'The ferry to Ormsay was cancelled for the third day on Thursday, after engineers found a crack in the hull of the thirty-year-old ship.',
  'About two hundred islanders depend on the crossing for work, school and medicine, and many of them have spent the week in hotels on the mainland.',
  '“We were told to wait for a call, and nobody has called,” said Ruth Calder, who runs the bakery at the harbour with her two brothers.',
  'The company said on Wednesday that a replacement would arrive by the weekend, weather permitting, and that all tickets would be refunded.',
  'Islanders have asked for a second ship since 2011, when a storm closed the harbour for nine days and the shops ran out of bread and milk.',
];
export const title = 'Ferry to Ormsay cancelled for a third day';
export const head = `<title>${title} | The Harbour Post</title><meta property="og:title" content="${title}">`;
export const paragraphs = story.map(text => `<p>${text}</p>`).join('\n');

/** What is read of a page. */
export async function blocksOf(html: string): Promise<Block[]> {
  return atOnce(readPage(await openPage(html), languages)).article?.blocks ?? [];
}

export async function textsOf(html: string): Promise<string[]> {
  return (await blocksOf(html)).filter(({ kind }) => kind !== 'caption').map(({ text }) => text);
}
