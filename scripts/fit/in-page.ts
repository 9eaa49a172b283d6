/** Runs beside a page: what the fitting needs to know of it, as plain data. */
import { languages } from '../../src/languages';
import type { Box, Candidate } from '../../src/page/candidates';
import { evidenceFor, linesOfHeadline } from '../../src/page/evidence';
import { findHeadline } from '../../src/page/metadata/headline';
import { readStructuredData } from '../../src/page/metadata/structured-data';
import { rootOf } from '../../src/page/prototypes';
import { atOnce } from '../../src/page/steps';
import { walk } from '../../src/page/walk';

/** A page without its nodes. */
export interface WalkedPage {
  boxes: Omit<Box, 'element'>[];
  candidates: Omit<Candidate, 'nodes'>[];
  /** Index of the candidate that is the headline, and of all that are part of it or repeat it. */
  headlineAt: number;
  headline: number[];
  description: string;
}

export function walkedPage(): WalkedPage {
  const headline = findHeadline(document, readStructuredData(document));
  const { boxes, candidates } = atOnce(walk(rootOf(document)));
  const { headline: at, description } = evidenceFor(document, headline, candidates, languages);
  return {
    boxes: boxes.map(({ element, ...box }) => box),
    candidates: candidates.map(({ nodes, ...candidate }) => candidate),
    headlineAt: at,
    headline: [...linesOfHeadline(candidates, headline)],
    description,
  };
}
