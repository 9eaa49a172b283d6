import type { Mention, Mentions } from './name-mentions';
import type { Word } from './name-sentences';
import type { NamePhrases } from './name-words';
import { RoleComplements } from './role-complements';
import type { RoleWords } from './roles';

/** Words between a name and the role behind it: "Jane Roe, 42, the company's former chief executive". */
const FARTHEST_ROLE = 7;
/** Words of a field that stands before a job without an article: "rental car | agent". */
const LONGEST_FIELD = 3;
/** Letters of the shortest role that is known by its ending alone. */
const SHORTEST_ROLE = 5;
const SEPARATOR = /^[,–—(-]$/u;

/** The role that stands behind a person's name, after a comma, dash or bracket. */
export class RolesBehind {
  private readonly complements: RoleComplements;

  constructor(
    private readonly phrases: NamePhrases,
    private readonly mentions: Mentions,
    private readonly mixedCase: boolean,
    private readonly endings: readonly string[],
  ) {
    this.complements = new RoleComplements(phrases, mentions, mixedCase);
  }

  /** Undefined where none does. */
  of({ sentence: { words }, from, to }: Mention): RoleWords | undefined {
    if (!SEPARATOR.test(words[to]?.text ?? '')) return undefined;
    let start = to + 1;
    if (words[start]?.kind === 'number' && words[start + 1]?.text === ',') start += 2;
    start = this.degreesEnd(words, start);
    let last = start + FARTHEST_ROLE;
    for (let at = start; at < Math.min(words.length, last); ) {
      const role = this.phrases.roles.at(words, at);
      if (role && this.isOthers(words, at + role, from)) return undefined;
      if (role && words[at + role - 1]!.closed) {
        at += role; // "Jane Roe, the prime minister's | wife"
        continue;
      }
      if (role) return { words, from: start, to: this.complements.endOf(words, this.nounEnd(words, at + role)) };
      if (at > start && this.endsAsRole(words, at))
        return { words, from: start, to: this.complements.endOf(words, at + 1) };
      const name = this.mentions.at(words[at]);
      if (name?.kind === 'person') return undefined;
      if (name) last += name.to - at - 1; // as one word
      const step = name
        ? name.to - at
        : this.phrases.roleModifiers.at(words, at) || this.phrases.articles.at(words, at);
      const isPlain = words[at]!.kind === 'word' && !this.mixedCase;
      if (!step && !(isPlain && (at > start || this.isField(words, at)))) return undefined;
      at += step || 1;
    }
    return undefined;
  }

  /** "According to Jane Roe, police chief | Tom Hall", "ca sĩ Hà Lan, rapper | Suboi": a job that a name follows is that one's. */
  private isOthers(words: readonly Word[], at: number, name: number): boolean {
    if (this.mentions.at(words[at])?.kind !== 'person') return false;
    return !this.mixedCase || this.phrases.roles.before(words, name) > 0;
  }

  /** "Jane Roe, | equity strategist at Harrow": words that no list knows, and soon a job that ends or is of something. */
  private isField(words: readonly Word[], from: number): boolean {
    const { roles, roleLinks, openers, personCues } = this.phrases;
    for (let at = from; at <= from + LONGEST_FIELD; at++) {
      const role = at > from ? roles.at(words, at) : 0;
      const end = words[at + role];
      if (role) return !end || end.kind === 'mark' || roleLinks.has(end);
      const word = words[at];
      if (word?.kind !== 'word' || openers.has(word) || personCues.at(words, at)) return false;
      if (this.mentions.at(word)?.kind) return false;
    }
    return false;
  }

  /** "Nora Reed, R.D., | a cook": where the letters behind a name end. */
  private degreesEnd(words: readonly Word[], from: number): number {
    let at = from;
    while (words[at] && (words[at]!.acronym || /^(?:\p{Lu}\p{Ll}{0,2}\.)+\p{Lu}?\.?$/u.test(words[at]!.text))) at++;
    if (words[at]?.text === '.') at++;
    return at > from && words[at]?.text === ',' && !this.phrases.roles.at(words, from) ? at + 1 : from;
  }

  /** "the park's chief | warden" */
  private nounEnd(words: readonly Word[], at: number): number {
    return this.endsAsRole(words, at) ? at + 1 : at;
  }

  /** A lower-case noun for a person by its ending, with nothing of its phrase behind it: "the museum's | archivist". */
  private endsAsRole(words: readonly Word[], at: number): boolean {
    const word = words[at];
    if (word?.kind !== 'word' || word.capital || word.text.length < SHORTEST_ROLE) return false;
    const isNoun = this.endings.some(ending => word.key.endsWith(ending));
    const next = words[at + 1];
    return isNoun && (!next || next.kind === 'mark' || this.phrases.roleLinks.has(next));
  }
}
