import type { Language } from '../language';
import { remembered } from '../remembered';
import { lexicon } from '../text/lexicon';
import { keyOf } from '../text/spelling';
import type { Unit } from './carrier-sentences';
import { type Cue, CuePhrases } from './cue-phrases';

/** What Japanese puts behind a noun. */
const PARTICLE = /\p{sc=Hira}$/u;
/** Letters of the shortest noun that is known at the end of a compound, and of the longest compound. */
const SHORTEST_TAIL = 5;
const LONGEST_COMPOUND = 60;

/** The words of a pack around speech, ready to be found among the units of a sentence. */
export class SpeechWords {
  /** The long nouns of a list, which may be the end of a word: "papier" of "Positionspapier". */
  private readonly tails = new Map<readonly string[], ReadonlySet<string>>();
  private readonly cues: CuePhrases;
  private readonly groups = new Map<string, number>();
  private readonly adverbs: ReadonlySet<string>;
  private readonly firstNames = new Map<string, number>();

  constructor(readonly language: Language) {
    const { quotes } = language;
    this.cues = new CuePhrases(language);
    for (const list of quotes.compounds ? [quotes.speechNouns, quotes.titleNouns] : []) {
      const long = list.filter(noun => noun.length >= SHORTEST_TAIL && !noun.includes(' '));
      this.tails.set(list, new Set(long.map(noun => noun.toLowerCase())));
    }
    quotes.pronouns.forEach((group, i) => {
      for (const word of group) if (!this.groups.has(word.toLowerCase())) this.groups.set(word.toLowerCase(), i);
    });
    quotes.firstNames.forEach((names, group) => {
      for (const name of names) this.firstNames.set(name, group);
    });
    this.adverbs = new Set(quotes.adverbs.map(keyOf));
  }

  /**
   * The cue that begins at a unit. Of a verb in two parts it is the first ("teilte"), if the other follows. A noun for words
   * said is none ("câu hỏi").
   */
  cueAt(units: readonly Unit[], at: number): Cue | undefined {
    const cue = this.cues.longestAt(units, at);
    if (!cue) return undefined;
    const { lookalikes, speechNouns, passives, agents, owners, participleEndings } = this.language.quotes;
    const longer = [lookalikes, speechNouns].some(list => this.lengthOf(list, units, at) > cue.end - at);
    if (longer || this.isNoun(units, at, cue)) return undefined;
    // "nach Angaben | von" Weber: the words before the owner are part of it.
    if (cue.kind === 'source' && cue.end - at > 1) cue.end += this.lengthOf(owners, units, cue.end);
    // "schwärmte von einem „Rennen“": where verbs have second place, whoever does it stands before the participle.
    const { verbSecond } = this.language.quotes;
    const hasAgent = !verbSecond && this.lengthOf(agents, units, cue.end) > this.lengthOf(lookalikes, units, cue.end);
    // "Leeds is urging": what goes on is done.
    const isActive = this.hasEnding(participleEndings, units[cue.end - 1]!.text);
    const suffers =
      hasAgent ||
      (!isActive && this.lengthBefore(passives, units, at, 1) > 0) ||
      (verbSecond && this.lengthOf(passives, units, cue.end) > 0);
    return (cue.kind === 'verb' || cue.kind === 'judging') && suffers ? { ...cue, kind: 'passive' } : cue;
  }

  /** "Auf Fragen": where nouns have capitals, a verb has one only at the start of a sentence. */
  private isNoun(units: readonly Unit[], at: number, { kind }: Cue): boolean {
    const isSource = kind === 'source' || kind === 'sourceBehind';
    return this.language.quotes.verbSecond && !isSource && at > 0 && /^\p{Lu}/u.test(units[at]!.text);
  }

  /** Whether a verb has a name or a pronoun right before it: "Doyle called", "ông gọi là", but not "a bar called". */
  isSpeakers(units: readonly Unit[], verb: number): boolean {
    let at = verb - 1;
    while (this.isAdverb(units[at])) at--;
    const subject = units[at]?.text ?? '';
    const { passives, determiners } = this.language.quotes;
    const isNoName = [passives, determiners].some(list => this.lengthBefore(list, units, verb, 1) > 0);
    return !isNoName && (/^\p{Lu}/u.test(subject) || this.groupOf(subject) !== undefined);
  }

  /** How many units at a place only look like a cue, nouns for words said among them: "lời dặn". */
  lookalikeAt(units: readonly Unit[], at: number): number {
    const { lookalikes, speechNouns } = this.language.quotes;
    return Math.max(this.lengthOf(lookalikes, units, at), this.lengthOf(speechNouns, units, at));
  }

  /** A word that names the speaker only right behind a quotation: "so" (Müller). */
  tagAt(units: readonly Unit[], at: number): Cue | undefined {
    const length = this.lengthOf(this.language.quotes.tags, units, at);
    return length > 0 ? { kind: 'tag', at, end: at + length } : undefined;
  }

