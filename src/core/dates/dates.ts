import type { Moment } from '../insights';
import type { Language } from '../language';
import { momentContext } from '../text/context';
import { asciiDigits } from '../text/digits';
import type { Passage, Text } from '../text/prepare';
import { DateExpressions } from './date-expression';
import type { WrittenDate } from './date-parts';
import { resolveDate } from './resolve-date';

/** Tokens before a date among which its sentence may speak of what is to come. */
const REACH = 14;

/** A date with what decides on the year or week that it leaves out. */
interface ResolvableDate extends WrittenDate {
  coming: boolean;
}

const built = new WeakMap<Language, Map<string, DateExpressions>>();

/** Dates and stretches of time, in reading order; the same time mentioned again is one entry with several spans. */
export function findDates(text: Text): Moment[] {
  const expressions = expressionsOf(text.language, text.article.language);
  const moments = new Map<string, Moment>();
  for (const passage of text.passages) {
    for (const date of datesOf(passage, expressions)) {
      const span = { block: passage.block, start: date.start, end: date.end };
      const iso = resolveDate(date.from, date.to, text.article.published, date.coming);
      const key = iso ?? passage.folded.slice(date.start, date.end);
      const known = moments.get(key);
      if (known) {
        known.spans.push(span);
        continue;
      }
      const context = momentContext(passage, span, text.language);
      moments.set(key, { spans: [span], ...(iso && { iso }), ...(context && { context }) });
    }
  }
  return [...moments.values()];
}

/** The region of the article's tag decides on the order of day and month, if it belongs to the language at all. */
function expressionsOf(language: Language, tag: string): DateExpressions {
  const regional = tag.split('-')[0] === language.code ? tag : language.code;
  const known = built.get(language) ?? new Map<string, DateExpressions>();
  built.set(language, known);
  const expressions = known.get(regional) ?? new DateExpressions(language, regional);
  known.set(regional, expressions);
  return expressions;
}

function datesOf({ text, folded, tokens, sentences }: Passage, expressions: DateExpressions): ResolvableDate[] {
  const dates: ResolvableDate[] = [];
  const ascii = asciiDigits(folded);
  const source = { text, folded, digits: ascii.length === folded.length ? ascii : folded };
  let [end, sentence] = [0, 0];
  for (const [i, { start }] of tokens.entries()) {
    if (start < end) continue;
    while (sentence + 1 < sentences.length && sentences[sentence + 1]!.start <= start) sentence++;
    const sentenceStart = sentences[sentence]?.start ?? 0;
    const namesake = expressions.namesakeEnd(source, start);
    if (namesake !== undefined) end = namesake;
    const date = namesake === undefined && expressions.read(source, start, sentenceStart, dates.at(-1));
    if (!date) continue;
    end = date.end;
    const before = tokens.slice(Math.max(0, i - REACH), i).map(token => token.start);
    const coming = expressions.isComing(
      source,
      before.filter(at => at >= sentenceStart),
    );
    dates.push({ ...date, coming });
  }
  return expressions.withDaysBeside(source, dates);
}
