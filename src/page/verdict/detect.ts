import type { Verdict } from '../../core/verdict';
import type { Walk } from '../candidates';
import type { StructuredData } from '../metadata/structured-data';
import { attributeOf, firstIn, rootOf, urlOf } from '../prototypes';
import { readAddress } from './address';
import { marksIn } from './marks';
import { measureProse } from './prose';
import { type Evidence, signs } from './verdict-signs';
import weights from './verdict-weights.json' with { type: 'json' };

/** What was read of the page beside its structured data. */
export interface Findings {
  walk: Walk;
  byline?: string;
  published?: string;
}

/** Log odds from which a page is an article, and below which it is none; the cross-validated report sets them. */
const ARTICLE = 0.5;
const NO_ARTICLE = 0.2;
/** Prose, in UTF-16 units, without which nothing is an article: some 50 words. */
const LEAST_PROSE = 300;
const MOST_REASONS = 4;

/** Judges a page that has been read, by weighed signs (scripts/fit-verdict.ts says how they were weighed). */
export function detect(document: Document, structured: StructuredData, findings: Findings): Verdict {
  const prose = measureProse(findings.walk);
  // Before the page is searched for marks, which could not tell otherwise.
  if (prose.total < LEAST_PROSE) return { verdict: 'notArticle', reasons: ['noProse'] };
  const page = evidenceOf(document, structured, findings, prose);
  const said = Object.entries(signs).map(([name, sign]) => ({ name, weight: weightOf(name) * sign(page) }));
  const score = said.reduce((sum, { weight }) => sum + weight, weights.bias);
  const verdict = score > ARTICLE ? 'article' : score < NO_ARTICLE ? 'notArticle' : 'unsure';
  const side = verdict === 'notArticle' ? -1 : 1;
  const telling = said.filter(({ weight }) => weight * side > 0.2).sort((a, b) => (b.weight - a.weight) * side);
  return { verdict, reasons: telling.slice(0, MOST_REASONS).map(({ name }) => name) };
}

/** The evidence that a page gives for the signs. */
export function evidenceOf(
  document: Document,
  structured: StructuredData,
  findings: Findings,
  prose = measureProse(findings.walk),
): Evidence {
  const root = rootOf(document);
  return {
    address: readAddress(urlOf(document)),
    structured,
    look: `${attributeOf(root, 'class')} ${attributeOf(root && firstIn(root, 'body'), 'class')}`,
    marks: marksIn(root, findings.walk.looks),
    hasByline: Boolean(findings.byline),
    hasDate: Boolean(findings.published),
    prose,
  };
}

function weightOf(name: string): number {
  return (weights.signs as Record<string, number>)[name] ?? 0;
}
