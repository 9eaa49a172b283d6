/** Controls that reorder or hide text: bidi embeddings, overrides, isolates and marks, C0 and C1. */
const CONTROLS = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** Text from a page made safe to show: no control characters that could disguise it, no lone surrogates. */
export function displayText(text: string): string {
  return text
    .replace(/\s/g, ' ')
    .replace(CONTROLS, '')
    .replace(/\p{Surrogate}/gu, '\ufffd');
}

/** A host name without the "www." that nobody reads, or undefined when the address is not one of the web. */
export function hostOf(url: string): string | undefined {
  return webAddress(url)?.hostname.replace(/^www\./, '');
}

/** An address that is safe to open: http and https only. */
export function webAddress(url: string): URL | undefined {
  if (!URL.canParse(url)) return undefined;
  const address = new URL(url);
  return /^https?:$/.test(address.protocol) ? address : undefined;
}
