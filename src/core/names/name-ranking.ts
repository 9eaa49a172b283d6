import { type Found, type Name, type Quote, speakerName } from '../insights';
import type { Text } from '../text/prepare';
import { keyOf } from '../text/spelling';

/** Mentions that a place in the headline, in the first paragraph or in the second is worth. */
const IN_HEADLINE = 6;
const IN_LEAD = [3, 1.5];
/** A mention in a caption tells less than one in the story. */
const IN_CAPTION = 0.3;
/** Who speaks is more than who is spoken of: what a quotation adds to its mentions. */
const QUOTED = 1;

/** Ranks names once more when it is known who is quoted. */
export function rankQuoted(names: Pick<Found, 'person' | 'organisation'>, quotes: readonly Quote[], text: Text): void {
  const quoted = new Map<string, number>();
  for (const quote of quotes) {
    const name = speakerName(quote);
    if (name) quoted.set(name, (quoted.get(name) ?? 0) + QUOTED);
  }
  rankNames(names.person, text, quoted);
  rankNames(names.organisation, text, quoted);
}

/** Sorts names as a reader would: those of the headline and the lead, then the most frequent, then the earliest. */
export function rankNames(names: Name[], text: Text, quoted: ReadonlyMap<string, number> = new Map()): Name[] {
  const headline = text.title.map(({ key }) => key);
  const paragraphs = text.passages.filter(passage => passage.kind === 'paragraph').map(passage => passage.block);
  const lead = new Map(IN_LEAD.map((worth, i) => [paragraphs[i], worth]));
  const score = ({ name, spans, roleSpans = [] }: Name) => {
    let sum = (inHeadline(name, headline) ? IN_HEADLINE : 0) + (quoted.get(name) ?? 0);
    for (const [block, worth] of lead) if (spans.some(span => span.block === block)) sum += worth;
    for (const { block } of [...spans, ...roleSpans]) sum += text.passages[block]?.kind === 'caption' ? IN_CAPTION : 1;
    return sum;
  };
  const scores = new Map(names.map(name => [name, score(name)]));
  return names.sort((a, b) => scores.get(b)! - scores.get(a)!);
}

/** The whole name stands in the headline, or its last word does as a name. */
function inHeadline(name: string, headline: readonly string[]): boolean {
  const words = name.split(/\s+/u).map(keyOf);
  const at = headline.indexOf(words.at(-1)!);
  return at >= 0 && (words.length < 3 || headline.includes(words[words.length - 2]!) || words.at(-1)!.length > 4);
}
