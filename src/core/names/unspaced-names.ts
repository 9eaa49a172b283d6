import type { NameWords } from '../language';
import { type Mentions, type NameKind, textOf } from './name-mentions';
import type { Sentence, Word } from './name-sentences';
import type { NamePhrases } from './name-words';

const UNSPACED = /^(?:[\p{Script=Han}\p{Script=Katakana}ー]+|・)$/u;
const FOREIGN = /^[\p{Script=Katakana}ー・]+$/u;
/** Letters of a person's name, and of what stands before the last word of an organisation or place. */
const LONGEST_PERSON = 6;
const LONGEST_FOREIGN = 20;
const SHORTEST = 2;
/** Words of any name: what is longer is a whole clause, and looking through it again at each word would take too long. */
const MOST_WORDS = 10;

/**
 * Names in scripts that know neither capitals nor spaces, told by what adjoins them: people by the office or the form of
 * address right behind (高橋健一 | 教授, スミス | 氏), organisations and places by their end (国土交通 | 省), and those that are listed.
 */
export class UnspacedNames {
  constructor(
    private readonly words: NameWords,
    private readonly phrases: NamePhrases,
    private readonly mentions: Mentions,
  ) {}

  addFrom(sentence: Sentence): void {
    for (const run of runsIn(sentence.words)) {
      this.addTold(sentence, ...run);
      this.addListed(sentence, ...run);
    }
  }

  /** Walks through words that adjoin each other; each end of a name begins the next. */
  private addTold(sentence: Sentence, from: number, to: number): void {
    const { words } = sentence;
    let start = from;
    for (let at = from; at <= to; at++) {
      const title = this.titleAt(words, at); // may be in another script: さん
      if (title > 0) {
        this.addPerson(sentence, start, at);
        start = at + title;
        at = start - 1;
        continue;
      }
      const kind = at < to ? this.endsAt(words, start, at + 1) : undefined;
      const goesOn = at + 1 < to && this.endsAt(words, start, at + 2); // 東都大学 | 病院
      if (!kind || goesOn) continue;
      this.mentions.add({ sentence, from: start, to: at + 1, kind, sure: true });
      start = at + 1;
    }
  }

  private addPerson(sentence: Sentence, from: number, to: number): void {
    const { words } = sentence;
    const { roleModifiers, places, address } = this.phrases;
    while (from < to && places.at(words, from)) from += places.at(words, from);
    while (from < to && roleModifiers.has(words[to - 1])) to--;
    if (from >= to || to - from > MOST_WORDS) return;
    const name = words.slice(from, to);
    const text = textOf(name);
    const isNoName = name.some((_, i) => this.phrases.notNames.at(name, i) || this.phrases.roles.at(name, i));
    const isLong = text.length > (FOREIGN.test(text) ? LONGEST_FOREIGN : LONGEST_PERSON);
    if (isNoName || isLong || this.isKindOf(name) || this.endsAt(words, from, to)) return;
    const isAddressed = address.at(words, to) > 0;
    const isKnown = this.words.surnames.some(surname => text.startsWith(surname));
    if (!isAddressed && !isKnown && !FOREIGN.test(text) && name.length < 2) return;
    if (text.length < SHORTEST && !(isAddressed && isKnown)) return;
    this.mentions.add({ sentence, from, to, kind: 'person', sure: true });
  }

  private addListed(sentence: Sentence, from: number, to: number): void {
    const { words } = sentence;
    for (let at = from; at < to; at++) {
      for (const [kind, list] of [
        ['organisation', this.phrases.organisations],
        ['place', this.phrases.places],
      ] as const) {
        const length = list.at(words, at);
        if (length === 0 || !this.mentions.free(sentence, at, at + length)) continue;
        this.mentions.add({ sentence, from: at, to: at + length, kind, sure: true });
        at += length - 1;
        break;
      }
    }
  }

  private titleAt(words: readonly Word[], at: number): number {
    return Math.max(this.phrases.roles.at(words, at), this.phrases.address.at(words, at));
  }

  /** What words are the name of, if their end tells and no common word of that end is meant. */
  private endsAt(words: readonly Word[], from: number, to: number): NameKind | undefined {
    if (to - from > MOST_WORDS) return undefined;
    const text = textOf(words.slice(from, to));
    const { notNames } = this.phrases;
    const isOne = (words[from]?.text.length ?? 0) < SHORTEST && notNames.has(words[from]); // 同 | 大学
    if (isOne || notNames.before(words, to, from)) return undefined;
    const ends = (tails: readonly string[]) =>
      tails.some(tail => text.endsWith(tail) && text.length >= tail.length + SHORTEST);
    if (ends(this.words.organisationTails)) return 'organisation';
    return ends(this.words.placeTails) ? 'place' : undefined;
  }

  /** What an organisation or place is, without its name: 会社 | 社長. */
  private isKindOf(name: readonly Word[]): boolean {
    const { organisationTails, placeTails } = this.phrases;
    return [organisationTails, placeTails].some(tails => tails.at(name, 0) === name.length);
  }
}

/** Stretches of words in such scripts that adjoin each other, end exclusive. */
function* runsIn(words: readonly Word[]): Generator<[from: number, to: number]> {
  let from = 0;
  for (let at = 0; at <= words.length; at++) {
    const word = words[at];
    const goesOn = word && !word.taken && UNSPACED.test(word.text);
    if (goesOn && (at === from || words[at - 1]!.end === word.start)) continue;
    if (at > from) yield [from, at];
    from = goesOn ? at : at + 1;
  }
}
