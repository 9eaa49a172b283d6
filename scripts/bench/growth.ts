import type { PageReader } from '../page-reader';
import { shown, tableOf } from './figures';
import { timeReader } from './timing';

const LENGTHS = [1_000, 10_000, 100_000, 1_000_000];
const URL = 'https://paper.example/2026/growth';

/** How the time grows with the article: warm calls, and the time for each 1,000 characters. */
export async function growth(reader: PageReader): Promise<string> {
  const rows = [['characters', 'read, ms', 'per 1,000', 'longest step', 'analyse, ms', 'per 1,000', '']];
  for (const length of LENGTHS) {
    const timed = await timeReader(reader, articleOf(length), URL, 'lede', 1).catch(() => null);
    if (!timed) {
      rows.push([String(length), '–', '–', '–', '–', '–', 'gave up']);
      continue;
    }
    const { read, step, analyse } = timed.warm;
    const per = (ms: number) => shown((ms * 1000) / Math.max(1, timed.text.length), 3);
    const note = timed.partly ? `the first ${timed.text.length} of them` : '';
    rows.push([String(length), shown(read!), per(read!), shown(step!), shown(analyse!), per(analyse!), note]);
  }
  return tableOf(rows);
}

/**
 * Painting in a long article, in ms: of our script by the clock, and of processor time with the frame in which the browser draws
 * it. A layout that painting forced would not be left to do after it.
 */
export async function painting(reader: PageReader, ranges: number): Promise<string> {
  const steps = [
    `choose(${ranges})`,
    'paint()',
    'paint()',
    "layoutAfter('20px', () => {})",
    "layoutAfter('21px', lede.stage.paint)",
  ];
  const results = await reader.evaluateAll(
    articleOf(200_000),
    URL,
    steps.map(step => `lede.stage.${step}`),
  );
  const [, first, again, layout, left] = results;
  const forced = (left!.value as number) < (layout!.value as number) / 4 ? 'a' : 'no';
  const times = [first!, again!].map(
    ({ value, cpu }) => `${shown(value as number)} of script (${shown(cpu)} with the frame)`,
  );
  return `${times.join(' at first, ')} again; it forced ${forced} layout (one takes ${shown(layout!.value as number)}, and after painting ${shown(left!.value as number)} were left to do)`;
}

const FIRST_NAMES = ['Ada', 'Bram', 'Chidi', 'Dora', 'Elif', 'Femi', 'Gwen'];
const LAST_NAMES = [
  'Okafor',
  'Lindqvist',
  'Moreau',
  'Tanaka',
  'Whitlock',
  'Nguyen',
  'Castell',
  'Baptiste',
  'Hale',
  'Roy',
  'Sato',
];
const PLACES = ['Lisbon', 'Hanoi', 'Leeds', 'Accra', 'Oslo'];

/** A page with an article of about so many characters, in which there is something to find in every sentence. */
function articleOf(length: number): string {
  const paragraphs: string[] = [];
  for (let size = 0, i = 0; size < length; i++) {
    const paragraph = paragraphAt(i);
    paragraphs.push(`<p>${paragraph}</p>`);
    size += paragraph.length;
  }
  return `<!doctype html><html lang="en"><title>How the harbour grew</title>
    <nav><a href="/">Front page</a> <a href="/world">World</a></nav>
    <article><h1>How the harbour grew</h1>${paragraphs.join('\n')}</article>`;
}

function paragraphAt(i: number): string {
  const name = `${FIRST_NAMES[i % FIRST_NAMES.length]} ${LAST_NAMES[i % LAST_NAMES.length]}`;
  const place = PLACES[i % PLACES.length];
  return [
    `The harbour of ${place} took in ${1_000 + i} ships in ${1950 + (i % 70)}, ${1 + (i % 90)} percent more than the year before.`,
    `“We counted every one of them,” said ${name}, the head of the Harbour Office, on ${1 + (i % 28)} May.`,
    `The new quay cost ${2 + (i % 40)} million euros and runs for ${100 + i} metres along the old town wall.`,
  ].join(' ');
}
