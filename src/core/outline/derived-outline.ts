import type { Span } from '../article';
import type { Found, OutlineEntry } from '../insights';
import { lexicon } from '../text/lexicon';
import { type Passage, type Text, tokensIn } from '../text/prepare';
import type { Token } from '../text/tokens';
import { capitalise, cutPhrase, fitLine, type Phrase } from './cut-phrase';
import { type Report, type Reporting, reporting } from './reporting';
import { overlap, type StoryWords, storyWords } from './story-words';

/** One entry for so many words, and how many entries there may be. */
const WORDS_PER_ENTRY = 110;
const FEWEST = 3;
const MOST = 8;
/** Two entries that share more of their words than this say the same. */
const ALIKE = 0.6;

const QUOTE_MARK = /^["“”„«»‘「『]$/u;

/** A sentence that could stand for its stretch of the article. */
interface Candidate {
  span: Span;
  text: string;
  words: Set<string>;
  score: number;
}

/**
 * An outline for an article without headings: the body is cut into stretches of like length, and each is told by the most
 * telling phrase in it. No two entries are alike; a stretch that says nothing new has none.
 */
export function deriveOutline(text: Text, found: Found): OutlineEntry[] {
  const story = storyWords(text);
  const reports = reporting(text, found);
  const chosen: Candidate[] = [];
  for (const stretch of stretches(text)) {
    const best = stretch
      .flatMap((sentence, position) => candidates(text, sentence, position, story, reports))
      .filter(candidate => chosen.every(other => overlap(candidate.words, other.words) < ALIKE))
      .reduce<Candidate | null>((a, b) => (a && a.score >= b.score ? a : b), null);
    if (best) chosen.push(best);
  }
  return chosen.map(({ text, span }) => ({ text, level: 1, span, derived: true }));
}

interface Sentence {
  passage: Passage;
  sentence: Span;
}

/** The sentences of the body in stretches of like length, cut between paragraphs where there are enough of them. */
function stretches(text: Text): Sentence[][] {
  const paragraphs = text.passages
    .filter(({ kind, sentences }) => kind !== 'caption' && kind !== 'heading' && sentences.length > 0)
    .map(passage => passage.sentences.map(sentence => ({ passage, sentence })));
  const length = (sentences: Sentence[]) =>
    sentences.reduce((sum, { sentence }) => sum + sentence.end - sentence.start, 0);
  const words = paragraphs.flat().reduce((sum, { passage, sentence }) => sum + tokensIn(passage, sentence).length, 0);
  const count = Math.min(MOST, Math.max(FEWEST, Math.round(words / WORDS_PER_ENTRY)));
  const units = paragraphs.length >= count ? paragraphs : paragraphs.flat().map(sentence => [sentence]);
  const total = units.reduce((sum, unit) => sum + length(unit), 0);
  const out: Sentence[][] = Array.from({ length: count }, () => []);
  let before = 0;
  for (const unit of units) {
    const middle = before + length(unit) / 2;
    out[Math.min(count - 1, Math.floor((middle / total) * count))]!.push(...unit);
    before += length(unit);
  }
  return out.filter(stretch => stretch.length > 0);
}

/** The phrases that a sentence offers, each from another start. */
function candidates(
  text: Text,
  { passage, sentence }: Sentence,
  position: number,
  story: StoryWords,
  reports: Reporting,
): Candidate[] {
  return starts(text, passage, sentence, reports).flatMap(start => {
    const phrase = cutPhrase(start.tokens, text.language);
    const words = story.of(start.tokens.filter(token => token.end <= phrase.end));
    if (words.size === 0) return [];
    // The first sentence of a stretch usually says what the stretch is about.
    const score = density(words, story) + fullness(phrase) + 1 / (1 + position) + start.bonus;
    const span = { block: passage.block, start: phrase.start, end: phrase.end };
    return [{ span, text: wording(passage.text, phrase, start, text), words, score }];
  });
}

interface Start extends Report {
  bonus: number;
}

/** Where a phrase may begin: at the sentence, after the adverbial that opens it, and where it reports what somebody says. */
function starts(text: Text, passage: Passage, sentence: Span, reports: Reporting): Start[] {
  const tokens = withoutConnective(tokensIn(passage, sentence), text);
  if (tokens.length === 0) return [];
  const { pronouns } = text.language.outline;
  const leans = lexicon(pronouns, text.language).lengthAt(tokens, 0) > 0;
  const clause = afterAdverbials(tokens, text);
  const report = reports.at(tokens, passage.block);
  if (report?.verbEnd) return [{ ...report, bonus: 1 }];
  const quoted = QUOTE_MARK.test(tokens[0]!.text);
  const out: Start[] = [{ tokens, bonus: (leans ? -1.5 : 0) + (quoted ? -0.7 : 0) + (clause ? -0.7 : 0) }];
  if (clause) out.push({ tokens: clause, bonus: 0 });
  if (report) out.push({ ...report, bonus: 0.2 });
  return out;
}

/** How telling the words of a phrase are; many telling words beat a single one. */
function density(words: ReadonlySet<string>, story: StoryWords): number {
  let weight = 0;
  for (const word of words) weight += story.weight(word);
  return weight / (4 + words.size);
}

const WHOLENESS = { sentence: 0.9, clause: 0.5, word: 0 };

function fullness({ start, end, ends }: Phrase): number {
  return Math.min(1, (end - start) / 50) + WHOLENESS[ends];
}

/** The line of the outline. What is said is set off from a bare verb of speech: "Nhấn mạnh: …" for "nhấn mạnh, …". */
function wording(block: string, phrase: Phrase, { verbEnd = phrase.start }: Report, { language }: Text): string {
  const { start, end, ends } = phrase;
  const line = block.slice(start, verbEnd) + block.slice(verbEnd, end).replace(/^,/, ':');
  return capitalise(fitLine(ends === 'word' ? `${line}…` : line), language);
}

/** Without the opening that leans on the sentence before ("However,"). */
function withoutConnective(tokens: readonly Token[], { language }: Text): readonly Token[] {
  const length = lexicon(language.outline.connectives, language).lengthAt(tokens, 0);
  return length > 0 && tokens[length]?.text === ',' ? tokens.slice(length + 1) : tokens;
}

/** Words of the shortest clause that can be the main one: "thách thức" in "Trước nhiều khó khăn, thách thức, …" is none. */
const SHORTEST_CLAUSE = 4;

/** What follows the adverbials that open a sentence ("On Monday, in the capital, …"); undefined where there are none. */
function afterAdverbials(tokens: readonly Token[], { language }: Text): readonly Token[] | undefined {
  const adverbials = lexicon(language.outline.adverbials, language);
  let from = 0;
  for (let comma = 0; comma < tokens.length; comma++) {
    if (tokens[comma]!.text !== ',') continue;
    const opens = adverbials.lengthAt(tokens, from) > 0 || (from > 0 && comma - from < SHORTEST_CLAUSE);
    if (!opens) break;
    from = comma + 1;
  }
  return from > 0 && tokens.length - from > SHORTEST_CLAUSE ? tokens.slice(from) : undefined;
}
