import { lexicon } from '../text/lexicon';
import { type Text, tokensIn } from '../text/prepare';
import type { Token } from '../text/tokens';
import type { Attribution } from './attribution';
import type { Unit } from './carrier-sentences';
import type { SpeechWords } from './speech-words';
import { isBeforeNoun, isBracketed, isCredited, isField, isNickname, isPossessor } from './terms';
import { holdsAny, isTitleCase } from './title-case';
import type { Mentions } from './voices';

/** What the words between quote marks look like by themselves. */
interface Wording {
  tokens: Token[];
  words: number;
  /** The same words are the same name: lower case, without marks; empty where they are too many for a name. */
  key: string;
}

/** How far before a colon a noun may stand that tells what follows it. */
const REACH = 40;

/** Words of the longest name in quote marks. */
const LONGEST_NAME = 10;

/** Words of the longest nickname. */
const LONGEST_NICKNAME = 3;

/** Units between a verb of speech and a single word that it may still bring in; farther off it is irony or a name. */
const FARTHEST_VERB = 18;
/** The same where a word may be written as two. */
const FARTHEST_SYLLABLE = 6;

/** Words of the longest term, or code name, that a story keeps in quote marks. */
const LONGEST_TERM = 4;

/** Words of the shortest clause that is taken for speech where no verbs are known, if marks set it off. */
const FEWEST_SET_OFF = 4;

/** Words of the longest label before a colon. */
const LONGEST_LABEL = 5;

/** Tells speech from names, titles, slogans and irony. */
export class SpeechJudge {
  private readonly names = new Set<string>();
  private readonly wordings = new Map<Attribution, Wording>();

  constructor(
    private readonly text: Text,
    attributions: readonly Attribution[],
    private readonly mentions: Mentions,
    private readonly words: SpeechWords,
  ) {
    const free = new Map<string, number>();
    const governed = new Map<string, number>();
    for (const attribution of attributions) {
      const wording = this.wordingOf(attribution);
      this.wordings.set(attribution, wording);
      if (wording.key === '') continue;
      if (this.isNamed(attribution, wording)) this.names.add(wording.key);
      if (attribution.setting === 'free') countUp(free, wording.key);
      if (attribution.setting === 'governed' && wording.words <= LONGEST_TERM) countUp(governed, wording.key);
    }
    // The same words in quote marks over and over, with nobody saying them, are a name.
    for (const [key, times] of free) if (times > 1) this.names.add(key);
    // A story may well tell twice, in its headline and below, that somebody spoke of a “witch hunt”.
    for (const [key, times] of governed) if (times > 2) this.names.add(key);
  }

