import type { Name } from '../insights';
import { lexicon } from '../text/lexicon';
import { keyOf } from '../text/spelling';
import type { Addresses } from './addresses';
import { NEAR } from './antecedents';
import { isBody, isThing, plainOf, pointsBack } from './descriptions';
import type { SpeechWords } from './speech-words';
import type { Mentions, Voice } from './voices';

/** Finds the organisation that "the company" or "it" stands for. */
export class Bodies {
  /** The organisation that the last sentence began with, if nobody spoke in it. */
  private topic?: Voice | undefined;

  constructor(
    private readonly mentions: Mentions,
    private readonly words: SpeechWords,
    private readonly addresses: Addresses,
  ) {}

  setTopic(opening: Voice | undefined): void {
    this.topic = opening?.entity && !this.addresses.isPerson(opening.entity) ? opening : undefined;
  }

  /** "Hale denied it. “…,” it said": the topic, unless somebody spoke since. */
  newerThan(heard: Voice | undefined): Voice | undefined {
    const { topic } = this;
    if (!topic || !heard) return topic;
    const [a, b] = [topic.span, heard.span];
    return a.block > b.block || (a.block === b.block && a.start > b.start) ? topic : undefined;
  }

  /** "the department": the organisation heard last, else the nearest. */
  of({ name, span }: Voice, voices: readonly Voice[]): Voice | undefined {
    const { language } = this.words;
    const plain = plainOf(name, language);
    const compound = this.compoundOf(name, plain);
    const noun = compound ?? plain;
    // "the research" is words, though "Hale Research" is a firm
    const { speechNouns, indefinites, functionaries } = language.quotes;
    const [first] = name.split(' ');
    const isNew = indefinites.includes(first!.toLowerCase());
    // "her office" is not the office that was named
    const isOwned = name !== first && this.words.groupOf(first!) !== undefined && !language.names.mixedCase;
    if (isNew || isOwned || !isBody(noun, language) || speechNouns.includes(noun)) return undefined;
    // Of a country that has not just spoken "the alliance" says nothing.
    const isNear = (entity: Name, { block }: Voice['span']) =>
      !this.mentions.isPlace(entity) || block >= span.block - NEAR;
    const heard = voices.filter(
      ({ entity, span: at }) => entity && !this.addresses.isPerson(entity) && isNear(entity, at),
    );
    const named = [...this.mentions.before(span)]
      .filter(({ kind }) => kind === 'organisation')
      .map(({ entity }) => ({ name: entity.name, span, entity }));
    const bodies = [...heard, ...named];
    // "the company" is rather "Hale Foods Company" or "Zentrix" than a ministry.
    const isOne = (other: string) => ` ${other.toLowerCase()} `.includes(` ${noun} `);
    const one = bodies.find(body => isOne(body.name)) ?? this.onlyOne(isOne, span);
    const spoke = heard[0] && heard[0].span.block >= span.block - NEAR && !language.names.mixedCase;
    // "The government" is a country's, whatever body was named last; "the health ministry" is no other office.
    if (functionaries.includes(noun) || (compound && !this.isFirm(compound))) return one;
    const known =
      one ?? this.newerThan(heard[0]) ?? (spoke ? heard[0] : bodies.find(body => !isThing(body.name, language)));
    // Where names begin with their heads, "Ban tổ chức" is no "UBND".
    return known ?? (language.names.mixedCase && !pointsBack(name, language) ? undefined : bodies[0]);
  }

  /** "the council", long after "Hale Town Council": the only organisation named so far that has the noun in its name. */
  private onlyOne(isOne: (name: string) => boolean, span: Voice['span']): Voice | undefined {
    const [first, second] = this.mentions.organisations.filter(
      ({ name, spans }) => spans[0]!.block < span.block && isOne(name),
    );
    return first && !second ? { name: first.name, span, entity: first } : undefined;
  }

  /** "the production company" → "company" */
  private compoundOf(name: string, plain: string): string | undefined {
    const { articles, indefinites } = this.words.language.quotes;
    const [first, ...words] = name.toLowerCase().split(' ');
    const isDefinite = articles.includes(first!) && !indefinites.includes(first!);
    return isDefinite && words.length === 2 && !isBody(plain, this.words.language) ? words[1] : undefined;
  }

  /** Whether a noun is one that firms have in their names: "company", but not "ministry". */
  private isFirm(noun: string): boolean {
    return lexicon(this.words.language.names.firmTails, this.words.language).at([{ key: keyOf(noun) }], 0) > 0;
  }
}
