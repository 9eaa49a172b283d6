import type { Span } from '../article';
import type { Language } from '../language';
import { cutPhrase, LONGEST_PHRASE } from '../outline/cut-phrase';
import { firstWhere } from './bisect';
import { lexicon } from './lexicon';
import { type Passage, tokensIn } from './prepare';
import type { Token } from './tokens';

const CLAUSE_END = /^[,;:.!?…()“”"—–。、！？；：（）「」]$/u;
/** Fewer words at the end of a clause are no clause of their own. */
const SHORTEST_TAIL = 4;
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
  // "killed 40 and …", "was 12 when …", "was 12 in 1976": what follows is not what is counted
  const joins = lexicon(language.names.conjunctions, language).at(behind, 0) > 0;
  const isBare = /\p{Nd}/u.test(passage.text[figure.end - 1] ?? '');
  const leaves = joins || (words(before) >= 2 && tellsWhen(behind, isBare, language));
  if (!leaves && words(behind) >= FEWEST.behindFigure) {
    const { end } = cutPhrase([...tokensIn(passage, figure), ...behind], language);
    return { ...figure, end: Math.max(end, figure.end) };
  }
  const start = startWithin(before, figure.end, language);
  if (start !== undefined) return { ...figure, start, end: leaves ? figure.end : (behind.at(-1)?.end ?? figure.end) };
  return words(behind) ? { ...figure, end: behind.at(-1)!.end } : clauseBefore(passage, figure, language);
}

/**
 * What happens at a time: the clause that the date ends ("the bridge reopened | on Monday") or stands in ("A jury on Monday
 * convicted …"), or what follows a date that opens its sentence.
 */
export function momentContext(passage: Passage, date: Span, language: Language): Span | undefined {
  const { before, behind, isCut } = clauseAround(passage, date);
  const told = finished(before, language);
  const more = moreWords(language);
  const goesOn = words(behind) >= FEWEST.behindDate + more;
  if (words(told) >= (goesOn ? 1 : FEWEST.beforeDate + more)) {
    const clause = lastClause(withoutLink(told, language), isCut, language);
    const { start } = clause[0]!;
    const { end } = cutPhrase(tokensIn(passage, { start, end: behind.at(-1)?.end ?? date.end }), language);
    if (goesOn && end > date.end) return { ...date, start, end };
    const own = clause.at(-1)!.end - start > LONGEST_PHRASE ? cutPhrase(clause, language).end : clause.at(-1)!.end;
    if (words(clause) >= FEWEST.beforeDate) return { ...date, start, end: own };
  }
  // "A special train came to Selby, Kent, on Monday, …"
  const alone = words(behind) === 0 && words(told) < FEWEST.beforeDate;
  const opened = alone ? clauseBefore(passage, date, language, FEWEST.beforeDate + more) : undefined;
  if (opened) return opened;
  const following = withoutLink(goesOn ? behind : sentenceBehind(passage, date), language);
  if (words(following) < FEWEST.behindDate) return undefined;
  const { end } = cutPhrase(following, language);
  return { ...date, start: following[0]!.start, end };
}

interface Clause {
  before: Token[];
  /** Whether `before` begins in the middle of its clause. */
  isCut: boolean;
  behind: Token[];
}

/** The clause that a finding stands in, without the finding itself. */
function clauseAround(passage: Passage, span: Span): Clause {
  const sentence = sentenceAround(passage, span);
  const before = tokensIn(passage, { start: Math.max(sentence.start, span.start - REACH), end: span.start });
  const behind = tokensIn(passage, { start: span.end, end: Math.min(sentence.end, span.end + REACH) });
  const opens = before.findLastIndex(isClauseEnd);
  const closes = behind.findIndex(isClauseEnd);
  return {
    before: before.slice(opens + 1),
    isCut: opens < 0 && span.start - REACH > sentence.start,
    behind: closes < 0 ? behind : behind.slice(0, closes),
  };
}

/**
 * What ends before a finding that stands alone between marks: "Nguyễn Văn Nam | (42 tuổi, …", "Pike, | 61, …". With fewer
 * words than `fewest` it goes back over further marks, but not to the adverbial that opens the sentence.
 */
