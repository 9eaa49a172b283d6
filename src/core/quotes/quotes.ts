import type { Span } from '../article';
import type { Found, Quote } from '../insights';
import type { Language } from '../language';
import type { Text } from '../text/prepare';
import { Addresses } from './addresses';
import { type Attribution, attribute } from './attribution';
import { carrierSentences } from './carrier-sentences';
import { settleHeadlines, standsAhead } from './headline-quotes';
import { readInnerTags } from './inner-tags';
import { nameLedes } from './lede-quotes';
import { linkSpeakers } from './linked-speakers';
import { findNested } from './nested-quotes';
import { findQuotations, type Quotation } from './quotations';
import { Speakers } from './speakers';
import { SpeechJudge } from './speech';
import { type SpeechWords, speechWords } from './speech-words';
import { Mentions, type Voice, wordsAt } from './voices';

type Names = Pick<Found, 'person' | 'organisation' | 'place'>;

/** Characters behind the last quotation that may still tell who says it. */
const LONGEST_TAG = 1000;

/** More quotations than any article has; the rest of a page that has more is left unread. */
const MOST = 3000;

/** Direct speech with who says it, in reading order; titles, names and irony in quote marks are left out. */
export function findQuotes(text: Text, names: Names): Quote[] {
  const quotations = findQuotations(text)
    .slice(0, MOST)
    .filter(({ spans }) => !goesOnAsWord(text, spans.at(-1)!));
  if (quotations.length === 0) return [];
  const words = speechWords(text.language);
  const known = trusted(names, text.language);
  const mentions = new Mentions(known);
  const sentences = readSentences(text, quotations, mentions, words);
  const attributions = sentences.flatMap(({ found }) => found);
  const judge = new SpeechJudge(text, attributions, mentions, words);
  const best = bestAttributions(attributions);
  const addresses = new Addresses(known.person, words, span => wordsAt(text, span));
  const speakers = new Speakers(mentions, words, addresses);

  const surnames = new Set(names.person.map(({ name }) => name.split(' ').at(-1)!));
  const quotes: Quote[] = [];
  const cited: Quote[] = [];
  let speaking = -1;
  for (const { found, voice, topic, opening, document, isSure } of sentences) {
    for (const { quotation, block } of found) {
      // Of a quotation over several paragraphs the first part stands for all.
      if (block !== quotation.spans[0]!.block) continue;
      const attribution = best.get(quotation)!;
      const isHeading = text.passages[block]!.kind === 'heading';
      if (!judge.isSpeech(attribution, speaking === block)) {
        if (isHeading) cited.push({ spans: quotation.spans });
        continue;
      }
      speaking = block;
      speakers.expect([onlyPersonBefore(attribution, mentions), opening, voice], attribution.voice);
      const { voice: teller } = attribution;
      const own = teller && !words.isNobody(teller.name) ? speakers.resolve(teller) : undefined;
      // "He was told “…”": not by whoever spoke before.
      const isTold = attribution.cue === 'passive' && attribution.at > 0;
      // "Auf Anfragen heißt es: „…“"
      const lead = attribution.setting === 'introduced' ? attribution.units[attribution.at - 2] : undefined;
      const isNobodys = words.isNobody(lead?.text ?? '');
      const isUntold =
        attribution.setting !== 'tagged' && !isTold && !isNobodys && !standsAhead(text, quotation.spans[0]!);
      const speaker = own ?? (isUntold ? speakers.goOn(quotation.spans) : undefined);
      quotes.push({ spans: quotation.spans, ...(speaker && { speaker: { name: speaker.name, span: speaker.span } }) });
    }
    // Who is quoted stays in mind; without a quotation, whom the sentence is about.
    if (topic && found.length > 0) speakers.remember(topic);
    const isTeller = voice && words.isTeller(voice.name);
    if (voice && !isTeller && (found.length > 0 || isSure || surnames.has(voice.name))) speakers.resolve(voice);
    // "Doyle's lawyer said so": she is not the one who speaks.
    const isOwner = topic && voice && topic.span.start === voice.span.start && topic.entity !== voice.entity;
    // "I asked if Hale was right": whoever tells it speaks to somebody else.
    if (topic && found.length === 0 && !isTeller && !isOwner) speakers.remember(topic);
    speakers.setSubject(document, found.length > 0 ? undefined : opening);
  }
  nameLedes(text, quotes, mentions);
  quotes.push(...findNested(text, quotations, mentions, words));
  const fullNames = new Set([...names.person, ...names.organisation].map(({ name }) => name));
  const named = text.language.quotes.verbSecond ? linked(quotes, names, words, text) : quotes;
  return settleHeadlines(text, named, cited, name => fullNames.has(name));
}

