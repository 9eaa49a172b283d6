import { expect, test } from 'vitest';
import { checkPageRequest } from '../../src/extension/check-page-request';
import { checkBackgroundRequest, checkPanelRequest } from '../../src/extension/check-request';

const span = { block: 2, start: 0, end: 7 };

test.each([
  [{ type: 'analyseAnyway' }, { type: 'analyseAnyway' }],
  [
    { type: 'reveal', span },
    { type: 'reveal', span },
  ],
  [
    { type: 'reveal', span: { ...span, extra: 'x' }, extra: 1 },
    { type: 'reveal', span },
  ],
  [
    { type: 'keep', key: 'tab', value: 'quotes', extra: 1 },
    { type: 'keep', key: 'tab', value: 'quotes' },
  ],
  [
    { type: 'step', by: -1 },
    { type: 'step', by: -1 },
  ],
  [{ type: 'step', by: 2 }, null],
  [{ type: 'keep', key: 'tab', value: { deep: 1 } }, null],
  [{ type: 'keep', key: 7, value: 7 }, null],
  [{ type: 'keep', key: 'x'.repeat(501), value: 7 }, null],
  [{ type: 'reveal' }, null],
  [{ type: 'reveal', span: { ...span, start: 7 } }, null],
  [{ type: 'reveal', span: { ...span, start: -1 } }, null],
  [{ type: 'reveal', span: { ...span, end: 7.5 } }, null],
  [{ type: 'reveal', span: { ...span, block: '2' } }, null],
  [{ type: 'evaluate', code: 'alert(1)' }, null],
  [{ type: ['reveal'], span }, null],
  [null, null],
  ['reveal', null],
  [undefined, null],
])('a panel may send %j', (message, checked) => {
  expect(checkPanelRequest(message)).toEqual(checked);
});

test.each([
  [
    { type: 'step', by: 1 },
    { type: 'step', by: 1 },
  ],
  [
    { type: 'step', by: -1 },
    { type: 'step', by: -1 },
  ],
  [{ type: 'step', by: 1000 }, null],
  [{ type: 'badge', minutes: 3 }, null],
  [undefined, null],
])('the background may send %j', (message, checked) => {
  expect(checkBackgroundRequest(message)).toEqual(checked);
});

test.each([
  [
    { type: 'badge', minutes: 3 },
    { type: 'badge', minutes: 3 },
  ],
  [
    { type: 'badge', minutes: null },
    { type: 'badge', minutes: null },
  ],
  [{ type: 'badge', minutes: 'free' }, null],
  [{ type: 'badge', minutes: 0 }, null],
  [{ type: 'badge', minutes: 2.5 }, null],
  [{ type: 'badge', minutes: 1e9 }, null],
  [{ type: 'badge' }, null],
  [{ type: 'step', by: 1 }, null],
  [[], null],
])('a page may send %j', (message, checked) => {
  expect(checkPageRequest(message)).toEqual(checked);
});

test('an article from a page is taken as plain data of the known shape', () => {
  const article = {
    url: 'https://example.com/',
    title: 7,
    language: '<b>',
    blocks: [{ kind: 'script', text: 'Hi' }, 3],
  };
  expect(checkPageRequest({ type: 'understand', article, extra: 1 })).toEqual({
    type: 'understand',
    article: {
      url: 'https://example.com/',
      title: '',
      language: 'und',
      blocks: [
        { kind: 'paragraph', text: 'Hi' },
        { kind: 'paragraph', text: '' },
      ],
    },
  });
});
