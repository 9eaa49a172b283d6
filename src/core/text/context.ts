import type { Span } from '../article';
import type { Language } from '../language';
import { cutPhrase, LONGEST_PHRASE } from '../outline/cut-phrase';
import { lexicon } from './lexicon';
import { type Passage, tokensIn } from './prepare';
import type { Token } from './tokens';

const CLAUSE_END = /^[,;:.!?…()“”"—–。、！？；：（）「」]$/u;
/** How far a clause is followed from the finding, in UTF-16 units: what is further away is not shown. */
const REACH = 2 * LONGEST_PHRASE;
/** Fewer words beside a finding say nothing about it. */
const FEWEST = { behindFigure: 2, beforeDate: 3, behindDate: 2 };

/**
 * The words that a figure counts: from the figure to the end of its clause ("3.200 tỷ đồng cho các dự án giao thông"), or
 * where nothing follows, the clause up to it. For a figure that stands alone, as an age does, what it is set beside.
 */
export function figureContext(passage: Passage, figure: Span, language: Language): Span | undefined {
  const { before, behind } = clauseAround(passage, figure);
  const joins = behind[0] && lexicon(language.names.conjunctions, language).at(behind, 0) > 0; // "killed 40 and …"
  if (!joins && words(behind) >= FEWEST.behindFigure) {
    const { end } = cutPhrase([...tokensIn(passage, figure), ...behind], language);
    return { ...figure, end: Math.max(end, figure.end) };
  }
  const start = startWithin(before, figure.end, language);
  if (start !== undefined) return { ...figure, start, end: joins ? figure.end : (behind.at(-1)?.end ?? figure.end) };
  return words(behind) ? { ...figure, end: behind.at(-1)!.end } : clauseBefore(passage, figure, language);
}

/**
 * What happens at a time: the clause that the date ends ("the bridge reopened | on Monday") or stands in ("A jury on Monday
 * convicted …"), or what follows a date that opens its sentence.
 */
export function momentContext(passage: Passage, date: Span, language: Language): Span | undefined {
  const { before, behind } = clauseAround(passage, date);
  const told = finished(before, language);
  const goesOn = words(behind) >= FEWEST.behindDate;
  const tells = words(told) >= (goesOn ? 1 : FEWEST.beforeDate);
  const start = tells ? startWithin(told, told.at(-1)!.end, language) : undefined;
  if (start !== undefined) {
    const { end } = cutPhrase(tokensIn(passage, { start, end: behind.at(-1)?.end ?? date.end }), language);
    return { ...date, start, end: goesOn && end > date.end ? end : told.at(-1)!.end };
  }
  const following = withoutLink(goesOn ? behind : sentenceBehind(passage, date), language);
  if (words(following) < FEWEST.behindDate) return undefined;
  const { end } = cutPhrase(following, language);
  return { ...date, start: following[0]!.start, end };
}

interface Clause {
  before: Token[];
  behind: Token[];
}

/** The clause that a finding stands in, without the finding itself. */
function clauseAround(passage: Passage, span: Span): Clause {
  const sentence = sentenceAround(passage, span);
  const before = tokensIn(passage, { start: Math.max(sentence.start, span.start - REACH), end: span.start });
  const behind = tokensIn(passage, { start: span.end, end: Math.min(sentence.end, span.end + REACH) });
  const opens = before.findLastIndex(isClauseEnd);
  const closes = behind.findIndex(isClauseEnd);
  return { before: before.slice(opens + 1), behind: closes < 0 ? behind : behind.slice(0, closes) };
}

/** The clause that ends before a finding which stands alone between marks: "Nguyễn Văn Nam | (42 tuổi, …". */
function clauseBefore(passage: Passage, span: Span, language: Language): Span | undefined {
  const sentence = sentenceAround(passage, span);
  const tokens = tokensIn(passage, { start: Math.max(sentence.start, span.start - REACH), end: span.start });
  const last = tokens.findLastIndex(token => !isClauseEnd(token));
  const opens = tokens.findLastIndex((token, i) => i < last && isClauseEnd(token));
  const clause = tokens.slice(opens + 1, last + 1);
  const start = words(clause) >= 2 ? startWithin(clause, clause.at(-1)!.end, language) : undefined;
  return start === undefined ? undefined : { ...span, start, end: clause.at(-1)!.end };
}

function sentenceBehind(passage: Passage, span: Span): Token[] {
  const { end } = sentenceAround(passage, span);
  const tokens = tokensIn(passage, { start: span.end, end: Math.min(end, span.end + REACH) });
  const first = tokens.findIndex(token => !isClauseEnd(token));
  return first < 0 ? [] : tokens.slice(first);
}

/**
 * Where a phrase that ends at `end` begins: with the first token that is no mere link ("and"), or the first opener of a
 * clause that lets it fit a line.
 */
function startWithin(all: readonly Token[], end: number, language: Language): number | undefined {
  const tokens = withoutLink(all, language);
  const [first] = tokens;
  if (!first) return undefined;
  if (end - first.start <= LONGEST_PHRASE) return first.start;
  const openers = lexicon(language.outline.clauseOpeners, language);
  const fits = (token: Token) => end - token.start <= LONGEST_PHRASE;
  return (tokens.find((token, i) => fits(token) && openers.at(tokens, i)) ?? tokens.find(fits))?.start;
}

/** Without the "and" that links a clause to the one before. */
function withoutLink(tokens: readonly Token[], language: Language): readonly Token[] {
  return tokens.slice(lexicon(language.names.conjunctions, language).at(tokens, 0));
}

/** Without the words that lead over to what follows: "opened | in". */
function finished(tokens: readonly Token[], language: Language): readonly Token[] {
  const unfinished = lexicon(language.outline.unfinished, language);
  let end = tokens.length;
  while (end > 0 && unfinished.at(tokens, end - 1)) end--;
  return tokens.slice(0, end);
}

function sentenceAround({ sentences, text, block }: Passage, { start }: Span): Span {
  let [low, high] = [0, sentences.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (sentences[middle]!.start <= start) low = middle;
    else high = middle - 1;
  }
  return sentences[low] ?? { block, start: 0, end: text.length };
}

const isClauseEnd = (token: Token) => token.kind === 'mark' && CLAUSE_END.test(token.text);
const words = (tokens: readonly Token[]) => tokens.filter(token => token.kind === 'word').length;
