import { expect, test } from 'vitest';
import { rangeOf, runsOf } from '../../src/page/blocks';
import type { Candidate } from '../../src/page/candidates';
import { atOnce } from '../../src/page/steps';
import { walk } from '../../src/page/walk';
import { openPage } from './open-page';

async function blocksOf(html: string) {
  const page = await openPage(html);
  return atOnce(walk(page.body)).candidates.map(({ text, nodes }) => ({
    block: { kind: 'paragraph' as const, text },
    runs: runsOf(nodes),
  }));
}

test.each([
  ['<p>Plain words.</p>'],
  ['<p>\n   White \t space &nbsp;\n everywhere \n</p>'],
  ['<p>Parts <b> of </b>\n<i>\n</i> several<a href="#"> nodes</a> </p>'],
  ['<p><span class="dropcap">O</span>nce <!-- a comment --> upon a time</p>'],
  ['<p>Emoji 👩🏽‍🚀, Việt, e\u0301 and \u200bzero width</p>'],
  ['<div>It rained.<br>\nThen it <br>\n stopped</div>'],
])('every span leads back to its words: %s', async html => {
  const blocks = await blocksOf(html);
  for (const [
    block,
    {
      block: { text },
    },
  ] of blocks.entries()) {
    for (let start = 0; start < text.length; start++) {
      for (let end = start + 1; end <= text.length; end++) {
        const found = rangeOf(blocks, { block, start, end })!.toString().replace(/\s+/g, ' ');
        const expected = text.slice(start, end);
        if (found.trim() !== expected.trim()) expect(found).toBe(expected);
      }
    }
  }
  expect(blocks.length).toBeGreaterThan(0);
});

test('runs are the same length in node and text', async () => {
  const [{ block, runs }] = (await blocksOf('<p> a  b <i>c</i> </p>')) as [Awaited<ReturnType<typeof blocksOf>>[0]];
  for (const { node, offset, start, length } of runs) {
    expect(node.data.slice(offset, offset + length).replace(/\s/g, ' ')).toBe(
      `${block.text} `.slice(start, start + length),
    );
  }
});

test('a span whose words have left the page is nowhere', async () => {
  const page = await openPage('<p>Gone soon</p>');
  const [{ text, nodes }] = atOnce(walk(page.body)).candidates as [Candidate];
  const blocks = [{ block: { kind: 'paragraph' as const, text }, runs: runsOf(nodes) }];
  page.querySelector('p')!.firstChild!.nodeValue = 'Go';
  expect(rangeOf(blocks, { block: 0, start: 5, end: 9 })).toBeNull();
  page.body.replaceChildren();
  expect(rangeOf(blocks, { block: 0, start: 0, end: 4 })).toBeNull();
  expect(rangeOf(blocks, { block: 7, start: 0, end: 4 })).toBeNull();
});
