import type { Language } from '../language';
import { keysOf } from '../text/lexicon';
import { Phrases } from '../text/phrases';
import type { Unit } from './carrier-sentences';
import { formsOf, VERB_GAP } from './verb-forms';

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

/** The cues of a pack by their words alone, whatever stands around them. */
export class CuePhrases {
  /** What brings in a speaker, and its kind by the keys of its words: of a phrase on two lists that of the first. */
  private readonly phrases = new Phrases();
  private readonly kinds = new Map<string, Cue['kind']>();
  /** "teilte … mit": the word behind the gap, by the one before it; those that only look like speech ("fand … statt"). */
  private readonly gapped = new Map<string, { tail: string; kind: Cue['kind'] }[]>();
  private readonly gappedLookalikes = new Map<string, string[]>();
  private readonly verbSecond: boolean;
  private readonly joiners: ReadonlySet<string>;

  constructor(language: Language) {
    const { quotes } = language;
    this.verbSecond = quotes.verbSecond;
    this.joiners = new Set(quotes.joiners);
    const add = (kind: Cue['kind'], entries: readonly string[]) => {
      for (const keys of entries.map(entry => keysOf(entry, language))) {
        this.phrases.add(keys);
        if (!this.kinds.has(keys)) this.kinds.set(keys, kind);
      }
    };
    const addVerbs = (kind: Cue['kind'], entries: readonly string[]) => {
      const whole: string[] = [];
      for (const verb of entries.flatMap(entry => formsOf(entry, quotes.conjugations))) {
        const [head, tail] = verb.includes(VERB_GAP) ? verb.split(VERB_GAP) : [verb];
        // "bringt … zum Ausdruck": its last word stands for the end.
        if (tail) this.gapped.set(head!, [...(this.gapped.get(head!) ?? []), { tail: tail.split(' ').at(-1)!, kind }]);
        else whole.push(verb);
      }
      add(kind, whole);
    };
    for (const [head, tail] of quotes.lookalikes.map(entry => entry.split(VERB_GAP))) {
      if (tail) this.gappedLookalikes.set(head!, [...(this.gappedLookalikes.get(head!) ?? []), tail]);
    }
    add('citing', quotes.citingVerbs);
    add('source', quotes.sources);
    add('sourceBehind', quotes.sourcesBehind);
    addVerbs('verb', quotes.speechVerbs);
    addVerbs('judging', quotes.judgingVerbs);
    add('gesture', quotes.gestures);
  }

  /** The longest cue that begins at a unit; of a verb in two parts the first, if the other follows. */
  longestAt(units: readonly Unit[], at: number): Cue | undefined {
    const best = this.phraseAt(units, at);
    if ((best ? this.gappedLookalikes : this.gapped).size === 0) return best;
    const head = units[at]?.text.toLowerCase() ?? '';
    const lookalikes = best && this.gappedLookalikes.get(head);
    const tails = best ? undefined : this.gapped.get(head);
    if (!tails && !lookalikes) return best;
    const behind = new Set(units.slice(at + 1, at + GAP).map(({ text }) => text));
    if (!tails) return lookalikes?.some(tail => behind.has(tail)) ? undefined : best;
    const verb = tails.find(({ tail }) => behind.has(tail) && (!this.verbSecond || this.closesClause(units, at, tail)));
    return verb && { kind: verb.kind, at, end: at + 1 };
  }

  /** "teilte die Stadt | mit,": where verbs have second place, their particle ends the clause; "gibt es … | an der Küste" has none. */
  private closesClause(units: readonly Unit[], at: number, tail: string): boolean {
    return units.slice(at + 1, at + GAP).some(({ text }, i) => {
      const next = units[at + i + 2];
      return text === tail && (!next || next.kind === 'mark' || this.joiners.has(next.text));
    });
  }

  /** The longest phrase of the lists that begins at a unit. */
  private phraseAt(units: readonly Unit[], at: number): Cue | undefined {
    const length = this.phrases.at(units, at);
    if (length === 0) return undefined;
    const end = at + length;
    const keys = units.slice(at, end).map(({ key }) => key);
    return { kind: this.kinds.get(keys.join(' '))!, at, end };
  }
}
