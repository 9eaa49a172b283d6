import type { Article } from '../../core/article';

/** Controls that reorder or hide text: bidi embeddings, overrides, isolates and marks, C0 and C1. */
const CONTROLS = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** Text from a page made safe to show: no control characters that could disguise it, no lone surrogates. */
export function displayText(text: string): string {
  return text
    .replace(/\s/g, ' ')
    .replace(CONTROLS, '')
    .replace(/\p{Surrogate}/gu, '\ufffd');
}

/** A host name without the "www." and the final dot that nobody reads, or undefined when the address is not one of the web. */
export function hostOf(url: string): string | undefined {
  return webAddress(url)?.hostname.replace(/^www\.|\.$/g, '');
}

/** An address that is safe to open: http and https only. */
export function webAddress(url: string): URL | undefined {
  if (!URL.canParse(url)) return undefined;
  const address = new URL(url);
  return /^https?:$/.test(address.protocol) ? address : undefined;
}

/** The letters of scripts that run from right to left. */
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/gu;

/** The way in which the words of an article run: that of most letters of its headline. */
export function directionOf({ title }: Article): 'ltr' | 'rtl' {
  const count = (letters: RegExp) => title.match(letters)?.length ?? 0;
  return count(RIGHT_TO_LEFT) * 2 > count(/\p{L}/gu) ? 'rtl' : 'ltr';
}
