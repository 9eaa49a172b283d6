import { expect, test } from 'vitest';
import { passageLink } from '../../src/extension/ui/passage-link';

const blocks = [
  { kind: 'paragraph', text: 'It rained, he said. It was late.' },
  { kind: 'paragraph', text: 'It rained again, she said.' },
] as const;

function linkTo(passage: string, block = 0, url = 'https://example.com/story'): string | undefined {
  const start = blocks[block]!.text.indexOf(passage);
  return passageLink({ url, blocks: [...blocks] }, { block, start, end: start + passage.length });
}

test.each([
  ['It was late.', 0, 'https://example.com/story#:~:text=It%20was%20late.'],
  ['he said', 0, 'https://example.com/story#:~:text=he%20said'],
  // "It rained" stands in the first block already, and nothing stands before the second: the first is what is found.
  ['It rained', 1, 'https://example.com/story#:~:text=It%20rained'],
  // "said" is not the first one: the words before it tell which.
  ['said.', 1, 'https://example.com/story#:~:text=It%20rained%20again%2C%20she-,said.'],
])('%s in block %i', (passage, block, expected) => {
  expect(linkTo(passage, block)).toBe(expected);
});

test('characters that mean something in a directive are encoded', () => {
  const text = 'half-price, "now" & later';
  const link = passageLink(
    { url: 'https://example.com/', blocks: [{ kind: 'paragraph', text }] },
    { block: 0, start: 0, end: text.length },
  );
  expect(link).toBe('https://example.com/#:~:text=half%2Dprice%2C%20%22now%22%20%26%20later');
});

test('a long passage is named by its ends', () => {
  const text = Array.from({ length: 60 }, (_, i) => `word${i}`).join(' ');
  const link = passageLink(
    { url: 'https://example.com/', blocks: [{ kind: 'paragraph', text }] },
    { block: 0, start: 0, end: text.length },
  );
  expect(link).toBe(
    'https://example.com/#:~:text=word0%20word1%20word2%20word3%20word4,word55%20word56%20word57%20word58%20word59',
  );
});

test.each([
  ['https://example.com/a#part', 'https://example.com/a#part:~:text=It%20was%20late.'],
  ['https://example.com/a#:~:text=old', 'https://example.com/a#:~:text=It%20was%20late.'],
])('the fragment of %s', (url, expected) => {
  expect(linkTo('It was late.', 0, url)).toBe(expected);
});

test.each(['javascript:alert(1)', 'file:///home/story.html', 'data:text/html,hello', 'not an address'])(
  'no link to %s',
  url => {
    expect(linkTo('It was late.', 0, url)).toBeUndefined();
  },
);

test('a lone surrogate does not throw', () => {
  const blocks = [{ kind: 'paragraph' as const, text: 'a\ud800b' }];
  const link = passageLink({ url: 'https://example.com/', blocks }, { block: 0, start: 0, end: 3 });
  expect(link).toContain('a%EF%BF%BDb');
});
