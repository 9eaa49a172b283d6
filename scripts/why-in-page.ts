/** Runs beside a page: every line of it, whether it was kept, and what spoke for and against it. */
import { languages } from '../src/languages';
import type { Box, Walk } from '../src/page/candidates';
import { evidenceFor } from '../src/page/evidence';
import { outcomesOf } from '../src/page/extract';
import { hintNames } from '../src/page/hints';
import { findByline } from '../src/page/metadata/byline';
import { findHeadline } from '../src/page/metadata/headline';
import { readStructuredData } from '../src/page/metadata/structured-data';
import { rootOf } from '../src/page/prototypes';
import { atOnce } from '../src/page/steps';
import { secondFeatures } from '../src/page/story/company-features';
import { isOutOfQuestion } from '../src/page/story/judge';
import { MeasuredPage } from '../src/page/story/measured-page';
import { opinionsOn } from '../src/page/story/opinions';
import { viewOf } from '../src/page/story/view';
import { walk } from '../src/page/walk';

/** Boxes around a line that are shown. */
const LEVELS = 3;
/** Features that a person can make something of, where they differ from nothing. */
const TELLING = ['density', 'media', 'repeated', 'credit', 'inDescription'];
const COMPANY = ['alike', 'parentMean', 'grandMean', 'groupMean', 'storySteps', 'untilStrong'];

export function why(document: Document): string {
  const structured = readStructuredData(document);
  const headline = findHeadline(document, structured);
  const byline = atOnce(findByline(document, structured, headline, languages));
  const page = atOnce(walk(rootOf(document)));
  const outcomes = atOnce(outcomesOf(document, page, headline, byline, languages));
  if (outcomes.length === 0) return 'no text';
  const view = atOnce(viewOf(new MeasuredPage(page, evidenceFor(document, headline, page.candidates, languages))));
  const opinions = opinionsOn(
    view,
    Float64Array.from(outcomes, ({ first }) => first),
  );
  return outcomes
    .map(({ index, block, first, second }) => {
      const sure = isOutOfQuestion(view, index)
        ? 'out of the question'
        : `sure ${second.toFixed(2)}, at first ${first.toFixed(2)}`;
      const { text, box } = page.candidates[index]!;
      const value = (name: string): number => secondFeatures[name]!({ ...view, opinions }, index);
      const told = TELLING.filter(name => value(name) > 0).concat(COMPANY);
      return [
        `${block ? `keep ${block.kind}` : 'drop'}  "${text.length > 100 ? `${text.slice(0, 99)}…` : text}"`,
        `    ${sure}; size ${value('size')}, ${told.map(name => `${name} ${round(value(name))}`).join(', ')}`,
        `    in ${boxesAround(page, box).join(' in ')}`,
      ].join('\n');
    })
    .join('\n');
}

function boxesAround({ boxes }: Walk, box: number): string[] {
  const names: string[] = [];
  for (let level = 0; level < LEVELS && box >= 0; level++) {
    names.push(nameOf(boxes[box]!));
    box = boxes[box]!.parent;
  }
  return names;
}

/** "<div class=related> (related)": the element, and what its words hint at. */
function nameOf({ look, hints }: Box): string {
  const [tag, ...classes] = look.split(/\s+/).filter(Boolean);
  const hinted = hintNames.filter((_, bit) => hints & (1 << bit));
  const name = classes.length > 0 ? `<${tag} class="${classes.join(' ').slice(0, 60)}">` : `<${tag}>`;
  return hinted.length > 0 ? `${name} (${hinted.join(', ')})` : name;
}

function round(value: number): string {
  return String(Math.round(value * 100) / 100);
}
