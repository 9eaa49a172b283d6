import type { Span } from '../article';
import type { Name } from '../insights';
import type { Addresses } from './addresses';
import { Antecedents, NEAR } from './antecedents';
import { Bodies } from './bodies';
import { fitsRole, headOf, isSeveral, isThing, plainOf, pointsBack, repeatsRole, tellsRole } from './descriptions';
import type { SpeechWords } from './speech-words';
import type { Mentions, Voice } from './voices';

/** The last block that tells of people by their roles before it names them. */
const STANDFIRST = 1;

/** How many voices back a pronoun or a short description may lead. */
const MEMORY = 16;

/** Follows who speaks through an article, and finds the name behind "she", "ông này" or "the minister". */
export class Speakers {
  /** Whoever spoke or was spoken about, the last first. */
  private readonly heard: Voice[] = [];
  private readonly antecedents: Antecedents;
  private readonly bodies: Bodies;
  /** The words written that the last sentence was about. */
  private document?: Voice | undefined;

  constructor(
    private readonly mentions: Mentions,
    private readonly words: SpeechWords,
    private readonly addresses: Addresses,
  ) {
    this.antecedents = new Antecedents(mentions, words, addresses);
    this.bodies = new Bodies(mentions, words, addresses);
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

  /** Keeps in mind what words or body the sentence just read is about, for an "it" or "the company" in the next one. */
  setSubject(document: Voice | undefined, opening: Voice | undefined): void {
    this.document = document;
    this.bodies.setTopic(opening);
  }

  /** Who a pronoun or description stands for. */
  private meant(voice: Voice): Voice | undefined {
    // No names are known there (see quotes.ts): "er" stays what the sentence says rather than become a guess.
    if (this.words.language.quotes.verbSecond) return undefined;
    const group = this.words.groupOf(voice.name);
    if (group !== undefined && this.addresses.isCrowd(group)) {
      const topic = this.document ?? this.bodies.newerThan(this.heard[0]);
      if (topic) return topic;
    }
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
      this.bodies.of(voice, this.heard) ??
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
    const repeats = ({ role }: Name) => role !== undefined && repeatsRole(name, role, language);
    const entity =
      fitting.find(repeats) ?? fitting[0] ?? (span.block <= STANDFIRST ? this.onlyOne(repeats) : undefined);
    return entity && { name: entity.name, span, entity };
  }

  /** "Judge tells her …" before anybody is named: the only one of the article whose role it is. */
  private onlyOne(fits: (person: Name) => boolean): Name | undefined {
    const [one, ...others] = [...this.mentions.people].filter(fits);
    return others.length === 0 ? one : undefined;
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
    const { owners } = language.quotes;
    const isOne = ({ entity, name: other }: Voice) =>
      !entity && ` ${headOf(plainOf(other, language), owners)}`.endsWith(` ${wanted}`);
    return this.heard.find(other => other.span.block >= span.block - NEAR && isOne(other));
  }

  /** "nhà cầm quân này", "the 24-year-old": whoever was heard last, if not long ago. */
  private pointedAt({ name, span }: Voice): Voice | undefined {
    const { language } = this.words;
    if (!pointsBack(name, language) || isThing(name, language)) return undefined;
    // "the farmer" is no spokeswoman
    const isOther = (other: string) => tellsRole(name, language) && tellsRole(other, language);
    const isOne = (other: string) => !isThing(other, language) && !isSeveral(other, language) && !isOther(other);
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
