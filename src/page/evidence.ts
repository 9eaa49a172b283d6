import type { Language } from '../core/language';
import type { Candidate } from './candidates';
import type { Headline } from './headline';
import { lettersOf } from './letters';
import type { Evidence } from './measured-page';
import { firstOf, readMetaTags } from './meta-tags';
import { phrasesOf } from './phrases';
import { rootOf, titleOf } from './prototypes';

const DESCRIPTIONS = ['og:description', 'description', 'twitter:description'];
/** A shorter title is found in any text. */
const SHORTEST_TITLE = 6;

/** What is known of the page beside its text. */
export function evidenceFor(
  document: Document,
  headline: Headline | null,
  candidates: readonly Candidate[],
  languages: readonly Language[],
): Evidence {
  const root = rootOf(document);
  const titles = [headline?.text ?? '', titleOf(document)].map(lettersOf);
  return {
    headline: headlineIndex(candidates, headline),
    titles: titles.filter(title => title.length >= SHORTEST_TITLE),
    description: lettersOf((root && firstOf(readMetaTags(root), DESCRIPTIONS)[0]) ?? ''),
    ...phrasesOf(languages),
  };
}

/** Whether a candidate is the headline or a part of it. */
export function isInHeadline({ nodes }: Candidate, headline: Headline | null): boolean {
  const node = nodes.find(node => node !== null);
  return node !== undefined && headline?.element?.contains(node) === true;
}

function headlineIndex(candidates: readonly Candidate[], headline: Headline | null): number {
  return headline?.element ? candidates.findIndex(candidate => isInHeadline(candidate, headline)) : -1;
}
