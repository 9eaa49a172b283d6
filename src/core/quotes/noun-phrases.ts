import type { Unit } from './carrier-sentences';
import type { SpeechWords } from './speech-words';
import type { Stretch } from './stretches';

/** Where noun phrases end, in a language that writes nouns with capitals. */
export class NounPhrases {
  constructor(
    private readonly units: readonly Unit[],
    private readonly words: SpeechWords,
  ) {}

  /** Where the nouns end that a stretch begins with: "der Sprecher des Senders aus Graz | das Ereignis", "Weber | schloss". */
  endOf([from, to]: Stretch): number {
    const { determiners, owners, joiners, nounLinks, speechNouns } = this.words.language.quotes;
    const isNoun = (at: number) => at < to && this.isNoun(at);
    const isOne = (list: readonly string[], at: number) => at < to && this.words.lengthOf(list, this.units, at) === 1;
    const hasArticle = isOne(determiners, from) && !isNoun(from + 1) && from + 1 < to;
    // "Weber im Gespräch": behind a name "im" tells when; behind a noun, whose or where from.
    let isNamed = !isOne(determiners, from);
    let at = hasArticle ? from + 1 : from;
    while (at < to && !isNoun(at) && isNoun(at + 1)) at++;
    while (isNoun(at)) {
      at++;
      if (at < to && this.isGlued(at)) at++;
      if (this.isFullName(at - 2)) isNamed = true;
      // "sagte Anna Weber | der Deutschen Presse-Agentur"
      if (this.isFullName(at - 2) && isOne(determiners, at)) break;
      // "laut der Mitteilung des BMI | der Verbesserung": nobody belongs to an acronym.
      if (this.isAcronym(at - 1) && isOne(determiners, at)) break;
      // "erzählt Weber | der BBC"
      if (isNamed && this.isMedium(at) && !isOne(this.words.language.names.roles, at - 1)) break;
      // "die 39-Jährige | im Interview"
      if (isOne(nounLinks, at) && isOne(speechNouns, at + 1)) break;
      let next = at;
      if (isOne(owners, next)) isNamed = false;
      if ([owners, joiners, isNamed ? [] : nounLinks].some(list => isOne(list, next))) next++;
      if (next > at && isOne(determiners, next)) next++;
      if (next > at && !isNoun(next)) next++;
      if (isNoun(next) && next > at) at = next;
    }
    while (at > from + 1 && this.units[at - 1]!.kind === 'mark') at--;
    return Math.max(at, from + 1);
  }

  /** Whether a phrase may name somebody: it holds a noun ("…, sicher" does not) and is no lone article or adverb ("Das", "Ganz"). */
  isPhrase([from, to]: Stretch): boolean {
    if (!this.units.slice(from, to).some(({ text }) => /^\P{Ll}*[\p{Lu}\p{Nd}]/u.test(text))) return false;
    const isLone = this.words.lengthOf(this.words.language.quotes.determiners, this.units, from) > 0;
    return to - from > 1 || !(isLone || this.words.isAdverb(this.units[from]));
  }

  /** Where a word in brackets behind a noun ends: "Ana Weber | (SPD)". */
  endOfBracket(end: number): number {
    const [opening, inside, closing] = this.units.slice(end, end + 3);
    return opening?.text === '(' && inside?.kind === 'word' && closing?.text === ')' ? end + 3 : end;
  }

  /** Where the words end that say more about a noun that ends at a unit: "Weber, | Sprecherin der Stadt, | sagte". */
  endOfApposition(end: number): number {
    if (this.units[end]?.text !== ',') return end;
    const stop = this.endOf([end + 1, this.units.length]);
    const after = this.units[stop];
    const isClosed = !after || after.kind === 'mark' || this.words.isAdverb(after);
    if (isClosed && this.isNoun(stop - 1)) return stop;
    // "Weber, eine Richterin außer Dienst, sagte": a noun before the verb's comma ends no relative clause.
    const comma = this.units.findIndex((unit, at) => at > end && unit.kind === 'mark');
    const isTold =
      comma > 0 && this.units[comma]!.text === ',' && this.words.cueAt(this.units, comma + 1) !== undefined;
    return isTold && this.isNoun(comma - 1) ? comma : end;
  }

  /** "der BBC": what is spoken to, and whose a name never is. */
  private isMedium(at: number): boolean {
    return this.words.lengthOf(this.words.language.quotes.objectWords, this.units, at) === 2;
  }

  /** "Ana Weber" */
  private isFullName(at: number): boolean {
    return this.isNoun(at) && this.isNoun(at + 1) && this.words.isFirstName(this.units[at]!.text);
  }

  private isAcronym(at: number): boolean {
    return /^\p{Lu}{2,}$/u.test(this.units[at]!.text);
  }

  private isNoun(at: number): boolean {
    return /^[\p{Lu}\p{Nd}.–-]/u.test(this.units[at]?.text ?? '') && !this.units[at]!.quotation;
  }

  /** The second half of "58-jährige". */
  private isGlued(at: number): boolean {
    const before = this.units[at - 1]!;
    return before.text === '-' && before.end === this.units[at]!.start;
  }
}
