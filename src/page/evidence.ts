import type { PageLanguage } from '../core/language';
import type { Candidate } from './candidates';
import { lettersOf } from './letters';
import type { Headline } from './metadata/headline';
import { firstOf, readMetaTags } from './metadata/meta-tags';
import { phrasesOf } from './phrases';
import { holds, rootOf } from './prototypes';
import type { Evidence } from './story/measured-page';

const DESCRIPTIONS = ['og:description', 'description', 'twitter:description'];
/** A line is at most this many times as long as its letters. */
const MOST_MARKS = 3;

/** What is known of the page beside its text. */
export function evidenceFor(
  document: Document,
  headline: Headline | null,
  candidates: readonly Candidate[],
  languages: readonly PageLanguage[],
): Evidence {
  const root = rootOf(document);
  return {
    headline: candidates.findIndex(candidate => isInside(candidate, headline)),
    description: lettersOf((root && firstOf(readMetaTags(root), DESCRIPTIONS)[0]) ?? ''),
    ...phrasesOf(languages),
  };
}

/** The candidates that are the headline, a part of it or a repetition. */
export function linesOfHeadline(candidates: readonly Candidate[], headline: Headline | null): ReadonlySet<number> {
  const key = lettersOf(headline?.text ?? '');
  const isRepetition = ({ text }: Candidate): boolean =>
    text.length >= key.length && text.length <= MOST_MARKS * key.length && lettersOf(text) === key;
  return new Set(
    candidates.flatMap((candidate, i) => (isInside(candidate, headline) || isRepetition(candidate) ? [i] : [])),
  );
}

function isInside({ nodes }: Candidate, headline: Headline | null): boolean {
  const first = nodes.find(node => node !== null);
  return !!headline?.element && !!first && holds(headline.element, first);
}
