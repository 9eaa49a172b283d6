import type { PageLanguage } from '../core/language';
import { identifyLanguage } from '../core/text/identify-language';
import { runsOf, type SourcedBlock } from './blocks';
import type { Walk } from './candidates';
import { evidenceFor, linesOfHeadline } from './evidence';
import { blockOf, isCaption } from './kinds-of-block';
import type { Headline } from './metadata/headline';
import { attributeOf, rootOf } from './prototypes';
import { signingTest } from './signing-lines';
import { standfirstOf } from './standfirst';
import type { Steps } from './steps';
import { type Judgement, judgeStory } from './story/judge';
import { MeasuredPage } from './story/measured-page';
import { isTangent } from './tangents';

/** A shorter line above the headline, in UTF-16 units, is none of the story's. */
const SHORTEST_ABOVE = 60;

/** A candidate with what became of it. */
export interface Outcome extends Judgement {
  index: number;
  block: SourcedBlock['block'] | null;
}

/** The story's blocks among the candidates of a page, in order. */
export function* extractBlocks(
  document: Document,
  walk: Walk,
  headline: Headline | null,
  byline: string | undefined,
  languages: readonly PageLanguage[],
): Steps<SourcedBlock[]> {
  const blocks: SourcedBlock[] = [];
  for (const { index, block } of yield* outcomesOf(document, walk, headline, byline, languages)) {
    if (!block) continue;
    blocks.push({ block, runs: runsOf(walk.candidates[index]!.nodes, block.text.length) });
    yield;
  }
  return blocks;
}

/** Every candidate of a page, kept or dropped. */
export function* outcomesOf(
  document: Document,
  walk: Walk,
  headline: Headline | null,
  byline: string | undefined,
  languages: readonly PageLanguage[],
): Steps<Outcome[]> {
  if (walk.candidates.length === 0) return [];
  const page = new MeasuredPage(walk, evidenceFor(document, headline, walk.candidates, languages));
  yield;
  const inHeadline = linesOfHeadline(walk.candidates, headline);
  yield;
  const declared = attributeOf(rootOf(document), 'lang') || undefined;
  const language = identifyLanguage('', declared, languages);
  const isSigning = signingTest(byline, language, languages);
  const judgements = yield* judgeStory(page);
  const { headline: start } = page.evidence;
  // What stands above the headline is a masthead or a kicker, unless it is prose.
  const isAbove = (i: number) => i < start && walk.candidates[i]!.text.length < SHORTEST_ABOVE;
  const isText = judgements.map(({ keep }, i) => {
    const candidate = walk.candidates[i]!;
    return keep && !isAbove(i) && !inHeadline.has(i) && !isSigning(candidate) && !isTangent(candidate);
  });
  const standfirst = standfirstOf(page, isText.indexOf(true));
  if (standfirst >= 0) isText[standfirst] = !inHeadline.has(standfirst) && !isSigning(walk.candidates[standfirst]!);
  const last = isText.lastIndexOf(true);
  const first = Math.min(isText.indexOf(true), start < 0 ? last : start);
  return judgements.map((judgement, index) => {
    const isWithin = index >= first && index <= last && !inHeadline.has(index);
    const caption = isWithin && index !== standfirst && isCaption(page, index, isText[index]!);
    const block = caption || isText[index] ? blockOf(page, index, caption) : null;
    return { ...judgement, index, block };
  });
}
