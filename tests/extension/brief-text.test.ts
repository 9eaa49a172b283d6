import { expect, test } from 'vitest';
import { type BriefWords, briefAsJson, briefAsMarkdown } from '../../src/extension/ui/brief-text';
import { english } from '../panel/samples/english';
import { vietnamese } from '../panel/samples/vietnamese';

const words: BriefWords = {
  keyPoints: 'Key points',
  outline: 'Outline',
  kinds: {
    quote: 'Quotes',
    person: 'People',
    organisation: 'Organisations',
    place: 'Places',
    figure: 'Figures',
    date: 'Dates',
  },
  minutes: 'about 3 min',
  published: 'March 14, 2026',
};

test('Markdown holds the whole brief', () => {
  const markdown = briefAsMarkdown(english, words);
  expect(markdown.split('\n').slice(0, 4)).toEqual([
    `# ${english.article.title}`,
    '',
    'Maeve Corrigan, Tomas Lindqvist · March 14, 2026 · about 3 min',
    '<https://www.thelarkfieldpost.example/2026/03/harbour-bridge>',
  ]);
  expect(markdown.match(/^## .*/gm)).toEqual(
    ['Key points', 'Outline', 'People', 'Organisations', 'Places', 'Figures', 'Dates', 'Quotes'].map(h => `## ${h}`),
  );
  expect(markdown).toContain(
    '\n- What it cost, and who paid\n  - Tolls until the debt is repaid\n- The next crossing\n',
  );
  expect(markdown).toContain('\n- **Elena Whitcombe**: Mayor (3×)\n');
  expect(markdown).toContain('\n> “I have missed ten years of bedtimes on that ferry,”\n> — Idris Okonjo\n');
});

test('an empty part has no heading', () => {
  const { article, insights } = vietnamese;
  const bare = { ...insights, outline: [], found: { ...insights.found, place: [], quote: [] } };
  const markdown = briefAsMarkdown({ ...vietnamese, article, insights: bare }, words);
  expect(markdown.match(/^## .*/gm)).toEqual(
    ['Key points', 'People', 'Organisations', 'Figures', 'Dates'].map(h => `## ${h}`),
  );
});

test.each([
  ['*bold* _under_ `code`', String.raw`\*bold\* \_under\_ \`code\``],
  ['[a](javascript:alert(1))', String.raw`\[a\](javascript:alert(1))`],
  ['<img src=x onerror=alert(1)>', String.raw`\<img src=x onerror=alert(1)\>`],
  ['# not a heading', String.raw`\# not a heading`],
  ['1. not a list', String.raw`1\. not a list`],
  ['two\n\n# lines', 'two  # lines'],
])('%j in a headline does not become markup', (title, expected) => {
  const article = { ...english.article, title };
  expect(briefAsMarkdown({ ...english, article }, words).split('\n')[0]).toBe(`# ${expected}`);
});

test('a page that is not on the web is not linked', () => {
  const article = { ...english.article, url: 'javascript:alert(1)' };
  expect(briefAsMarkdown({ ...english, article }, words)).not.toContain('javascript');
});

test('JSON holds the words themselves', () => {
  const brief = JSON.parse(briefAsJson(vietnamese, 2));
  expect(brief).toMatchObject({
    headline: vietnamese.article.title,
    language: 'vi',
    minutes: 2,
    outline: [{ level: 1, text: 'Khánh thành cầu An Khê bắc qua sông Trà Lý', derived: true }, {}, {}, {}, {}, {}, {}],
  });
  expect(brief.found.person[0]).toEqual({ text: 'Trần Quốc Bảo', role: 'Chủ tịch UBND tỉnh Sơn Hà', mentions: 3 });
  expect(brief.found.quote.at(-1)).toMatchObject({
    speaker: 'Võ Thanh Tâm',
    role: 'Tiến sĩ, Trường đại học Kinh tế Sơn Hà',
  });
});
