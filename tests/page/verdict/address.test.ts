import { expect, test } from 'vitest';
import { readAddress } from '../../../src/page/verdict/address';

test.each([
  ['https://post.example/', { isFront: true, isSection: true, isShort: true }],
  ['https://post.example/index.html', { isFront: true, isSection: true }],
  ['https://post.example/world/', { isFront: false, isSection: true }],
  [
    'https://post.example/world/2025/03/12/ferry-to-run-again.html',
    { isFront: false, isSection: false, isShort: false },
  ],
  ['https://post.example/story.php?id=118204', { isFront: false, isSection: false, isShort: false }],
  ['https://post.example/?p=118204', { isFront: false, isSection: false, isShort: false }],
  ['https://post.example/index.asp?sid=118204', { isFront: false, isSection: false, isShort: false }],
  ['https://post.example/?page=12', { isFront: true, isSection: true, isShort: true }],
  ['https://post.example/world/ferry-to-run-again/index.html', { isFront: false, isSection: false, isShort: false }],
  ['https://post.example/#/stories/ferry-to-run-again', { isFront: false, isSection: false, isShort: false }],
  ['https://post.example/#top', { isFront: true, isSection: true }],
  ['nonsense', { isFront: false, isSection: false }],
])('%s', (url, expected) => {
  expect(readAddress(url)).toMatchObject(expected);
});

test.each([
  ['https://post.example/news/ferry-to-run-again', 'story'],
  ['https://shop.example/products/hand-forged-trowel', 'shop'],
  ['https://forum.gardens.example/threads/which-trowel.1182/', 'talk'],
  ['https://post.example/tag/ferries', 'list'],
  ['https://post.example/tim?q=ferry', 'list'],
  ['https://docs.tools.example/trowel', 'manual'],
] as const)('%s is an address of kind %s', (url, kind) => {
  expect(readAddress(url).kinds).toContain(kind);
});
