import type { DescribedSubjects } from './described-subjects';
import type { NamedSubjects } from './named-subjects';
import type { SpeechWords } from './speech-words';
import type { Stretch, Stretches } from './stretches';
import type { Voice } from './voices';

/** Whom a sentence, or a part of it, is about. */
export class Topics {
  private readonly words: SpeechWords;

  constructor(
    private readonly stretches: Stretches,
    private readonly named: NamedSubjects,
    private readonly described: DescribedSubjects,
  ) {
    this.words = stretches.words;
  }

  /** The person that the words between two units are about: they begin with that name, or an aside and then it. */
  head(from: number, to: number): Voice | undefined {
    const isAside = (stretch: Stretch) => this.stretches.isAside(stretch) || this.isSubordinate(stretch);
    const [first, second] = this.stretches.on(from, to).filter(stretch => !isAside(stretch));
    if (first && this.named.startsWithPerson(first)) return this.named.personIn(first);
    // "Doyle's first order was short: …"
    const owner = first && from === 0 ? this.named.ownerAt(first) : undefined;
    if (owner) return owner;
    // "His deputy, Ruth Hale, was hopeful"
    const isNamed = second && this.described.isMarked(first!) && this.named.startsWithPerson(second);
    if (isNamed) return this.named.personIn(second);
    if (!this.words.language.quotes.verbSecond) return undefined;
    // "Die Opposition blieb gelassen: …": an article that opens the sentence opens no relative clause.
    const [opening, clause] = from === 0 ? this.stretches.on(from, to) : [first];
    // "Um das zu sagen, | wechselte Karl Weber (ins Englische)": behind what is put first stands the verb and then whoever does it.
    if (opening && clause && this.stretches.opensAdverbial(opening)) {
      const voice = this.described.unnamed([clause[0] + 1, clause[1]]);
      return voice && this.described.isHuman(voice) ? voice : undefined;
    }
    return opening && !this.stretches.isObject(opening) ? this.described.unnamed(opening) : undefined;
  }

  /** "As | it turned out, Ana Doyle was unhappy" */
  private isSubordinate([start]: Stretch): boolean {
    return start === 1 && this.words.lengthOf(this.words.language.outline.adverbials, this.stretches.units, 0) === 1;
  }

  /** The name that the whole sentence begins with, a person's or a body's: whom a pronoun further on stands for. */
  opening(): Voice | undefined {
    const [first] = this.stretches.on(0, this.stretches.units.length);
    return (
      first && (this.named.headOf(first) ?? this.named.headOf([this.described.edges.skipDeterminer(first), first[1]]))
    );
  }

  /** Whoever the words from a unit to the end of the sentence name or describe, without what they say more: "— Ana Doyle, baker". */
  signature(from: number): Voice | undefined {
    const [first] = this.stretches.on(from, this.stretches.units.length);
    return first && (this.named.personIn(first) ?? this.described.unnamed(first, first[1] - first[0]));
  }

  /** "A good tutor | will not be pleased when …, but will say": who is described where the sentence begins. */
  description(to: number): Voice | undefined {
    const first = this.stretches.on(0, to).find(stretch => !this.stretches.opensAdverbial(stretch));
    return first && this.described.isMarked(first) ? this.described.unnamed(first) : undefined;
  }

  /** The person that the whole sentence is about; `quotation` is the index of its first one, -1 where it has none. */
  topic(quotation: number): Voice | undefined {
    const to = quotation < 0 ? this.stretches.units.length : quotation;
    const topic = this.head(0, to) ?? this.contrasted(to) ?? this.presented(to);
    return topic && this.words.language.quotes.verbSecond && !this.described.isHuman(topic) ? undefined : topic;
  }

  /** "Leeds won, but | Ana Doyle was unhappy" */
  private contrasted(to: number): Voice | undefined {
    const other = this.stretches.on(0, to).find(stretch => this.stretches.followsContrast(stretch));
    return other && this.named.startsWithPerson(other) ? this.named.personIn(other) : undefined;
  }

  /** "For | Ana Doyle, a captain from Hull, the boat is done": whom the adverbial that opens the sentence names, if no pronoun follows. */
  private presented(to: number): Voice | undefined {
    const [first, ...others] = this.stretches.on(0, to);
    if (!first || others.length === 0 || !this.stretches.opensAdverbial(first)) return undefined;
    const { units } = this.stretches;
    if (others.some(([from]) => this.words.groupOf(units[from]!.text) !== undefined)) return undefined;
    const name = this.named.headOf([first[0] + 1, first[1]]);
    return name &&
      this.named.startsWithPerson([first[0] + 1, first[1]]) &&
      name.span.end === this.stretches.spanOf(first).end
      ? name
      : undefined;
  }
}
