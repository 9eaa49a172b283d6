import type { Language } from '../language';
import { keysOf, lexicon } from '../text/lexicon';
import { Phrases } from '../text/phrases';
import { keyOf } from '../text/spelling';
import type { Unit } from './carrier-sentences';
import { formsOf } from './verb-forms';

/**
 * What brings in a speaker: a verb, a verb that needs a name for a subject ("gọi … là"), a verb whose object speaks, a verb
 * whose subject is spoken to or about ("was told"), a gesture that takes the place of a verb ("…", she smiled), or a word for
 * a source before or behind its noun.
 */
export interface Cue {
  kind: 'verb' | 'judging' | 'citing' | 'passive' | 'gesture' | 'source' | 'sourceBehind' | 'tag';
  /** Index of its first unit, and the index behind its last. */
  at: number;
  end: number;
}

/** How far apart the parts of a verb may stand. */
const GAP = 40;

/** Letters of the shortest noun that is known at the end of a compound, and of the longest compound. */
const SHORTEST_TAIL = 5;
const LONGEST_COMPOUND = 60;

/** The words of a pack around speech, ready to be found among the units of a sentence. */
export class SpeechWords {
  /** What brings in a speaker, and its kind by the keys of its words: of a phrase on two lists that of the first. */
  private readonly cues = new Phrases();
  private readonly kinds = new Map<string, Cue['kind']>();
  /** "teilte … mit": the word behind the gap, by the one before it; those that only look like speech ("fand … statt"). */
  private readonly gapped = new Map<string, { tail: string; kind: Cue['kind'] }[]>();
  private readonly gappedLookalikes = new Map<string, string[]>();
  /** The long nouns of a list, which may be the end of a word: "papier" of "Positionspapier". */
  private readonly tails = new Map<readonly string[], ReadonlySet<string>>();
  private readonly groups = new Map<string, number>();
  private readonly adverbs: ReadonlySet<string>;
  private readonly firstNames: ReadonlyMap<string, number>;

  constructor(readonly language: Language) {
    const { quotes } = language;
    const add = (kind: Cue['kind'], entries: readonly string[]) => {
      for (const keys of entries.map(entry => keysOf(entry, language))) {
        this.cues.add(keys);
        if (!this.kinds.has(keys.join(' '))) this.kinds.set(keys.join(' '), kind);
      }
    };
    const addVerbs = (kind: Cue['kind'], entries: readonly string[]) => {
      const verbs = entries.flatMap(entry => formsOf(entry, quotes.conjugations));
      for (const [head, tail] of verbs.map(verb => verb.split(' … '))) {
        if (tail) this.gapped.set(head!, [...(this.gapped.get(head!) ?? []), { tail, kind }]);
      }
      add(
        kind,
        verbs.filter(verb => !verb.includes(' … ')),
      );
    };
    for (const [head, tail] of quotes.lookalikes.map(entry => entry.split(' … '))) {
      if (tail) this.gappedLookalikes.set(head!, [...(this.gappedLookalikes.get(head!) ?? []), tail]);
    }
    for (const list of quotes.compounds ? [quotes.speechNouns, quotes.titleNouns] : []) {
      const long = list.filter(noun => noun.length >= SHORTEST_TAIL && !noun.includes(' '));
      this.tails.set(list, new Set(long.map(noun => noun.toLowerCase())));
    }
    add('citing', quotes.citingVerbs);
    add('source', quotes.sources);
    add('sourceBehind', quotes.sourcesBehind);
    addVerbs('verb', quotes.speechVerbs);
    addVerbs('judging', quotes.judgingVerbs);
    add('gesture', quotes.gestures);
    quotes.pronouns.forEach((group, i) => {
      for (const word of group) if (!this.groups.has(word.toLowerCase())) this.groups.set(word.toLowerCase(), i);
    });
    this.firstNames = new Map(
      quotes.firstNames.flatMap((names, group) => names.map((name): [string, number] => [name, group])),
    );
    this.adverbs = new Set(quotes.adverbs.map(keyOf));
  }

  /**
   * The cue that begins at a unit. Of a verb in two parts it is the first ("teilte"), if the other follows. A noun for words
   * said is none ("câu hỏi").
   */
  cueAt(units: readonly Unit[], at: number): Cue | undefined {
    const cue = this.longestAt(units, at);
    if (!cue) return undefined;
    const { lookalikes, speechNouns, passives, agents, owners } = this.language.quotes;
    const longer = [lookalikes, speechNouns].some(list => this.lengthOf(list, units, at) > cue.end - at);
    if (longer || this.isNoun(units, at, cue)) return undefined;
    // "nach Angaben | von" Weber: the words before the owner are part of it.
    if (cue.kind === 'source' && cue.end - at > 1) cue.end += this.lengthOf(owners, units, cue.end);
    // "schwärmte von einem „Rennen“": where verbs have second place, whoever does it stands before the participle.
    const { verbSecond } = this.language.quotes;
    const hasAgent = !verbSecond && this.lengthOf(agents, units, cue.end) > this.lengthOf(lookalikes, units, cue.end);
    const suffers =
      hasAgent ||
      this.lengthBefore(passives, units, at, 1) > 0 ||
      (verbSecond && this.lengthOf(passives, units, cue.end) > 0);
    return cue.kind === 'verb' && suffers ? { ...cue, kind: 'passive' } : cue;
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

  private longestAt(units: readonly Unit[], at: number): Cue | undefined {
    const best = this.phraseAt(units, at);
    const head = units[at]?.text.toLowerCase() ?? '';
    const lookalikes = best && this.gappedLookalikes.get(head);
    const tails = best ? undefined : this.gapped.get(head);
    if (!tails && !lookalikes) return best;
    const behind = new Set(units.slice(at + 1, at + GAP).map(({ text }) => text));
    if (!tails) return lookalikes?.some(tail => behind.has(tail)) ? undefined : best;
    const verb = tails.find(({ tail }) => behind.has(tail));
    return verb && { kind: verb.kind, at, end: at + 1 };
  }

  /** The longest phrase of the lists that begins at a unit. */
  private phraseAt(units: readonly Unit[], at: number): Cue | undefined {
    const length = this.cues.at(units, at);
    if (length === 0) return undefined;
    const end = at + length;
    const keys = units.slice(at, end).map(({ key }) => key);
    return { kind: this.kinds.get(keys.join(' '))!, at, end };
  }

  /** A word that names the speaker only right behind a quotation: "so" (Müller). */
  tagAt(units: readonly Unit[], at: number): Cue | undefined {
    const length = this.lengthOf(this.language.quotes.tags, units, at);
    return length > 0 ? { kind: 'tag', at, end: at + length } : undefined;
  }

  /** How many units the longest entry of a list of the pack has that begins at a unit; 0 where none does. */
  lengthOf(list: readonly string[], units: readonly Unit[], at: number): number {
    const length = lexicon(list, this.language).at(units, at);
    return length > 0 || !this.endsIn(list, units[at]?.text ?? '') ? length : 1;
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

  /** The line of the pack's pronouns that a phrase stands in. */
  groupOf(phrase: string): number | undefined {
    return this.groups.get(phrase.toLowerCase());
  }
}

const built = new WeakMap<Language, SpeechWords>();

/** Built once a language. */
export function speechWords(language: Language): SpeechWords {
  const words = built.get(language) ?? new SpeechWords(language);
  built.set(language, words);
  return words;
}
