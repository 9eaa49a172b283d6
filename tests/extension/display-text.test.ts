import { expect, test } from 'vitest';
import { displayText, hostOf, webAddress } from '../../src/extension/ui/display-text';

test.each([
  ['Trần Quốc Bảo', 'Trần Quốc Bảo'],
  ['evil\u202egnp.exe', 'evilgnp.exe'],
  ['\u2067שלום\u2069', 'שלום'],
  ['a\u0000b\u009fc', 'abc'],
  ['one\ntwo\tthree', 'one two three'],
  ['\ud83d and 😀 and \ude00', '\ufffd and 😀 and \ufffd'],
  // Joiners stay: Persian and emoji need them.
  ['می\u200cخواهم 👩\u200d🚀', 'می\u200cخواهم 👩\u200d🚀'],
])('%j is shown as %j', (text, expected) => {
  expect(displayText(text)).toBe(expected);
});

test.each([
  ['https://www.example.com/a?b#c', 'example.com'],
  ['http://news.example.com:8080/', 'news.example.com'],
  ['javascript:alert(1)', undefined],
  ['file:///etc/passwd', undefined],
  ['', undefined],
])('the host of %s is %s', (url, host) => {
  expect(hostOf(url)).toBe(host);
});

test('only addresses of the web may be opened', () => {
  expect(webAddress('https://example.com/')?.href).toBe('https://example.com/');
  for (const url of ['data:text/html,x', 'blob:https://a/b', 'JAVASCRIPT:1', 'about:blank', '//example.com']) {
    expect(webAddress(url)).toBeUndefined();
  }
});
