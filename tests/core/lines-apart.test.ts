import { expect, test } from 'vitest';
import type { Block } from '../../src/core/article';
import { findQuotes } from '../../src/core/quotes/quotes';
import { packFor } from '../../src/core/text/identify-language';
import { prepare } from '../../src/core/text/prepare';
import { languages } from '../../src/languages';
import { nameOf, speakersIn } from './speakers-in';

const doyle = ['Ana Doyle', 'Doyle'];

/** The block and the speaker of each quote of an article, whose lines are paragraphs unless `kinds` says otherwise. */
function quotesIn(lines: string[], kinds: Partial<Record<number, 'quotation' | 'heading'>>) {
  const blocks = lines.map((text, i): Block => {
    const kind = kinds[i] ?? 'paragraph';
    return kind === 'heading' ? { kind, level: 1, text } : { kind, text };
  });
  const prepared = prepare({ url: '', title: '', language: 'en', blocks }, packFor('en', languages));
  const quotes = findQuotes(prepared, { person: [nameOf(lines, doyle)], organisation: [], place: [] });
  return quotes.map(quote => [quote.spans[0]!.block, quote.speaker?.name]);
}

test('blocks set as quotations are speech without marks, if a colon brings them in', () => {
  const lines = [
    'Ana Doyle wrote to the crew:',
    'We sail at noon.',
    'Bring your coats.',
    'The boat left.',
    'A line pulled out.',
  ];
  expect(quotesIn(lines, { 1: 'quotation', 2: 'quotation', 4: 'quotation' })).toEqual([
    [1, 'Ana Doyle'],
    [2, 'Ana Doyle'],
  ]);
});

test('a line of nothing but a quotation takes its speaker from the speech that it repeats', () => {
  const text =
    '“No,” said Ben Hale.\n‘The sea is ours’\nAna Doyle was firm.\n“The sea is ours and stays ours,” Doyle said.';
  expect(speakersIn('en', text, [doyle, ['Ben Hale', 'Hale']])).toEqual(['Ben Hale', 'Ana Doyle', 'Ana Doyle']);
});

test.each([
  [
    'a headline takes its speaker from the words below that it repeats',
    '‘The sea is ours’',
    'Ana Doyle was firm.',
    'Doyle',
  ],
  ['one word does that nobody else says below', 'Captain calls sea ‘ours’', 'It rained.', 'Ana Doyle'],
  ['so does one that only describes its speaker', '‘The sea is ours,’ captain says', 'It rained.', 'Ana Doyle'],
])('%s', (_, headline, between, name) => {
  const lines = [headline, between, `“The sea is ours and it stays ours,” ${name} said.`];
  expect(quotesIn(lines, { 0: 'heading' })).toEqual([
    [0, 'Ana Doyle'],
    [2, 'Ana Doyle'],
  ]);
});
