import { expect, test } from 'vitest';
import { languages } from '../../src/languages';
import { readPage } from '../../src/page/read';
import { atOnce } from '../../src/page/steps';
import { paragraphs } from './ferry-story';
import { openPage } from './open-page';

test.each([
  ['an empty page', ''],
  ['a page of one word', '<body>ok</body>'],
  ['a page of frames', '<frameset><frame src="about:blank"></frameset>'],
  [
    'fields named like methods',
    `<form name="documentElement"><input name="firstChild"><input name="closest">${paragraphs}</form>`,
  ],
])('reading does not fail on %s', async (_, html) => {
  const reading = atOnce(readPage(await openPage(html), languages));
  expect(reading.partly).toBe(false);
});

test.each(['application/xml', 'image/svg+xml', 'application/xhtml+xml'] as const)(
  'reading does not fail on %s',
  type => {
    const page = new DOMParser().parseFromString(
      '<svg xmlns="http://www.w3.org/2000/svg"><text>Hello</text></svg>',
      type,
    );
    expect(atOnce(readPage(page, languages)).article).toBeNull();
  },
);
