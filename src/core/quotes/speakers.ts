import type { Span } from '../article';
import type { Name } from '../insights';
import type { Addresses } from './addresses';
import { Antecedents, NEAR } from './antecedents';
import { fitsRole, isBody, isSeveral, isThing, plainOf, pointsBack, repeatsRole, tellsRole } from './descriptions';
import type { SpeechWords } from './speech-words';
import type { Mentions, Voice } from './voices';

/** How many voices back a pronoun or a short description may lead. */
const MEMORY = 16;

/** Follows who speaks through an article, and finds the name behind "she", "ông này" or "the minister". */
export class Speakers {
  /** Whoever spoke or was spoken about, the last first. */
  private readonly heard: Voice[] = [];
  private readonly antecedents: Antecedents;
  /** The words written that the last sentence was about. */
  private document?: Voice | undefined;

  constructor(
    private readonly mentions: Mentions,
    private readonly words: SpeechWords,
    private readonly addresses: Addresses,
  ) {
    this.antecedents = new Antecedents(mentions, words, addresses);
  }

  /** Whose words those are that nobody is named for: the last voice's, if it was heard nearby. It speaks on to their end. */
  goOn(spans: readonly Span[]): Voice | undefined {
    const [last] = this.heard;
    if (!last || last.span.block < spans[0]!.block - NEAR) return undefined;
    this.remember({ ...last, span: spans.at(-1)! });
    return last;
  }

  /** The voice by its fullest name; remembers it. */
  resolve(voice: Voice): Voice {
    const resolved = voice.entity ? voice : (this.meant(voice) ?? voice);
    const full = { ...resolved, span: voice.span };
    this.remember(full);
    return full;
  }

  /**
   * Keeps in mind who is named before a voice in its sentence, as far as it may stand for them: "Ana wrote that she found him
   * “rude”", "The Guild told of what it called “a mess”".
   */
  expect(ahead: readonly (Voice | undefined)[], voice: Voice | undefined): void {
    const group = voice && this.words.groupOf(voice.name);
    for (const candidate of ahead) {
      if (!candidate?.entity || !voice || candidate.span.start >= voice.span.start) continue;
      const isCrowd = group !== undefined && this.addresses.isCrowd(group);
      if (isCrowd || this.addresses.isPerson(candidate.entity)) this.remember(candidate);
    }
  }

  /** Keeps somebody in mind whom the text speaks about now: the next "she" may mean them. */
  remember(voice: Voice): void {
    this.heard.unshift(voice);
    this.heard.length = Math.min(this.heard.length, MEMORY);
  }

  /** Keeps in mind what words the sentence just read is about, for an "it" in the next one. */
  setDocument(document: Voice | undefined): void {
    this.document = document;
  }

  /** Who a pronoun or description stands for. */
  private meant(voice: Voice): Voice | undefined {
    // No names are known there (see quotes.ts): "er" stays what the sentence says rather than become a guess.
    if (this.words.language.quotes.verbSecond) return undefined;
    const group = this.words.groupOf(voice.name);
    if (group !== undefined && this.document && this.addresses.isCrowd(group)) return this.document;
    if (group !== undefined) {
      const antecedent = this.antecedents.of(group, voice.span, this.heard);
      const entity = antecedent?.entity;
      if (entity) this.addresses.learn(entity, group, voice.span, this.isOnly(entity, group));
      return antecedent;
    }
    return (
      this.byOwner(voice) ??
      this.byRole(voice) ??
      this.byFirstWords(voice) ??
      this.byNoun(voice) ??
      this.byBody(voice) ??
      this.pointedAt(voice)
    );
  }

  /** Whether nobody else who was heard may be meant: of two, the last is a guess. */
  private isOnly(entity: Name, group: number): boolean {
    return this.heard.every(({ entity: other }) => !other || other === entity || !this.addresses.mayGo(other, group));
  }

  /** "nam ca sĩ", "the minister": the nearest person with that role. */
  private byRole({ name, span }: Voice): Voice | undefined {
    const { language } = this.words;
    const fitting = [...this.mentions.before(span)]
      .filter(({ kind }) => kind === 'person')
      .map(({ entity }) => entity)
      .filter(({ role }) => role && fitsRole(name, role, language));
    const entity = fitting.find(({ role }) => repeatsRole(name, role!, language)) ?? fitting[0];
    return entity && { name: entity.name, span, entity };
  }