function linked(quotes: readonly Quote[], { person }: Names, words: SpeechWords, text: Text): Quote[] {
  const people = new Mentions({ person, organisation: [], place: [] });
  const addresses = new Addresses(person, words, span => wordsAt(text, span));
  return linkSpeakers(quotes, people, addresses, words);
}

/** "An answer from Judge Ana Doyle surprised us: “…,” she wrote": the one person before the colon, where the tag tells no name. */
function onlyPersonBefore({ setting, block, units, at }: Attribution, mentions: Mentions): Voice | undefined {
  if (setting !== 'tagged' || units[at - 1]?.text !== ':') return undefined;
  const people = mentions
    .within({ block, start: units[0]!.start, end: units[at]!.start })
    .filter(({ kind }) => kind === 'person');
  const [first] = people;
  if (!first || people.some(({ entity }) => entity !== first.entity)) return undefined;
  return { name: first.entity.name, span: first.span, entity: first.entity };
}

/** „Müll“-Fauxpas: half of a word. */
function goesOnAsWord(text: Text, { block, end }: Span): boolean {
  return /^[-‑]\p{L}/u.test(text.passages[block]!.text.slice(end, end + 2));
}

/** Where every noun has a capital, a run of capitals may be any noun: the words beside the verb say safer who speaks. */
function trusted(names: Names, { quotes }: Language): Names {
  return quotes.verbSecond ? { person: [], organisation: [], place: [] } : names;
}

/** Every sentence that stands around quotations, with those it carries. */
function readSentences(text: Text, quotations: readonly Quotation[], mentions: Mentions, words: SpeechWords) {
  const byBlock = new Map<number, Quotation[]>();
  for (const quotation of quotations) {
    if (quotation.nested) continue;
    for (const { block } of quotation.spans) {
      const inBlock = byBlock.get(block);
      if (inBlock) inBlock.push(quotation);
      else byBlock.set(block, [quotation]);
    }
  }
  const last = quotations.at(-1)!.spans.at(-1)!;
  return text.passages.slice(0, last.block + 1).flatMap(passage => {
    const to = passage.block === last.block ? last.end + LONGEST_TAG : passage.text.length;
    const sentences = carrierSentences(passage, byBlock.get(passage.block) ?? [], words, 0, to);
    const [next] = byBlock.get(passage.block + 1)?.[0]?.spans ?? [];
    const isFollowed = next?.block === passage.block + 1 && next.start === 0;
    return sentences.map(sentence => {
      const read = attribute(sentence, mentions, words, isFollowed && sentences.length === 1);
      readInnerTags(read.found, passage, mentions, words);
      return read;
    });
  });
}

const CLOSEST = ['tagged', 'introduced', 'governed', 'alone', 'free'] as const;

/** Of a quotation over several paragraphs the one that tells most: its tag may stand in the first or in the last. */
function bestAttributions(attributions: readonly Attribution[]): Map<Quotation, Attribution> {
  const best = new Map<Quotation, Attribution>();
  const rank = ({ setting }: Attribution) => CLOSEST.indexOf(setting);
  for (const attribution of attributions) {
    const known = best.get(attribution.quotation);
    if (!known || rank(attribution) < rank(known)) best.set(attribution.quotation, attribution);
  }
  return best;
}