function clauseBefore(passage: Passage, span: Span, language: Language, fewest = 0): Span | undefined {
  const sentence = sentenceAround(passage, span);
  const within = { start: Math.max(sentence.start, span.start - REACH), end: span.start };
  const tokens = finished(tokensIn(passage, within), language);
  const last = tokens.findLastIndex(isOfClause);
  let from = last + 1;
  do from = tokens.findLastIndex((token, i) => i < from - 1 && isClauseEnd(token, i, tokens)) + 1;
  while (from > 0 && words(tokens.slice(from, last + 1)) < fewest);
  const clause = tokens.slice(from, last + 1);
  if (words(clause) < Math.max(1, fewest)) return undefined;
  if (fewest && lexicon(language.outline.adverbials, language).at(clause, 0)) return undefined;
  const start = startWithin(clause, clause.at(-1)!.end, language);
  return start === undefined ? undefined : { ...span, start, end: clause.at(-1)!.end };
}

/** Whether a clause goes on with when something was: "in 1976"; behind a bare number also "when she was born". */
function tellsWhen(tokens: readonly Token[], isBare: boolean, language: Language): boolean {
  const opens = lexicon(language.outline.clauseOpeners, language).at(tokens, 0);
  const isPart = lexicon(language.outline.partOpeners, language).at(tokens, 0) > 0;
  return opens > 0 && ((isBare && !isPart) || /^\p{Nd}{4}$/u.test(tokens[opens]?.text ?? ''));
}

/**
 * Of a clause too long for a line the last one in it, "… | before Ana and Tom moved", or all of it where there is none. One
 * whose beginning is not in reach begins at the first word that opens a part of it.
 */
function lastClause(tokens: readonly Token[], isCut: boolean, language: Language): readonly Token[] {
  const end = tokens.at(-1)!.end;
  if (end - tokens[0]!.start <= LONGEST_PHRASE) return tokens;
  const openers = lexicon(language.outline.clauseOpeners, language);
  const parts = lexicon(language.outline.partOpeners, language);
  const links = lexicon(language.names.conjunctions, language);
  const at = tokens.findLastIndex(
    (token, i) =>
      end - token.start <= LONGEST_PHRASE &&
      (links.at(tokens, i) || (openers.at(tokens, i) && !parts.at(tokens, i))) &&
      words(tokens.slice(i)) >= SHORTEST_TAIL + 2 * moreWords(language),
  );
  if (at >= 0) return withoutLink(tokens.slice(at), language);
  const start = isCut ? startWithin(tokens, end, language) : undefined;
  return start === undefined ? tokens : tokens.filter(token => token.start >= start);
}

/** A Vietnamese word is a syllable, and says less. */
function moreWords({ paceUnit }: Language): number {
  return paceUnit === 'syllable' ? 1 : 0;
}

function sentenceBehind(passage: Passage, span: Span): Token[] {
  const { end } = sentenceAround(passage, span);
  const tokens = tokensIn(passage, { start: span.end, end: Math.min(end, span.end + REACH) });
  const first = tokens.findIndex(isOfClause);
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
  // "between 2015 and | 2017"
  const isDangling = (at: number) =>
    unfinished.at(tokens, at) ||
    (end < tokens.length && tokens[at]!.kind === 'number' && unfinished.at(tokens, at - 1));
  while (end > 0 && isDangling(end - 1)) end--;
  return tokens.slice(0, end);
}

function sentenceAround({ sentences, text, block }: Passage, { start }: Span): Span {
  const next = firstWhere(sentences, sentence => sentence.start > start);
  return sentences[Math.max(0, next - 1)] ?? { block, start: 0, end: text.length };
}

/** A full stop before a word of the same sentence belongs to an abbreviation: "on Sept. 3", "tại TP. HCM". */
const isClauseEnd = ({ kind, text }: Token, at: number, tokens: readonly Token[]) =>
  kind === 'mark' && CLAUSE_END.test(text) && (text !== '.' || (tokens[at + 1]?.kind ?? 'mark') === 'mark');
const isOfClause = (token: Token, at: number, tokens: readonly Token[]) => !isClauseEnd(token, at, tokens);
const words = (tokens: readonly Token[]) => tokens.filter(token => token.kind === 'word').length;
