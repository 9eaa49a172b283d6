import type { Span } from '../article';
import type { Name } from '../insights';
import type { SpeechWords } from './speech-words';
import type { Mentions, Voice } from './voices';

/** How many voices back a pronoun or a short description may lead. */
const MEMORY = 12;

/** Follows who speaks through an article, and finds the name behind "she", "ông này" or "the minister". */
export class Speakers {
  private readonly heard: Voice[] = [];
  private readonly addresses = new Map<Name, Set<number>>();
  /** Lines of pronouns that go with a form of address, and those for things and crowds. */
  private readonly strict: ReadonlySet<number>;
  private readonly crowd: ReadonlySet<number>;

  constructor(
    private readonly mentions: Mentions,
    private readonly words: SpeechWords,
    people: readonly Name[],
    textAt: (span: Span) => string,
  ) {
    const { names, quotes } = words.language;
    const address = new Set(names.address.map(word => word.toLowerCase()));
    const groupsWith = (isOne: (word: string) => boolean) =>
      new Set(quotes.pronouns.flatMap((group, i) => (group.some(word => isOne(word.toLowerCase())) ? [i] : [])));
    this.strict = groupsWith(word => address.has(word));
    this.crowd = groupsWith(word => quotes.crowdPronouns.includes(word));
    for (const person of people) this.addresses.set(person, this.addressesOf(person, textAt));
  }

  /** The last voice heard, resolved. */
  get last(): Voice | undefined {
    return this.heard[0];
  }

  /** The voice by its fullest name; remembers it. */
  resolve(voice: Voice): Voice {
    const resolved = voice.entity ? voice : (this.meant(voice) ?? voice);
    const full = { ...resolved, span: voice.span };
    this.heard.unshift(full);
    this.heard.length = Math.min(this.heard.length, MEMORY);
    return full;
  }

  /** Who a pronoun or description stands for. */
  private meant(voice: Voice): Voice | undefined {
    const group = this.words.groupOf(voice.name);
    if (group !== undefined) return this.antecedent(voice, group);
    return this.byRole(voice) ?? this.byFirstWords(voice) ?? this.byBody(voice);
  }

  private antecedent({ span }: Voice, group: number): Voice | undefined {
    const isCrowd = this.crowd.has(group);
    const isStrict = this.strict.has(group);
    const fits = ({ entity, name }: Voice) => {
      if (!entity) return !isStrict || this.sharesWord(name, this.words.language.quotes.pronouns[group]!);
      const known = this.addresses.get(entity);
      return known ? !isCrowd && (!isStrict || known.size === 0 || known.has(group)) : !isStrict;
    };
    const heard = this.heard.filter(fits);
    const addressed = isStrict
      ? heard.find(({ entity }) => !entity || this.addresses.get(entity)?.has(group))
      : undefined;
    const nearest = addressed ?? heard[0];
    if (nearest && nearest.span.block >= span.block - 2) return nearest;
    for (const { entity, kind } of isCrowd ? [] : this.mentions.before(span)) {
      const voice = { name: entity.name, span, entity };
      if (kind === 'person' && fits(voice)) return voice;
    }
    return nearest;
  }

  private sharesWord(name: string, words: readonly string[]): boolean {
    const padded = ` ${name.toLowerCase()} `;
    return words.some(word => padded.includes(` ${word.toLowerCase()} `));
  }

  /** "nam ca sĩ", "the minister": the nearest person with that role. */
  private byRole({ name, span }: Voice): Voice | undefined {
    const wanted = this.withoutDeterminer(name);
    for (const { entity, kind } of this.mentions.before(span)) {
      if (kind !== 'person' || !entity.role) continue;
      const role = entity.role.toLowerCase();
      if (` ${role} `.includes(` ${wanted} `) || wanted.endsWith(` ${role}`))
        return { name: entity.name, span, entity };
    }
    return undefined;
  }

  /** "the lawmakers": the fuller description heard before, "lawmakers on the House committee". */
  private byFirstWords({ name }: Voice): Voice | undefined {
    const wanted = this.withoutDeterminer(name);
    return this.heard.find(
      voice => voice.telling && !voice.entity && `${this.withoutDeterminer(voice.name)} `.startsWith(`${wanted} `),
    );
  }

  /** "the department": the organisation heard last, else the nearest. */
  private byBody({ name, span }: Voice): Voice | undefined {
    const { names } = this.words.language;
    const wanted = this.withoutDeterminer(name);
    const bodies = [names.organisationHeads, names.organisationNamesakes, names.organisationTails];
    if (!bodies.some(list => list.some(word => word.toLowerCase() === wanted))) return undefined;
    const heard = this.heard.find(({ entity }) => entity && !this.addresses.has(entity));
    if (heard) return heard;
    for (const { entity, kind } of this.mentions.before(span)) {
      if (kind === 'organisation') return { name: entity.name, span, entity };
    }
    return undefined;
  }

  private withoutDeterminer(name: string): string {
    const [first = '', ...rest] = name.toLowerCase().split(' ');
    return rest.length > 0 && this.words.language.quotes.determiners.includes(first)
      ? rest.join(' ')
      : name.toLowerCase();
  }

  /** The pronouns that go with how a person is addressed: "ông" Nam, "Mrs" Hale. */
  private addressesOf({ spans }: Name, textAt: (span: Span) => string): Set<number> {
    const groups = new Set<number>();
    for (const { block, start } of spans) {
      const before = textAt({ block, start: Math.max(0, start - 12), end: start })
        .trim()
        .split(/\s+/u);
      const group = this.words.groupOf(before.at(-1)!.replace(/\.$/u, ''));
      if (group !== undefined) groups.add(group);
    }
    return groups;
  }
}
