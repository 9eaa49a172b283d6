import type { Span } from '../article';
import type { Addresses } from './addresses';
import { headOf, isThing, plainOf } from './descriptions';
import type { SpeechWords } from './speech-words';
import type { Mentions, Voice } from './voices';

/** How many blocks back the one heard last is still in mind. */
export const NEAR = 2;

/** Finds whom a pronoun means among those who were heard and those who are named. */
export class Antecedents {
  /** The lines of pronouns that descriptions hold a word of. */
  private readonly groups = new Map<string, ReadonlySet<number>>();

  constructor(
    private readonly mentions: Mentions,
    private readonly words: SpeechWords,
    private readonly addresses: Addresses,
  ) {}

  /** Whom a pronoun of a line of them stands for: one of all who were heard, the last first, else the nearest whose name fits. */
  of(group: number, span: Span, all: readonly Voice[]): Voice | undefined {
    const { addresses } = this;
    const fits = ({ entity, name }: Voice) =>
      entity ? addresses.mayGo(entity, group) : !addresses.isStrict(group) || this.mayDescribe(name, group);
    const heard = all.filter(fits);
    const [last] = heard;
    const isNamed = last?.entity !== undefined && addresses.named(last.entity) === group;
    const addressed = heard.find(({ entity, name }) =>
      entity ? addresses.go(entity, group) : addresses.isStrict(group) && this.sharesWord(name, group),
    );
    // "HLV Lê Sơn buồn. “Tệ quá”, ông nói": nobody has addressed him yet, but the paragraph is about him
    const stood = last?.entity !== undefined && addresses.stood(last.entity, group);
    const { mixedCase } = this.words.language.names;
    const isTopic =
      addresses.isStrict(group) &&
      last?.entity &&
      (last.entity.role || !mixedCase) && // there a role is how people are addressed
      last.span.block === span.block &&
      addressed &&
      (addressed.entity || !mixedCase) &&
      addressed.span.block < span.block;
    // "A reporter asked Ana. … she replied": a description that may be anybody gives way to her
    const isVague = last && !last.entity && !this.sharesWord(last.name, group) && !holdsName(last.name);
    const known = isVague ? this.namedLike(group, span) : undefined;
    const nearest = known ?? (isNamed || isTopic || stood ? last : addressed) ?? last;
    if (nearest && nearest.span.block >= span.block - NEAR) return nearest;
    for (const { entity, kind } of addresses.isCrowd(group) ? [] : this.mentions.before(span)) {
      if (kind === 'person' && addresses.mayGo(entity, group)) return { name: entity.name, span, entity };
    }
    return nearest;
  }

  /** The nearest person whose first name goes with a pronoun. */
  private namedLike(group: number, span: Span): Voice | undefined {
    for (const { entity, kind, span: at } of this.mentions.before(span)) {
      if (at.block < span.block - NEAR) return undefined;
      if (kind === 'person' && this.addresses.named(entity) === group) return { name: entity.name, span, entity };
    }
    return undefined;
  }

  /** Whether "she" may be "a neighbour": it holds one of her pronouns, or is no thing and begins as a description does. */
  private mayDescribe(name: string, group: number): boolean {
    if (this.sharesWord(name, group)) return true;
    const { determiners, pronouns } = this.words.language.quotes;
    // "A woman" is no "he".
    if (pronouns.some((_, other) => this.addresses.isStrict(other) && this.sharesWord(name, other))) return false;
    const begins = determiners.some(word => name.toLowerCase().startsWith(`${word} `));
    return (begins || holdsName(name)) && !isThing(name, this.words.language);
  }

  /** "cụ" and "một cụ bà" */
  private sharesWord(name: string, group: number): boolean {
    const groups = this.groups.get(name) ?? this.groupsIn(name);
    this.groups.set(name, groups);
    return groups.has(group);
  }

  private groupsIn(name: string): ReadonlySet<number> {
    // "His wife" is no "he": who she belongs to does not count.
    const { quotes, names } = this.words.language;
    const links = names.mixedCase ? quotes.owners : [...quotes.owners, ...names.roleLinks]; // "A source close | to her"
    const padded = ` ${headOf(plainOf(name, this.words.language), links)} `;
    const shares = (word: string) => padded.includes(` ${word.toLowerCase()} `);
    return new Set(this.words.language.quotes.pronouns.flatMap((group, i) => (group.some(shares) ? [i] : [])));
  }
}

/** "advocate Sudhan DS": a job and a name that was not known for one. */
function holdsName(description: string): boolean {
  return /^\p{Ll}+ \p{Lu}\p{Ll}+(?: \p{Lu}\S*)*$/u.test(description);
}
