import { expect, test } from 'vitest';
import { plainLine } from '../../../src/page/metadata/entities';

test.each([
  ['Tom &amp; Jerry', 'Tom & Jerry'],
  ['Ireland&#x27;s &#8220;new&#8221; law', "Ireland's “new” law"],
  ['&amp;quot;Escaped twice&amp;quot;', '"Escaped twice"'],
  ['M&uuml;nchen caf&eacute; Stra&szlig;e', 'München café Straße'],
  ['A <em>very</em>\n  long&nbsp;line', 'A very long line'],
  ['AT&T and R&D; &#0; &#x110000; &constructor;', 'AT&T and R&D; &#0; &#x110000; &constructor;'],
  ['2 < 3 and 5 > 4', '2 < 3 and 5 > 4'],
])('%j reads %j', (text, line) => {
  expect(plainLine(text)).toBe(line);
});
