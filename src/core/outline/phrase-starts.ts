import { compareSpans, type Span } from '../article';
import { type Found, speakerName } from '../insights';
import { firstWhere } from '../text/bisect';
import { lexicon } from '../text/lexicon';
import { LOUD_MARKS } from '../text/loud-marks';
import { type Passage, type Text, tokensIn } from '../text/prepare';
import type { Token } from '../text/tokens';
import { isLabel, mainClause, opensAdverbial, withoutConnective, withoutDateline, withoutHalfQuote } from './openings';
import { LONGEST_NAME, type Report, type Reporting, reporting } from './reporting';

/** Where a phrase may begin, and who says it. */
export interface Start extends Report {
  /** What the start adds to the score of a phrase. */
  bonus: number;
  /** Offset that a phrase must pass, in the main clause behind an adverbial: before that it says nothing. */
  atLeast?: number | undefined;
}

const BONUS = {
  onlyVoice: 1,
  said: 0.4,
  fullName: 0.2,
  quotedBy: -0.2,
  quoted: -0.7,
  adverbial: -0.7,
  connective: -0.5,
  leans: -3,
};
/** How far a phrase must go on into the main clause, in UTF-16 units. */
const SHORTEST_MAIN = 20;

const QUOTE_MARK = /^["“”„«»‘「『]$/u;

type Quotation = Span & { speaker?: string };

/** Finds where telling phrases begin in sentences. */
export class PhraseStarts {
  private readonly reports: Reporting;
  /** By block, in order. */
  private readonly quotations = new Map<number, Quotation[]>();

  constructor(
    private readonly text: Text,
    found: Found,
  ) {
    this.reports = reporting(text, found);
    for (const quote of found.quote) {
      const speaker = speakerName(quote);
      for (const span of quote.spans) {
        const same = this.quotations.get(span.block) ?? [];
        this.quotations.set(span.block, same);
        same.push({ ...span, ...(isShown(speaker) && { speaker }) });
      }
    }
    for (const quotations of this.quotations.values()) quotations.sort(compareSpans);
  }

  /** At the sentence, after the adverbial that opens it, and where it reports or quotes what somebody says. */
  in(passage: Passage, sentence: Span): Start[] {
    const { language } = this.text;
    const all = tokensIn(passage, sentence);
    const tokens = withoutConnective(withoutDateline(all), language);
    if (tokens.length === 0 || isLabel(all, language)) return [];
    const quoted = this.quoted(tokens, passage.block);
    if (quoted) return this.openings(quoted, quoted.speaker ? BONUS.quotedBy : BONUS.quoted);
    const { block } = passage;
    const report = this.reports.at(tokens, block) ?? this.reports.at(mainClause(tokens, language) ?? [], block);
    if (report?.verbEnd) return [{ ...report, bonus: BONUS.onlyVoice }];
    const leads = lexicon(language.outline.connectives, language).at(tokens, 0) > 0;
    const own = this.openings({ tokens }, leads ? BONUS.connective : 0);
    return report ? [...own, ...this.openings(report, report.speaker ? BONUS.said : BONUS.fullName)] : own;
  }

  /** From the first word on, and from the main clause behind the adverbials that open it. */
  private openings(report: Report, bonus: number): Start[] {
    const { language } = this.text;
    const tokens = withoutHalfQuote(withoutConnective(report.tokens, language));
    if (tokens.length === 0) return [];
    const main = mainClause(tokens, language);
    const leans = !report.speaker && lexicon(language.outline.pronouns, language).at(tokens, 0) > 0;
    const atLeast = opensAdverbial(tokens, 0, language)
      ? (main ?? tokens.slice(-1))[0]!.start + SHORTEST_MAIN
      : undefined;
    const less = (leans ? BONUS.leans : 0) + (main ? BONUS.adverbial : 0);
    const whole = { ...report, tokens, bonus: bonus + less, atLeast };
    return main ? [whole, { ...report, tokens: main, bonus }] : [whole];
  }

  /** What a quotation says that the sentence begins in, without its marks. */
  private quoted(tokens: readonly Token[], block: number): Report | undefined {
    const { start } = tokens[0]!;
    const quotations = this.quotations.get(block) ?? [];
    const quote = quotations[firstWhere(quotations, quote => quote.start > start) - 1];
    if (!quote || quote.end <= start) return undefined;
    const opens = QUOTE_MARK.test(tokens[0]!.text) ? 1 : 0;
    const inner = tokens.filter(({ end }, i) => i >= opens && end <= quote.end);
    while (inner.at(-1)?.kind === 'mark' && !LOUD_MARKS.includes(inner.at(-1)!.text)) inner.pop();
    return inner.length ? { tokens: inner, ...(quote.speaker && { speaker: quote.speaker }) } : undefined;
  }
}

/** Whether a speaker is named rather than described, in a name that leaves room for what is said. */
function isShown(name: string | undefined): name is string {
  return name !== undefined && name.length <= LONGEST_NAME && /^\P{Ll}/u.test(name);
}