  /** `follows`: a quotation before it in the paragraph is speech. */
  isSpeech(attribution: Attribution, follows: boolean): boolean {
    const { setting, cue, units, at, voice } = attribution;
    const wording = this.wordings.get(attribution)!;
    const { words, tokens, key } = wording;
    const { namingWords, clauseWords, firstPerson, sources } = this.words.language.quotes;
    // "laut „Morgenblatt“": what stands right behind such a word is the source itself.
    const isSource = cue === 'source' || words <= LONGEST_NICKNAME;
    const source = isSource ? this.words.lengthBefore(sources, units, at) : 0;
    // "trả | lời “Không”": part of a verb
    if (source > 0 && this.words.cueAt(units, at - source - 1)?.end !== at) return false;
    // ‘Ferries’: the fares rise in May.
    const isSomebodys = voice && (voice.entity || this.words.groupOf(voice.name) !== undefined);
    if (!isSomebodys && words <= LONGEST_LABEL && /^[:：]$/u.test(units[at + 1]?.text ?? '')) return false;
    if (this.mentions.around({ block: attribution.block, start: units[at]!.start, end: units[at]!.end })) return false; // Scott “Macca” Hale
    if (isField(units, at) || isPossessor(units, at) || isCredited(units, at, this.words)) return false;
    if (words === 0 || this.words.lengthOf(namingWords, units, at + 1) > 0) return false;
    // “Tide”, so heißt das Projekt
    if (units[at + 1]?.text === ',' && this.words.lengthOf(namingWords, units, at + 2) > 1) return false;
    const isFull = words >= 3 && /[.…]\s?["”'’»」』“]*$/u.test(units[at]!.text);
    // “The movement “Small steps” has recorded …”: what follows a name is its own verb, not a speaker's.
    if (setting === 'tagged' && this.names.has(key)) return false;
    if (setting === 'tagged' && (cue === 'verb' || cue === 'citing')) return true;
    const isBroughtIn = cue !== undefined || attribution.voice?.entity !== undefined;
    if (setting === 'introduced') return isBroughtIn || words > 8 || isFull || !this.speaksOfTitle(attribution);
    if (this.isNamed(attribution, wording) || this.names.has(key)) return false;
    // "…" she said. “In Leeds. In August.”
    const goesOn = setting === 'alone' && follows && isFull;
    // "warnte vor einer „Zwei-Klassen-Gesellschaft im Alter“": capitals that only nouns have tell nothing; no title has "a" before it.
    const { verbSecond, indefinites } = this.words.language.quotes;
    const isNoun = verbSecond && cue === 'verb' && this.words.lengthBefore(indefinites, units, at, 1) > 0;
    if (!goesOn && !isNoun && isTitleCase(tokens, this.words.language)) return false;
    if (setting === 'tagged') return cue !== undefined || words >= FEWEST_SET_OFF;
    if (words <= LONGEST_NICKNAME && this.standsInName(attribution)) return false;
    if (words <= LONGEST_TERM && isBracketed(units, at)) return false;
    if (setting === 'governed' && this.isTellers(attribution)) return false;
    const isOfNobody = setting === 'governed' && !isSomebodys && words <= LONGEST_NICKNAME;
    if (isOfNobody && attribution.distance !== 0 && isBeforeNoun(units, at, this.words)) return false;
    // Think ‘progress’: nobody says it.
    if (setting === 'governed' && words === 1 && cue === 'verb' && !voice && !verbSecond) return false;
    // one word may be two syllables: kêu gọi Ủy ban châu Âu sớm gỡ “thẻ vàng”
    const { mixedCase } = this.words.language.names;
    const [fewest, farthest] = mixedCase ? [2, FARTHEST_SYLLABLE] : [1, FARTHEST_VERB];
    const isSaidOf = mixedCase && this.words.lengthBefore(clauseWords, units, at, 1) > 0; // gọi chuyến đi là “thảm hoạ”
    if (words <= fewest && !isSaidOf && (attribution.distance ?? 0) > farthest) return false;
    const isClause = words >= 6 || this.holds(clauseWords, tokens);
    if (setting === 'governed') {
      if (cue === 'passive' || cue === 'noun') return isClause || words >= 4;
      // "learns a ‘normal’ pattern of life and responds"
      if (cue === 'loose') return words >= 3;
      // "According to Ana, Ben took over the ‘charge’": a word alone is no more than irony.
      return cue !== 'source' || words > 1;
    }
    const speaks = this.holds(firstPerson, tokens);
    const isSentence = /[.!?…,。！？]\s?["”'’»」』“]*$/u.test(units[at]!.text);
    if (setting === 'alone') return words >= 3 ? isSentence || isClause || speaks || follows : follows && isSentence;
    return (speaks && words >= 5) || (follows && isSentence && words >= 2);
  }

  /** The words from the first with a letter to the last. */
  private wordingOf({ block, units, at }: Attribution): Wording {
    const inside = tokensIn(this.text.passages[block]!, units[at]!);
    const isLettered = ({ kind }: Token) => kind === 'word';
    const tokens = inside.slice(Math.max(0, inside.findIndex(isLettered)), inside.findLastIndex(isLettered) + 1);
    const spoken = tokens.filter(token => token.kind !== 'mark');
    const key = spoken.length > LONGEST_NAME ? '' : spoken.map(({ text }) => text.toLowerCase()).join(' ');
    return { tokens, words: spoken.length, key };
  }

  /** "phong trào “…”", "the film “…”", "„…“-Film"; but "the episode “is one of the reasons…”" is no title. */
  private isNamed({ units, at, cue }: Attribution, { tokens, words }: Wording): boolean {
    const { titleNouns, namingWords, articles } = this.words.language.quotes;
    const hasVerb = this.holds(this.words.language.quotes.clauseWords, tokens);
    // "wirft dem Konzern „systematische Täuschung“ vor": where nouns have capitals, so have titles.
    const isLong = words > 6 || hasVerb || (this.words.language.quotes.verbSecond && words > 1);
    const isPredicate = isLong && /^\p{Ll}/u.test(tokens[0]?.text ?? '');
    // "chị bảo các con “ngủ cũng ôm áo”" names nobody.
    if (isPredicate && hasVerb && words >= 4 && cue === 'verb') return false;
    // "known as the “house of fog”"
    const named = at - this.words.lengthBefore(articles, units, at, 1);
    const naming = this.words.lengthBefore(namingWords, units, named);
    const isPartOfVerb = naming > 0 && this.words.cueAt(units, named - naming - 1)?.end === named; // "s’est | dite"
    if (naming > 0 && !isPartOfVerb && !this.words.isSpeakers(units, named - naming)) return true;
    if (isPredicate) return false;
    if (words <= LONGEST_NICKNAME && this.isAddressee(units, at)) return true;
    // "In her memoir, “A Door Ajar”, she says"
    const isApposed = units[at - 1]?.text === ',' && isTitleCase(tokens, this.words.language);
    if (isApposed && this.words.lengthBefore(titleNouns, units, at - 1) > 0) return true;
    return this.words.lengthBefore(titleNouns, units, at) > 0 || this.words.lengthOf(titleNouns, units, at + 1) > 0;
  }

  /** "sagte er der „Rundschau“", "sagte ein Anwohner dem „Tagblatt“"; but not "sprach von der „Wende“" */
  private isAddressee(units: readonly Unit[], at: number): boolean {
    const { datives } = this.words.language.quotes;
    if (this.words.lengthBefore(datives, units, at, 1) === 0) return false;
    const before = units[at - 2];
    if (!before || !/^[^\p{L}]*\p{Lu}/u.test(units[at]!.text)) return false;
    const isNoun = before.kind === 'word' && /^\p{Lu}/u.test(before.text);
    return isNoun || this.words.groupOf(before.text) !== undefined || this.words.cueAt(units, at - 2) !== undefined;
  }

  /** "I don't think this is “helping” anybody": words of the one who tells it all, unless they are set as a sentence. */
  private isTellers({ voice, units, at }: Attribution): boolean {
    return voice !== undefined && this.words.isTeller(voice.name) && /^\P{L}*\p{Ll}/u.test(units[at]!.text);
  }

  /** “Iron” Ben Hale */
  private standsInName({ block, units, at }: Attribution): boolean {
    const next = units[at + 1];
    const { start = 0, end = 0 } = next ?? {};
    const before = units[at - 1];
    const kind = before && this.mentions.around({ block, start: before.start, end: before.end })?.kind;
    if ((kind ?? 'person') === 'person' && isNickname(units, at, this.words)) return true;
    // she “really wanted” Hale to stay
    if (!/\p{Lu}/u.test(units[at]!.text)) return false;
    return next?.kind === 'word' && this.mentions.around({ block, start, end })?.kind === 'person';
  }

  private speaksOfTitle({ units, at }: Attribution): boolean {
    const nouns = lexicon(this.words.language.quotes.titleNouns, this.words.language);
    const before = units.slice(Math.max(0, at - REACH), at);
    return before.some((_, i) => nouns.at(before, i) > 0);
  }

  private holds(list: readonly string[], tokens: readonly Token[]): boolean {
    return holdsAny(list, tokens, this.words.language);
  }
}

function countUp(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