  /** How many units the longest entry of a list of the pack has that begins at a unit; 0 where none does. */
  lengthOf(list: readonly string[], units: readonly Unit[], at: number): number {
    const length = lexicon(list, this.language).at(units, at);
    if (length === 0) return this.endsIn(list, units[at]?.text ?? '') ? 1 : 0; // as at most words
    const { quotes, outline, names } = this.language;
    const isOfPronouns = [quotes.objectWords, outline.clauseOpeners, names.personRelatives].includes(list);
    return isOfPronouns && isInitials(units[at]!.text) ? 0 : length;
  }

  /** Whether a word is a compound of a noun of a list: "Positionspapier". */
  private endsIn(list: readonly string[], word: string): boolean {
    const tails = this.tails.get(list);
    if (!tails || !/^\p{Lu}/u.test(word) || word.length > LONGEST_COMPOUND) return false;
    const lower = word.toLowerCase();
    for (let at = 2; at <= word.length - SHORTEST_TAIL; at++) {
      if (tails.has(lower.slice(at))) return this.language.quotes.lookalikes.every(entry => entry !== word);
    }
    return false;
  }

  /** How many units the longest entry of a list has that ends before `end`, of at most `reach` units. */
  lengthBefore(list: readonly string[], units: readonly Unit[], end: number, reach = 4): number {
    for (let length = Math.min(reach, end); length > 0; length--) {
      if (this.lengthOf(list, units, end - length) === length) return length;
    }
    return 0;
  }

  /** A word that may stand between a subject and its verb. */
  isAdverb(unit: Unit | undefined): boolean {
    return unit !== undefined && this.adverbs.has(unit.key);
  }

  /**
   * "wie man so sagt", "es handele sich": where verbs have second place, these fill it. Where particles mark the subject, a phrase
   * that ends in one of them is none, 停戦実現の, 大学など; but 佐藤さん and 住民たち are.
   */
  isNobody(name: string): boolean {
    const { names, quotes } = this.language;
    const { verbSecond, crowdPronouns, subjectMarkers } = quotes;
    if (subjectMarkers.length > 0 && PARTICLE.test(name))
      return ![...names.address, ...crowdPronouns].some(ending => name.endsWith(ending));
    return verbSecond && crowdPronouns.includes(name.toLowerCase());
  }

  /** "I", "We": whoever tells the story. */
  isTeller(name: string): boolean {
    const { firstPerson } = this.language.quotes;
    const [word] = name.split(/['’]/); // "you’ve"
    const isOne = [name, name.toLowerCase(), word!].some(form => firstPerson.includes(form));
    return isOne && !isInitials(name) && this.groupOf(name) === undefined; // "anh" is "he" as well
  }

  hasEnding(endings: readonly string[], word: string): boolean {
    return endings.some(ending => word.endsWith(ending));
  }

  /** "strongly": by the ending of an adverb, for which the pack has "-ly". */
  looksAdverbial({ text }: Unit): boolean {
    return this.language.quotes.adverbs.some(entry => entry.startsWith('-') && text.endsWith(entry.slice(1)));
  }

  /** Where the verb ends and its pronoun begins in a word that is both: "dit-il", "a-t-elle". */
  inversionIn(word: string): { verb: number; pronoun: number } | undefined {
    const { invertedPronouns } = this.language.quotes;
    const ending = invertedPronouns.find(entry => word.length > entry.length && word.endsWith(entry));
    if (ending === undefined) return undefined;
    return { verb: word.length - ending.length, pronoun: word.lastIndexOf('-') + 1 };
  }

  /** Whether a word is a first name of the pack. */
  isFirstName(word: string): boolean {
    return this.firstNames.has(word);
  }

  /** The line of the pack's pronouns that goes with a first name. */
  groupOfFirstName(word: string): number | undefined {
    return this.firstNames.get(word);
  }

  /** Whether nothing within a name says that somebody is addressed otherwise: "Thị" is no "ông". */
  suitsMiddleName(name: string, group: number): boolean {
    const { middleNames, pronouns } = this.language.quotes;
    const told = name
      .split(' ')
      .slice(1, -1)
      .flatMap(word => middleNames[word] ?? []);
    return told.length === 0 || pronouns[group]!.some(word => told.includes(word));
  }

  /** The line of the pack's pronouns that a phrase stands in. */
  groupOf(phrase: string): number | undefined {
    return isInitials(phrase) ? undefined : this.groups.get(phrase.toLowerCase());
  }
}

/** "WHO", "US", "IT": no pronouns. */
function isInitials(word: string): boolean {
  return /^\p{Lu}{2,}$/u.test(word);
}

/** Built once a language. */
export const speechWords = remembered((language: Language) => new SpeechWords(language));
