import { Phrases } from '../text/phrases';
import { singulars } from '../text/plurals';
import { isLabel } from './labels';
import type { NameEvidence } from './name-evidence';
import { hasWord, type Mention, type Mentions, type NameKind, nameKey, wordsOf } from './name-mentions';
import { INITIALS, type Sentence, type Word } from './name-sentences';
import { ownerOf } from './name-tokens';
import type { NamePhrases } from './name-words';
import { INITIAL } from './run-cuts';
import { shortOrganisations } from './short-organisations';
import { SUFFIX } from './word-kinds';

/** The names that an article has given so far, to be recognised where a capital alone says nothing and in short forms. */
export class KnownNames {
  private readonly kinds = new Map<string, NameKind>();
  private readonly forms = new Phrases();

  constructor(
    mentions: readonly Mention[],
    private readonly phrases: NamePhrases,
    private readonly mixedCase: boolean,
  ) {
    for (const mention of mentions) if (mention.sure) this.addWhole(mention);
    for (const mention of mentions) if (mention.kind === 'person') this.addShortForms(mention);
    for (const mention of mentions) if (!mention.sure) this.addWhole(mention);
    for (const { words } of shortOrganisations(mentions, phrases)) this.add(words, 'organisation');
  }

  kindOf(words: readonly Word[]): NameKind | undefined {
    return this.kinds.get(nameKey(words));
  }

  /** "the Harrises", "the Obamas". */
  isFamily(words: readonly Word[]): boolean {
    return singulars(nameKey(words), this.phrases.pluralEndings).some(key => this.kinds.get(key) === 'person');
  }

  /** The longest known name that begins at a word. */
  at(words: readonly Word[], at: number): { length: number; kind: NameKind } | undefined {
    const length = this.forms.at(words, at);
    const kind = length ? this.kinds.get(nameKey(words.slice(at, at + length))) : undefined;
    return kind && { length, kind };
  }

  private addWhole(mention: Mention): void {
    const { kind, head } = mention;
    if (!kind || kind === 'other') return;
    const words = wordsOf(mention);
    this.add(words, kind);
    if (head && kind === 'place' && hasWord(words.slice(head))) this.add(words.slice(head), kind);
  }

  private add(words: readonly Word[], kind: NameKind): void {
    const key = nameKey(words);
    if (this.kinds.has(key)) return;
    this.kinds.set(key, kind);
    this.forms.add(words.map(word => word.key).join(' '));
  }

  /** "Lương Xuân Trường" is "Xuân Trường" and "Trường" later, "Kamala Harris" is "Harris" and "Kamala". */
  private addShortForms(mention: Mention): void {
    const whole = wordsOf(mention);
    const suffix = whole.findIndex(({ text }, at) => at > 1 && SUFFIX.test(text)); // "Clay Tice Jr."
    const words = suffix < 0 ? whole : whole.slice(0, suffix);
    const isUnnamed = this.mixedCase && words.length === 1 && INITIALS.test(words[0]!.text);
    const letter = isUnnamed ? words[0]!.text.replace(/\.$/u, '').at(-1) : undefined;
    if (letter) this.add([{ ...words[0]!, text: letter, key: letter.toLowerCase() }], 'person'); // "T.G.H." is "H."
    if (words.filter(word => word.capital).length < 2) return;
    for (let from = 1; from < words.length; from++)
      if (words[from]!.kind === 'word') this.add(words.slice(from), 'person');
    // "Nguyễn Văn Nam" is never "Nguyễn", but "Kamala Harris" is "Kamala"
    if (!this.mixedCase || !this.phrases.surnames.has(words[0])) this.add(words.slice(0, 1), 'person');
  }
}

/** Gives short mentions the kind of the full name that explains them. */
export function linkShortMentions(mentions: Mentions, known: KnownNames, phrases: NamePhrases): void {
  for (const mention of mentions.all) {
    const { sentence, from } = mention;
    const words = wordsOf(mention);
    const family = phrases.articles.has(sentence.words[from - 1]) && known.isFamily(words);
    const kind = family ? 'person' : known.kindOf(words);
    if (!mention.kind || (!mention.sure && kind === 'person')) mention.kind = kind;
    // "không thấy H. trong lớp"
    const isInitial = mention.kind === 'person' && words.length === 1 && INITIAL.test(words[0]!.text);
    if (isInitial && sentence.words[mention.to]?.text === '.') mention.to++;
  }
}

/** "Morag MacInnes", of whom nothing else tells, where "MacInnes" alone is a person. */
export function linkFullNames(mentions: Mentions, phrases: NamePhrases, evidence: NameEvidence): void {
  const people = mentions.all.filter(({ kind, from, to }) => kind === 'person' && to - from === 1);
  const lone = new Set(people.map(mention => nameKey(wordsOf(mention))));
  for (const mention of mentions.all) {
    const words = wordsOf(mention);
    if (mention.kind || words.length !== 2 || words[0]!.opens || !lone.has(nameKey(words.slice(1)))) continue;
    const isName = words.every(word => word.capital && !word.acronym && !evidence.lower(word));
    if (isName && !isLabel(mention, phrases)) mention.kind = 'person';
  }
}

/** Lists known names where the first search could not trust the capital: sentence starts, headlines in title case. */
export function findKnownNames(
  sentence: Sentence,
  mentions: Mentions,
  known: KnownNames,
  phrases: NamePhrases,
  evidence: NameEvidence,
): void {
  const { words, title } = sentence;
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    if (!word.capital || word.taken || mentions.at(word)) continue;
    const owner = ownerOf(word, phrases);
    if (owner && !known.at(words, at) && known.at([owner], 0)) words[at] = owner; // "Webers | Haus"
    const found = known.at(words, at) ?? (title ? listed(words, at, phrases) : undefined);
    if (!found || !mentions.free(sentence, at, at + found.length)) continue;
    // a syllable at a sentence start is a common word unless the text shows otherwise
    const common = phrases.openers.has(word) || (isSyllable(word) ? !evidence.capitalised(word) : evidence.lower(word));
    const weak = found.length === 1 && ((word.opens && common) || beginsCompound(words, at, phrases));
    // "Hội Nông dân tỉnh"
    const last = at + found.length - 1;
    const isOffice = found.kind === 'organisation' && found.length > 2 && phrases.placeHeads.has(words[last]);
    if (weak || !(words[last]!.capital || isOffice)) continue;
    mentions.add({ sentence, from: at, to: at + found.length, kind: found.kind });
    at += found.length - 1;
  }
}

function listed(
  words: readonly Word[],
  at: number,
  phrases: NamePhrases,
): { length: number; kind: NameKind } | undefined {
  if (phrases.openers.has(words[at]) || phrases.notNames.at(words, at)) return undefined;
  const organisation = phrases.organisations.at(words, at);
  const place = phrases.places.at(words, at);
  if (!organisation && !place) return undefined;
  return organisation >= place ? { length: organisation, kind: 'organisation' } : { length: place, kind: 'place' };
}

/** "Cơ quan | Cảnh sát", "Thanh khoản": a syllable that a name is as well, with the lower-case rest of its word. */
function beginsCompound(words: readonly Word[], at: number, phrases: NamePhrases): boolean {
  const { openers, organisationHeads, organisationParts, roles } = phrases;
  const length = Math.max(...[openers, organisationHeads, organisationParts, roles].map(list => list.at(words, at)));
  return length > 1 && !words[at + length - 1]!.capital;
}

/** One short syllable with or without marks, as Vietnamese given names are. */
function isSyllable(word: Word): boolean {
  return /[^a-z]/u.test(word.key);
}