  /** "his statement": who the pronoun before words said or written stands for. */
  private byOwner({ name, span }: Voice): Voice | undefined {
    const [owner, ...words] = name.split(' ');
    const group = this.words.groupOf(owner!);
    const { speechNouns } = this.words.language.quotes;
    if (group === undefined || !speechNouns.includes(words.join(' '))) return undefined;
    return this.antecedents.of(group, span, this.heard);
  }

  /** "the lawmakers": the fuller description heard before, "lawmakers on the House committee". */
  private byFirstWords({ name }: Voice): Voice | undefined {
    const wanted = plainOf(name, this.words.language);
    return this.heard.find(
      voice =>
        voice.telling && !voice.entity && `${plainOf(voice.name, this.words.language)} `.startsWith(`${wanted} `),
    );
  }

  /** "the expert": "one legal expert" who was heard not long ago. */
  private byNoun({ name, span }: Voice): Voice | undefined {
    const { language } = this.words;
    const wanted = plainOf(name, language);
    if (language.names.mixedCase || wanted === name.toLowerCase()) return undefined;
    const isOne = (other: Voice) => !other.entity && ` ${plainOf(other.name, language)}`.endsWith(` ${wanted}`);
    return this.heard.find(other => other.span.block >= span.block - NEAR && isOne(other));
  }

  /** "the production company" → "company" */
  private bodyNounOf(name: string): string {
    const plain = plainOf(name, this.words.language);
    const { articles, indefinites } = this.words.language.quotes;
    const [first, ...words] = name.toLowerCase().split(' ');
    const isDefinite = articles.includes(first!) && !indefinites.includes(first!);
    const isCompound = isDefinite && words.length === 2 && !isBody(plain, this.words.language);
    return isCompound ? words[1]! : plain;
  }

  /** "the department": the organisation heard last, else the nearest. */
  private byBody({ name, span }: Voice): Voice | undefined {
    const noun = this.bodyNounOf(name);
    // "the research" is words, though "Hale Research" is a firm
    const { speechNouns, indefinites, functionaries } = this.words.language.quotes;
    const isNew = indefinites.includes(name.split(' ')[0]!.toLowerCase());
    if (isNew || !isBody(noun, this.words.language) || speechNouns.includes(noun)) return undefined;
    // Of a country that has not just spoken "the alliance" says nothing.
    const isNear = (entity: Name, at: Span) => !this.mentions.isPlace(entity) || at.block >= span.block - NEAR;
    const heard = this.heard.filter(
      ({ entity, span: at }) => entity && !this.addresses.isPerson(entity) && isNear(entity, at),
    );
    const named = [...this.mentions.before(span)]
      .filter(({ kind }) => kind === 'organisation')
      .map(({ entity }) => ({ name: entity.name, span, entity }));
    const bodies = [...heard, ...named];
    // "the company" is rather "Hale Foods Company" or "Zentrix" than a ministry.
    const isOne = (body: Voice) => ` ${body.name.toLowerCase()} `.includes(` ${noun} `);
    const { language } = this.words;
    const spoke =
      heard[0] && heard[0].span.block >= span.block - NEAR && !language.names.mixedCase ? heard[0] : undefined;
    const one = bodies.find(isOne);
    // "The government" is a country's, whatever body was named last.
    if (functionaries.includes(noun)) return one;
    const known = one ?? spoke ?? bodies.find(body => !isThing(body.name, language));
    // Where names begin with their heads, "Ban tổ chức" is no "UBND".
    return known ?? (language.names.mixedCase && !pointsBack(name, language) ? undefined : bodies[0]);
  }

  /** "nhà cầm quân này", "the 24-year-old": whoever was heard last, if not long ago. */
  private pointedAt({ name, span }: Voice): Voice | undefined {
    const { language } = this.words;
    if (!pointsBack(name, language) || isThing(name, language)) return undefined;
    const isOne = (other: string) => !isThing(other, language) && !isSeveral(other, language);
    const heard = this.heard.filter(
      ({ entity, name: other, span: { block } }) =>
        block >= span.block - NEAR && (entity ? this.addresses.isPerson(entity) : isOne(other)),
    );
    // "the striker" after a manager who praised Danny Quill is rather the one of whom no role is told.
    if (heard[0]?.entity?.role && tellsRole(name, language)) {
      for (const { entity, kind, span: at } of this.mentions.before(span)) {
        if (at.block < span.block - NEAR) break;
        if (kind === 'person' && !entity.role) return { name: entity.name, span, entity };
      }
    }
    if (heard[0]) return heard[0];
    for (const { entity, kind } of this.mentions.before(span)) {
      if (kind === 'person') return { name: entity.name, span, entity };
    }
    return undefined;
  }
}
