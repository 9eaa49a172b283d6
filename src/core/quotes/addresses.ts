import type { Span } from '../article';
import type { Name } from '../insights';
import type { SpeechWords } from './speech-words';

/** How far before a name its form of address may begin. */
const REACH = 12;

/** Which pronouns go with whom, by how people are addressed ("ông" Nam, "Mrs" Hale, "his wife" Ruth) and by first names. */
export class Addresses {
  private readonly groups = new Map<Name, Set<number>>();
  /** By the first pronoun that stood for them, where nothing else tells; and one that may, by a guess. */
  private readonly learnt = new Map<Name, number>();
  private readonly guessed = new Map<Name, { group: number; at: Span }>();
  /** Lines of pronouns that go with a form of address, and those for things and crowds. */
  private readonly strict: ReadonlySet<number>;
  private readonly crowd: ReadonlySet<number>;
  private readonly address: ReadonlySet<string>;

  constructor(
    people: readonly Name[],
    private readonly words: SpeechWords,
    textAt: (span: Span) => string,
  ) {
    const { names, quotes } = words.language;
    this.address = new Set(names.address.map(word => word.toLowerCase()));
    const crowd = new Set(quotes.crowdPronouns);
    const groupsWith = (isOne: (word: string) => boolean) =>
      new Set(quotes.pronouns.flatMap((group, i) => (group.some(word => isOne(word.toLowerCase())) ? [i] : [])));
    this.strict = groupsWith(word => this.address.has(word));
    this.crowd = groupsWith(word => crowd.has(word));
    for (const person of people) this.groups.set(person, this.groupsOf(person, textAt));
  }

  isPerson(entity: Name): boolean {
    return this.groups.has(entity);
  }

  /** Whether a line of pronouns stands for one person, who may be addressed by it. */
  isStrict(group: number): boolean {
    return this.strict.has(group);
  }

  /** Whether a line of pronouns stands for things or several people. */
  isCrowd(group: number): boolean {
    return this.crowd.has(group);
  }

  /** Whether the article addresses a person in a way that goes with a line of pronouns. */
  go(entity: Name, group: number): boolean {
    return this.groups.get(entity)?.has(group) ?? false;
  }

  /** Whether a name may be meant by a line of pronouns: nothing says that it may not. */
  mayGo(entity: Name, group: number): boolean {
    const known = this.groups.get(entity);
    if (!known) return !this.isStrict(group);
    if (this.isCrowd(group)) return false;
    if (!this.isStrict(group)) return true;
    if (known.size === 0 && !this.words.suitsMiddleName(entity.name, group)) return false;
    const named = this.named(entity) ?? this.learnt.get(entity);
    return known.size > 0 ? known.has(group) : named === undefined || named === group;
  }

  /** Whoever was once "she" is no "he" further on; where that was a guess, it takes two paragraphs. */
  learn(entity: Name, group: number, at: Span, isSure: boolean): void {
    if (!this.isStrict(group) || this.learnt.has(entity)) return;
    const guess = this.guessed.get(entity);
    if (isSure || (guess?.group === group && guess.at.block < at.block)) this.learnt.set(entity, group);
    else this.guessed.set(entity, { group, at });
  }

  /** Whether a line of pronouns stood for them before, for sure or by a guess. */
  stood(entity: Name, group: number): boolean {
    return this.learnt.get(entity) === group || this.guessed.get(entity)?.group === group;
  }

  /** The line of pronouns that goes with a first name; a lone name may be a surname. */
  named({ name }: Name): number | undefined {
    const [first, last] = name.split(' ', 2);
    return last === undefined ? undefined : this.words.groupOfFirstName(first!);
  }

  private groupsOf({ spans, role = '' }: Name, textAt: (span: Span) => string): Set<number> {
    const lastWord = (text: string) => text.trim().split(/\s+/u).at(-1)!.replace(/\.$/u, '').toLowerCase();
    const before = spans.map(({ block, start }) =>
      lastWord(textAt({ block, start: Math.max(0, start - REACH), end: start })),
    );
    const groups = [...before.filter(word => this.address.has(word)), lastWord(role)].map(word =>
      this.words.groupOf(word),
    );
    return new Set(groups.filter(group => group !== undefined));
  }
}
