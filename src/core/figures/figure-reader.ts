import type { Span } from '../article';
import { Tens } from '../dates/tens';
import type { Language } from '../language';
import { remembered } from '../remembered';
import { isWordEdge, listed, type PhraseBook } from '../text/phrase-book';
import type { Passage } from '../text/prepare';
import { CountedNouns } from './counted-noun';
import { isCode, isEntangled, NumberLabels } from './number-labels';
import { type Quantity, QuantityReader } from './quantity';

/** The reader for a language, built at its first use. */
export const figureReader = remembered((language: Language) => new FigureReader(language));

/** Finds the quantities of a passage that are figures, with the noun they count. */
export class FigureReader {
  private readonly quantities: QuantityReader;
  private readonly nouns: CountedNouns;
  private readonly labels: NumberLabels;
  private readonly heads: PhraseBook<true>;
  private readonly negatives: PhraseBook<true>;
  private readonly notNumbers: PhraseBook<true>;
  private readonly tens: Tens;
  private readonly smallNumbers: boolean;

  constructor(language: Language) {
    this.quantities = new QuantityReader(language);
    this.nouns = new CountedNouns(language);
    this.labels = new NumberLabels(language);
    this.heads = listed(language.figures.heads);
    this.negatives = listed(language.figures.negatives);
    this.notNumbers = listed(language.figures.notNumbers);
    this.tens = new Tens(language.dates);
    this.smallNumbers = language.figures.numberWords.worth === 'counted';
  }

  /** The figures of a passage in reading order; `dates` are its dates, in reading order too. */
  *read(passage: Passage, dates: readonly Span[]): Generator<Quantity> {
    const { text, folded, sentences } = passage;
    let [end, named, date, sentence] = [0, -1, 0, 0];
    for (const start of startsOf(passage)) {
      while (date < dates.length && dates[date]!.end <= start) date++;
      while (sentence + 1 < sentences.length && sentences[sentence + 1]!.start <= start) sentence++;
      const nextDate = dates[date]?.start ?? text.length;
      if (start < end || start >= nextDate || this.notNumbers.at(folded, start)) continue;
      const found = this.quantities.read(text, folded, start, nextDate);
      if (!found) continue;
      const quantity = this.withNoun(text, folded, found, nextDate);
      end = quantity.end;
      if (
        isEntangled(text, found) ||
        this.tens.areNoDecade(text, folded, found.number.start, found.number.end) ||
        !this.isWorthIt(text, folded, quantity)
      ) {
        end = found.number.end;
      } else if (
        isCode(text, found) ||
        this.labels.names(text, folded, quantity, sentences[sentence]?.start ?? 0) ||
        (named >= 0 && this.labels.continues(text, named, quantity))
      ) {
        named = quantity.number.end;
        end = named;
      } else {
        yield this.withHead(folded, quantity);
      }
    }
  }

  private withNoun(text: string, folded: string, quantity: Quantity, limit: number): Quantity {
    if (quantity.unit) return quantity;
    const { number, end } = quantity;
    const amount = number.scaled || (number.value ?? 1) < 1; // "thousands of", "two thirds of"
    const linked = amount && !number.digits ? this.nouns.linked(text, folded, end) : undefined;
    const noun = linked ?? { start: end + 1, end: this.nouns.endOf(text, folded, end) }; // behind a space or hyphen
    if (noun.end === end || noun.end > limit) return quantity;
    return { ...quantity, end: noun.end, unit: { kind: 'noun', unit: text.slice(noun.start, noun.end) } };
  }

  private withHead(folded: string, quantity: Quantity): Quantity {
    const minus = this.negatives.before(folded, quantity.start);
    if (minus) {
      const { value, ...number } = quantity.number;
      return { ...quantity, start: minus.start, number: { ...number, ...(value !== undefined && { value: -value }) } };
    }
    const head = this.heads.before(folded, quantity.start);
    if (!head) return quantity;
    // Behind "ages 5 to 12" no noun needs to follow, and what follows may be a verb.
    const bare =
      quantity.unit?.kind === 'noun' ? { ...quantity, end: (quantity.upper ?? quantity.number).end } : quantity;
    return { ...bare, start: head.start };
  }

  /** Numbers in words are figures only when they say much: "three months", "two dozen", but not "three of them". */
  private isWorthIt(text: string, folded: string, { number, unit, start }: Quantity): boolean {
    if (number.digits || this.negatives.before(folded, start)) return true;
    const known = unit !== undefined && unit.kind !== 'noun';
    if (number.vague && !number.scaled) return false; // "half"
    // A bare "triệu" or "hundred" needs a unit ("tỷ lệ" is a rate, "Vạn" a name); "thousands" and "hàng triệu" do not.
    if (number.vague && !number.plural) return known && !/\p{Lu}/u.test(text[start]!);
    if (number.scaled) return true;
    const measured = known && unit.kind !== 'counted';
    const value = number.value ?? 0;
    if (value > 0 && value < 1 && !known && this.nouns.isOrdinal(folded, number.end)) return false;
    return this.smallNumbers && (value > 10 || !Number.isInteger(value) || measured);
  }
}

/** Where a quantity may start: at a word, a sign, or where digits follow a letter of a script that glues words: 약300명. */
function* startsOf({ text, tokens }: Passage): Generator<number> {
  for (const token of tokens) {
    yield token.start;
    if (token.kind !== 'word' || !/\p{Nd}/u.test(token.text)) continue;
    for (let at = token.start + 1; at < token.end; at++) {
      if (/\p{Nd}/u.test(text[at]!) && /\p{Lo}/u.test(text[at - 1]!) && isWordEdge(text, at)) yield at;
    }
  }
}
