import { expect, test } from 'vitest';
import { blocksOf, head, story, title } from './ferry-story';

test('captions stay captions, headings headings, and file names are nothing', async () => {
  const blocks = await blocksOf(`<head>${head}</head><body><article><h1>${title}</h1>
    <figure><img src="data:," alt="ferry.jpg"><figcaption>The ferry in 2019. Photo: Ann Reid</figcaption></figure>
    <p>${story[0]}</p><p>${story[1]}</p><h2>Nine days without bread</h2><p>${story[2]}</p><blockquote>${story[3]}</blockquote><p>${story[4]}</p>
    </article></body>`);
  expect(blocks.map(({ kind }) => kind)).toEqual([
    'caption',
    'paragraph',
    'paragraph',
    'heading',
    'paragraph',
    'quotation',
    'paragraph',
  ]);
  expect(blocks[0]!.text).toBe('The ferry in 2019. Photo: Ann Reid');
});

test.each([
  ['a class word', '<p class="photo-caption">The bakery at the harbour has stayed open all week.</p>'],
  ['a credit', '<p>The bakery at the harbour has stayed open all week. (Photo: Ann Reid)</p>'],
  ['no full stop', '<p>Ruth Calder, left, and one of her brothers</p>'],
])('a line below a picture is its caption by %s', async (_, caption) => {
  const blocks = await blocksOf(`<head>${head}</head><body><h1>${title}</h1><div>
    <p>${story[0]}</p><p>${story[1]}</p><p><img src="data:," alt=""></p>${caption}<p>${story[2]}</p><p>${story[3]}</p><p>${story[4]}</p></div></body>`);
  expect(blocks.map(({ kind }) => kind)).toEqual([
    'paragraph',
    'paragraph',
    'caption',
    'paragraph',
    'paragraph',
    'paragraph',
  ]);
});
