import type { StructuredData } from './structured-data';

/** A text that the page, in a place that readers do not see, says is its title. */
export interface Claim {
  text: string;
  /** Its letters and digits, and their pairs of neighbours. */
  key: string;
  pairs: Uint32Array;
  /** 1 for a headline, less for a piece of the title that may as well be the section's name. */
  weight: number;
  /** Structured data gives it as the headline. */
  isHeadline: boolean;
  /** It is the name of the site. */
  isSite: boolean;
}

/** Pieces this long, as a share of the longest one, may be the headline too. */
const LONG_PIECE = 0.6;
const PIECE_WEIGHT = 0.5;
/** The whole <title> with the site's name in it, and the longest part of a headline: "Flood report: Two ministers go". */
const WHOLE_WEIGHT = 0.95;
const PART_WEIGHT = 0.9;
/** Of a hostile page: each heading is compared with each claim. */
const MOST_CLAIMS = 20;

/** A space is asked for on both sides of most signs: "Anti-war" and "9:30" are no separators. */
const SEPARATOR = /\s+[-–—|«»·•/\\~‹›<>]+\s+|\s*(?:\||_|::+|--+|\/\/)\s*/u;
const COLON = /\s*:\s+/;

/**
 * What the page calls itself, best first: headlines of structured data, then the pieces of <title> around its separators,
 * the longest first: "Storm hits coast - World - The Paper". `address` is the page's URL.
 */
export function claimsOf(title: string, address: string, { headlines, siteNames }: StructuredData): Claim[] {
  const sites = [keyOf(hostOf(address)), ...siteNames.map(keyOf)];
  const pieces = [...new Set([...title.split(SEPARATOR), ...piecesOf(title)].map(collapsed).filter(Boolean))];
  const longest = pieces.reduce(
    (most, piece) => (isSite(keyOf(piece), sites) ? most : Math.max(most, piece.length)),
    0,
  );
  const keys = new Set(headlines.map(keyOf));
  const texts: [text: string, weight: number][] = [
    ...headlines.map(text => [text, 1] as [string, number]),
    ...headlines.map(text => [longestOf(piecesOf(text)), PART_WEIGHT] as [string, number]),
    [collapsed(title), pieces.length > 1 ? WHOLE_WEIGHT : 1],
    ...pieces.map(text => [text, text.length >= longest * LONG_PIECE ? 1 : PIECE_WEIGHT] as [string, number]),
  ];
  const claims = texts.map(([text, weight]) => {
    const key = keyOf(text);
    return { text, key, pairs: pairsOf(key), weight, isHeadline: keys.has(key), isSite: isSite(key, sites) };
  });
  const known = new Set<string>();
  return claims
    .filter(({ key }) => key.length > 1)
    .sort(byUse)
    .filter(({ key }) => !known.has(key) && known.add(key))
    .slice(0, MOST_CLAIMS);
}

/** The names of the site last; otherwise by weight, and the longest piece first. */
function byUse(a: Claim, b: Claim): number {
  return Number(a.isSite) - Number(b.isSite) || b.weight - a.weight;
}

/** The site's name, or a part of its host's: "Express.gr". */
function isSite(key: string, [host, ...names]: string[]): boolean {
  return names.includes(key) || (key.length > 2 && host!.includes(key));
}

/** The host of an address; empty where it has none. */
export function hostOf(address: string): string {
  try {
    return new URL(address).hostname;
  } catch {
    return '';
  }
}

/**
 * How well the letters of a heading agree with those of a claim, 0 to 1: the share that one is of the other where it holds it,
 * otherwise how many pairs of letters they have in common. A standfirst that begins like a cut-off title agrees little.
 */
export function agreementOf(a: string, { key: b, pairs }: Claim): number {
  if (a === b) return 1;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const share = short.length / long.length;
  if (share < 0.4) return 0;
  if (long.includes(short)) return a.length > b.length ? share : 0.4 + share / 2;
  const alike = shareInCommon(pairsOf(a), pairs);
  return alike > 0.6 ? alike * 0.9 : 0;
}

/** The pairs of neighbouring letters as numbers, in ascending order. */
function pairsOf(key: string): Uint32Array {
  const pair = (i: number): number => key.charCodeAt(i) * 0x10000 + key.charCodeAt(i + 1);
  return Uint32Array.from({ length: Math.max(0, key.length - 1) }, (_, i) => pair(i)).sort();
}

/** Dice's coefficient of two ascending lists. */
function shareInCommon(a: Uint32Array, b: Uint32Array): number {
  let common = 0;
  for (let i = 0, k = 0; i < a.length && k < b.length; ) {
    const [left, right] = [a[i]!, b[k]!];
    if (left === right) common++;
    if (left <= right) i++;
    if (right <= left) k++;
  }
  return (2 * common) / (a.length + b.length);
}

/** Letters and digits alone, so that quote marks and spaces make no difference. */
export function keyOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

function collapsed(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** "Flood report: Two ministers go | The Post" has three. */
function piecesOf(text: string): string[] {
  return text.split(SEPARATOR).flatMap(piece => piece.split(COLON));
}

function longestOf(texts: string[]): string {
  return texts.reduce((longest, text) => (text.length > longest.length ? text : longest), '');
}
