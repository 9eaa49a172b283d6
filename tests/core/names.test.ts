import { expect, test } from 'vitest';
import { findNames } from '../../src/core/names/names';
import { packFor } from '../../src/core/text/identify-language';
import { prepare } from '../../src/core/text/prepare';
import { languages } from '../../src/languages';

test('the credit of a caption names nobody of the story', () => {
  for (const [language, text] of [
    ['vi', 'Ông Lê Văn Nam ở chợ. Ảnh: MINH ĐĂNG'],
    ['en', 'Jane Holloway at the quay. Photo: Ann Reyes / Reuters'],
  ] as const) {
    const article = { url: '', title: '', language, blocks: [{ kind: 'caption' as const, text }] };
    const { person, organisation } = findNames(prepare(article, packFor(language, languages)), []);
    expect([person.length, organisation.length]).toEqual([1, 0]);
  }
});

test('a date after its preposition is no part of a name', () => {
  const line = 'He told the Securities and Exchange Commission on Monday.';
  const blocks = [{ kind: 'paragraph' as const, text: line }];
  const text = prepare({ url: '', title: '', language: 'en', blocks }, packFor('en', languages));
  const monday = { spans: [{ block: 0, start: line.indexOf('Monday'), end: line.indexOf('.') }] };
  expect(findNames(text, [monday]).organisation.map(({ name }) => name)).toEqual([
    'Securities and Exchange Commission',
  ]);
});
