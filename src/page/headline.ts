import { attributeOf, parentOf, rootOf, titleOf } from './prototypes';
import type { StructuredData } from './structured-data';

/** The headline that the reader sees, and where; the element is null when it is known from the page's title alone. */
export interface Headline {
  text: string;
  element: Element | null;
}

/** A headline has at most this many UTF-16 units. */
const LONGEST = 400;
const MOST_HEADINGS = 200;

/**
 * The headline as the reader sees it: the visible heading that agrees with what the page says of itself. Cheap: it looks at
 * headings first, and at all texts only when no heading agrees. Null when there is nothing to go by.
 */
export function findHeadline(document: Document, structured: StructuredData): Headline | null {
  const root = rootOf(document);
  if (!root) return null;
  const claims = claimsOf(titleOf(document), structured);
  const seen = bestHeading(root, claims, structured) ?? matchingText(root, claims);
  if (seen) return seen;
  const text = structured.headlines[0] ?? claims[0]?.text;
  return text ? { text, element: null } : null;
}

/** A text that the page says is its headline. */
interface Claim {
  text: string;
  key: string;
}

/** What the page calls itself: headlines of structured data, the title and its parts without the site's name. */
function claimsOf(title: string, { headlines, siteNames }: StructuredData): Claim[] {
  const sites = new Set(siteNames.map(keyOf));
  const texts = [...headlines, ...titleParts(title)];
  const claims = texts.map(text => ({ text, key: keyOf(text) }));
  return claims.filter(({ key }) => key.length > 3 && !sites.has(key));
}

/** "Storm hits coast - The Paper": what stands before each separator and after it, the longest first. */
function titleParts(title: string): string[] {
  const parts = title.split(/\s+[-–—|»«:·•/]+\s+|\s*[|»«_]\s*|::/u);
  return [title, ...parts.sort((a, b) => b.length - a.length)].map(part => part.replace(/\s+/g, ' ').trim());
}

function bestHeading(root: Element, claims: Claim[], structured: StructuredData): Headline | null {
  let best: Headline | null = null;
  let most = 0;
  const headings = root.querySelectorAll(
    'h1, h2, h3, [itemprop~="headline"], [class*="title" i], [class*="headline" i]',
  );
  for (let i = 0; i < headings.length && i < MOST_HEADINGS; i++) {
    const element = headings[i]!;
    const text = textOf(element);
    if (!text || text.length > LONGEST) continue;
    const score = scoreOf(element, text, claims, structured);
    if (score > most && element.checkVisibility()) [best, most] = [{ text, element }, score];
  }
  return best;
}

/** How much an element is the headline: agreement with the claims first, then its rank. 0 when it is not. */
function scoreOf(element: Element, text: string, claims: Claim[], { siteNames }: StructuredData): number {
  const key = keyOf(text);
  if (key.length < 2 || siteNames.some(name => keyOf(name) === key)) return 0;
  const agreement = Math.max(0, ...claims.map(claim => agreementOf(key, claim.key)));
  const rank = element.localName === 'h1' ? 1 : /^h[23]$/.test(element.localName) ? 0.3 : 0.2;
  const marked = attributeOf(element, 'itemprop') === 'headline' ? 0.5 : 0;
  if (agreement === 0 && rank + marked < 0.7) return 0;
  if (element.closest('nav, footer, aside, dialog, [role="dialog"]')) return 0;
  return agreement * 3 + rank + marked;
}

/** 1 for the same letters, the share that one is of the other where it holds it, otherwise 0. */
function agreementOf(a: string, b: string): number {
  if (a === b) return 1;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const share = short.length / long.length;
  return share > 0.4 && long.includes(short) ? share * 0.9 : 0;
}

/** The first visible text on the page that is just what the page calls itself: old pages set headlines in <td> or <font>. */
function matchingText(root: Element, claims: Claim[]): Headline | null {
  const keys = new Set(claims.map(claim => claim.key));
  const texts = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const text = node.textContent!;
    if (text.length > LONGEST || !/\S/.test(text) || !keys.has(keyOf(text))) continue;
    const element = parentOf(node);
    if (element && !element.closest('head, script, style, noscript, nav, footer, a') && element.checkVisibility())
      return { text: text.replace(/\s+/g, ' ').trim(), element };
  }
  return null;
}

function textOf(element: Element): string {
  return (element.textContent ?? '')
    .slice(0, LONGEST * 3)
    .replace(/\s+/g, ' ')
    .trim();
}

/** Letters and digits alone, so that quote marks and spaces make no difference. */
function keyOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
