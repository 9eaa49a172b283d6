import type { Article } from '../../../src/core/article';
import { mark } from './mark';

const names = Array.from({ length: 60 }, (_, i) => `Anneliese Wilhelmina von Hohenfeld-Castelbarco y Montero ${i + 1}`);
const bodies = Array.from({ length: 60 }, (_, i) => `Interregional Directorate for Waterways and Harbours ${i + 1}`);
const towns = Array.from({ length: 60 }, (_, i) => `Llanfairpwllgwyngyll-upon-the-Greater-Severn ${i + 1}`);
const sums = Array.from({ length: 60 }, (_, i) => `€${i + 1},250.75 million`);
const days = Array.from({ length: 60 }, (_, i) => `in ${1960 + i}`);

const article: Article = {
  url: 'https://registry.example/annual-report',
  title:
    'Donaudampfschifffahrtsgesellschaftskapitänsversammlung: every name, every body, every sum of the year in one place',
  language: 'en',
  blocks: names.map((name, i) => ({
    kind: 'paragraph',
    text: `${name} of ${bodies[i]} spent ${sums[i]} near ${towns[i]} ${days[i]}. “Number ${i + 1} was worth every cent.”`,
  })),
};

/** Three hundred findings with long names. */
export const crowded = mark(article, {
  words: 9000,
  minutes: 38,
  pace: { perMinute: 238, unit: 'word', source: 'Brysbaert 2019' },
  keyPoints: [article.blocks[0]!.text],
  outline: names.slice(0, 8).map(name => [`${name} spends`, name]),
  quotes: names.map((name, i) => [`“Number ${i + 1} was worth every cent.”`, name]),
  people: names.map(name => [name, 'Plenipotentiary Commissioner for Inland Navigation']),
  organisations: bodies,
  places: towns,
  figures: sums.map((sum, i) => [sum, i, 'EUR', article.blocks[i]!.text]),
  dates: days.map((day, i) => [day, String(1960 + i)]),
});
