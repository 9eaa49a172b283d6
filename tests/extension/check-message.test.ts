import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkPageMessage } from '../../src/extension/check-message';
import type { Brief, PageToPanel } from '../../src/extension/messages';
import { english } from '../panel/samples/english';

const message = (brief: unknown) => ({ type: 'state', state: { is: 'article', brief } });

function briefOf(checked: PageToPanel | null): Brief {
  if (checked?.type !== 'state' || checked.state.is !== 'article') throw new Error('no brief came through');
  return checked.state.brief;
}

test('what a page sends comes through unchanged', () => {
  const sent: PageToPanel = { type: 'state', state: { is: 'article', brief: english, kept: [['tab', 'quotes']] } };
  expect(checkPageMessage(JSON.parse(JSON.stringify(sent)))).toEqual(sent);
});

test.each([
  [
    { span: { block: 1, start: 2, end: 3, extra: 1 }, isHidden: true },
    { span: { block: 1, start: 2, end: 3 }, isHidden: true },
  ],
  [
    { span: { block: 0, start: 0, end: 1 }, isHidden: 'no' },
    { span: { block: 0, start: 0, end: 1 }, isHidden: false },
  ],
  [{ span: { block: -1, start: 0, end: 1 } }, null],
  [null, null],
])('where the reader was led: %j is taken as %j', (revealed, taken) => {
  expect(checkPageMessage({ type: 'revealed', revealed })).toEqual({ type: 'revealed', revealed: taken });
});

test.each([
  null,
  'state',
  {},
  { type: 'state' },
  { type: 'state', state: { is: 'else' } },
  { type: 'reveal', span: {} },
])('%j is no message', value => {
  expect(checkPageMessage(value)).toBeNull();
});

test('spans outside their block go, and findings without a span with them', () => {
  const { article, insights } = structuredClone(english);
  insights.keyPoints = [
    { block: 0, start: 0, end: 5 },
    { block: 0, start: 5, end: 5 },
    { block: 0, start: 0, end: 1e6 },
    { block: 99, start: 0, end: 1 },
    { block: -1, start: 0, end: 1 },
    { block: 0.5, start: 0, end: 1 },
    { block: 0, start: -1, end: 1 },
  ];
  insights.found.person = [{ name: 'Nobody', spans: [{ block: 0, start: 9, end: 1 }] }];
  const checked = briefOf(checkPageMessage(message({ ...english, article, insights }))).insights;
  expect(checked.keyPoints).toEqual([{ block: 0, start: 0, end: 5 }]);
  expect(checked.found.person).toEqual([]);
});

test('what does not belong goes, sizes are capped, a language is a language', () => {
  const article = {
    ...english.article,
    title: 'x'.repeat(10_000),
    language: 'en" onload="x',
    extra: 1,
    blocks: [{ kind: 'script', text: 'x' }],
  };
  const checked = briefOf(checkPageMessage(message({ ...english, article }))).article;
  expect(checked.title).toHaveLength(2000);
  expect(checked.language).toBe('und');
  expect(checked).not.toHaveProperty('extra');
  expect(checked.blocks).toEqual([{ kind: 'paragraph', text: 'x' }]);
});

test('the brief of a story that is being understood comes through, too', () => {
  const sent: PageToPanel = { type: 'state', state: { is: 'reading', brief: english, kept: [] } };
  expect(checkPageMessage(sent)).toEqual(sent);
  const bare: PageToPanel = { type: 'state', state: { is: 'reading' } };
  expect(checkPageMessage(bare)).toEqual(bare);
});

test('what a panel kept comes back as names with plain values', () => {
  const kept = [
    ['tab', 'quotes'],
    ['scroll', 120],
    ['all person', true],
    ['x', {}],
    ['y'],
    'z',
    ['w', 'x'.repeat(501)],
  ];
  const checked = checkPageMessage({ type: 'state', state: { is: 'article', brief: english, kept } });
  expect(checked).toMatchObject({ state: { kept: kept.slice(0, 3) } });
});

test.each([
  [
    { share: 0.5, block: 3 },
    { share: 0.5, block: 3 },
  ],
  [
    { share: 7, block: Number.NaN },
    { share: 1, block: 0 },
  ],
  [null, { share: 0, block: 0 }],
])('progress %j becomes %j', (progress, expected) => {
  expect(checkPageMessage({ type: 'progress', progress })).toEqual({ type: 'progress', progress: expected });
});

test('nothing makes it throw', () => {
  fc.assert(
    fc.property(fc.anything(), fc.anything(), (brief, insights) => {
      checkPageMessage(brief);
      checkPageMessage(message(brief));
      checkPageMessage(message({ article: brief, insights }));
    }),
  );
});
