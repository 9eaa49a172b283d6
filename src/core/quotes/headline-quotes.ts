import type { Span } from '../article';
import type { Quote } from '../insights';
import type { Text } from '../text/prepare';

/** More headings with quotations than any article has. */
const MOST = 40;

/**
 * Gives the quotations in headings their speakers: a heading cites ahead, so it takes the speaker of the words below it
 * that it repeats, or the only one there is. `cited` are quotations in headings that nothing beside them shows to be
 * speech; those that repeat speech are added.
 */
export function settleHeadlines(
  text: Text,
  quotes: Quote[],
  cited: readonly Quote[],
  isName: (name: string) => boolean,
): Quote[] {
  const wordsOf = ({ spans }: Quote) =>
    spans
      .map(({ block, start, end }) => text.passages[block]!.text.slice(start, end))
      .join(' ')
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{Nd}]+/gu, ' ')
      .trim();
  const isHeading = ({ spans: [span] }: Quote) => standsAhead(text, span!);
  const headings = quotes.filter(isHeading).slice(0, MOST);
  if (headings.length + cited.length === 0) return quotes.sort(compare);
  const said = quotes.filter(quote => !isHeading(quote)).map(quote => ({ quote, words: wordsOf(quote) }));
  const echoed = (heading: Quote) => {
    const words = wordsOf(heading);
    return words.split(' ').length < 3 ? undefined : said.find(other => other.words.includes(words))?.quote;
  };

  // mayor calls walkout ‘reckless’: one or two words do, where all who say them below are one
  const repeated = (heading: Quote) => {
    const saying = said.filter(({ words }) => ` ${words} `.includes(` ${wordsOf(heading)} `)).map(({ quote }) => quote);
    return saying.every(({ speaker }) => speaker?.name === saying[0]!.speaker?.name) ? saying[0] : undefined;
  };
  const speakers = new Map(said.flatMap(({ quote }) => (quote.speaker ? [[quote.speaker.name, quote.speaker]] : [])));
  const only = speakers.size === 1 ? [...speakers.values()][0] : undefined;
  for (const heading of headings) {
    // ‘It was a joke,’ captain says
    const isOpen =
      !heading.speaker || !isName(heading.speaker.name) || text.passages[heading.spans[0]!.block]!.kind !== 'heading';
    const speaker = isOpen && (echoed(heading)?.speaker ?? repeated(heading)?.speaker ?? heading.speaker ?? only);
    if (speaker) heading.speaker = { ...speaker };
  }
  for (const heading of cited.slice(0, MOST)) {
    const speaker = echoed(heading)?.speaker;
    if (speaker) quotes.push({ ...heading, speaker: { ...speaker } });
  }
  return quotes.sort(compare);
}

/** A heading, or a line that is nothing but words in quote marks and no sentence: it cites what is told below. */
export function standsAhead(text: Text, { block, start, end }: Span): boolean {
  const { kind, text: line } = text.passages[block]!;
  return kind === 'heading' || (start === 0 && end === line.length && !/[.!?…,]\P{L}*$/u.test(line.slice(-4)));
}

function compare({ spans: [a] }: Quote, { spans: [b] }: Quote): number {
  return a!.block - b!.block || a!.start - b!.start;
}
