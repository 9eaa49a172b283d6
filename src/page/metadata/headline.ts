import { collapse, linesIn } from '../lines';
import {
  allIn,
  attributeOf,
  childrenOf,
  closestTo,
  firstIn,
  rootOf,
  tagOf,
  textIn,
  titleOf,
  urlOf,
} from '../prototypes';
import { isShown } from '../unseen';
import type { StructuredData } from './structured-data';
import { agreementOf, type Claim, claimsOf, keyOf } from './title-claims';

/** The headline that the reader sees, and where; the element is null when it is known from the page's title alone. */
export interface Headline {
  text: string;
  element: Element | null;
}

/** A headline has at most this many UTF-16 units. */
const LONGEST = 400;
/** Letters of a heading that is taken for the headline without agreeing with anything. */
const SHORTEST_GUESS = 12;
/** Limits for absurd pages. */
const MOST_HEADINGS = 300;
const MOST_LINES = 3_000;

const HEADINGS = 'h1, h2, h3, h4, [itemprop~="headline"], [class*="title" i], [class*="headline" i]';
/** Where a page repeats its title, or names others. Search engines' <h1> often stands at the end of the breadcrumb. */
const ELSEWHERE = 'nav, footer, aside, dialog, [role="dialog"], [class*="breadcrumb" i]';

/** Weights of the evidence, by hand: agreement with the claims counts most, then the rank of the heading. */
const AGREES = 2.2;
const ONLY = 0.9;
const RANKS = new Map([
  ['h1', 1],
  ['h2', 0.4],
  ['h3', 0.3],
]);
const OTHER_RANK = 0.2;
const MARKED = 0.5;
const LINKED = -0.6;
const IN_STORY = 0.3;
/** Less than that is no headline: an <h2> that agrees with nothing. */
const LEAST = 0.9;

/**
 * The headline as the reader sees it: the visible heading that agrees best with what the page says of itself, without a kicker
 * inside it. Cheap: it looks at headings first, and at all lines only when no heading agrees. Null when nothing tells.
 */
export function findHeadline(document: Document, structured: StructuredData): Headline | null {
  const root = rootOf(document);
  if (!root) return null;
  const claims = claimsOf(titleOf(document), urlOf(document), structured);
  const seen = bestHeading(root, claims) ?? matchingLine(root, claims);
  if (seen) return seen;
  if (claims.every(claim => claim.isSite)) {
    const titled = firstTitled(root);
    if (titled) return titled;
  }
  const text = claims[0]?.text;
  return text ? { text, element: null } : null;
}

function bestHeading(root: Element, claims: Claim[]): Headline | null {
  let best: Headline | null = null;
  let most = LEAST;
  const isOnly = allIn(root, 'h1', 2).length === 1;
  for (const element of allIn(root, HEADINGS, MOST_HEADINGS)) {
    const whole = collapse(textIn(element, LONGEST * 3));
    if (!whole || whole.length > LONGEST) continue;
    const score = scoreOf(element, whole, claims) + (isOnly && tagOf(element) === 'h1' ? ONLY : 0);
    if (score > most && isShown(element)) [best, most] = [{ text: whole, element }, score];
  }
  return best && { ...best, text: withoutKicker(best.element!, claims) };
}

/** How much an element is the headline; 0 when it is not. */
function scoreOf(element: Element, text: string, claims: Claim[]): number {
  const key = keyOf(text);
  if (key.length < 2 || claims.some(claim => claim.isSite && claim.key === key)) return 0;
  const agreement = Math.max(0, ...claims.map(claim => claim.weight * agreementOf(key, claim)));
  const rank = RANKS.get(tagOf(element)) ?? OTHER_RANK;
  const marked = attributeOf(element, 'itemprop') === 'headline' ? MARKED : 0;
  const unlinked = agreement * agreement * AGREES + rank + marked;
  if (unlinked <= LEAST) return 0; // as most headings have
  const score = unlinked + (closestTo(element, 'a') || firstIn(element, 'a') ? LINKED : 0);
  if (score <= LEAST || closestTo(element, ELSEWHERE)) return 0;
  return score + (closestTo(element, 'article, main, [role="main"], [itemtype*="Article"]') ? IN_STORY : 0);
}

/**
 * The heading's text; where it holds several lines, those that the page calls its headline: "Opinion" above "Why it matters"
 * in one <h2>, or a date below it in the same <h1>. A kicker stays if the page counts it in: "Flood report: Two ministers go".
 */
function withoutKicker(element: Element, claims: Claim[]): string {
  const parts = partsOf(element);
  const whole = keyOf(parts.join(''));
  const told = (by: (claim: Claim) => boolean): string | undefined =>
    parts.find(part => claims.some(claim => by(claim) && claim.key === keyOf(part)));
  return (
    told(claim => claim.isHeadline) ??
    claims.find(claim => parts.length > 1 && claim.key === whole)?.text ??
    told(claim => claim.weight === 1) ??
    claims.find(
      claim => claim.weight === 1 && whole.startsWith(claim.key) && !/\p{L}/u.test(whole.slice(claim.key.length)),
    )?.text ??
    parts.join(' ')
  );
}

/** The lines of a heading; inside one line, its <span>s. What is hidden from screen readers and readers alike is left out. */
function partsOf(element: Element): string[] {
  const lines = [...linesIn(element)].filter(line => !closestTo(line.element, '[aria-hidden="true"], [hidden]'));
  if (lines.length > 1) return lines.map(line => line.text);
  const children = [...childrenOf(element)].filter(child => attributeOf(child, 'aria-hidden') !== 'true');
  const texts = children.map(child => collapse(textIn(child, LONGEST))).filter(Boolean);
  const whole = lines[0]?.text ?? collapse(textIn(element, LONGEST));
  return texts.length > 1 && keyOf(texts.join('')) === keyOf(whole) ? texts : [whole];
}

/** The first visible line that is just what the page calls itself: old pages set headlines in <td> or <font>. */
function matchingLine(root: Element, claims: Claim[]): Headline | null {
  const keys = new Set(claims.filter(claim => claim.weight === 1).map(claim => claim.key));
  let lines = 0;
  for (const { text, element } of linesIn(root)) {
    if (lines++ > MOST_LINES) break;
    if (text.length > LONGEST || !keys.has(keyOf(text))) continue;
    if (!closestTo(element, `a, ${ELSEWHERE}`) && isShown(element)) return { text, element };
  }
  return null;
}

/** Where the page's title is the site's name: the first element that calls itself a title and is none of a link. */
function firstTitled(root: Element): Headline | null {
  for (const element of allIn(root, HEADINGS, MOST_HEADINGS)) {
    const text = collapse(textIn(element, LONGEST * 3));
    const isLong = keyOf(text).length >= SHORTEST_GUESS && text.length <= LONGEST;
    if (!isLong || closestTo(element, `a, ${ELSEWHERE}`) || firstIn(element, 'a')) continue;
    if (isShown(element)) return { text, element };
  }
  return null;
}
