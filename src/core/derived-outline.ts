import type { Span } from './article';
import type { Found, OutlineEntry } from './insights';
import { capitalise, cutPhrase, fitLine, type Phrase } from './phrase';
import { type Passage, type Text, tokensIn } from './prepare';
import { type Report, type Reporting, reporting } from './reporting';
import { overlap, type StoryWords, storyWords } from './story-words';
import type { Token } from './tokens';

/** One entry for so many words, and how many entries there may be. */
const WORDS_PER_ENTRY = 110;
const FEWEST = 3;
const MOST = 8;
/** Two entries that share more of their words than this say the same. */
const ALIKE = 0.6;

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

/** The phrases that a sentence offers: from its start, and from where it reports what somebody says. */
function candidates(
  text: Text,
  { passage, sentence }: Sentence,
  position: number,
  story: StoryWords,
  reports: Reporting,
): Candidate[] {
  const tokens = withoutConnective(tokensIn(passage, sentence), text);
  if (tokens.length === 0) return [];
  const leans = text.language.outline.pronouns.includes(tokens[0]!.text);
  const report = reports.at(tokens, passage.block);
  const starts: (Report & { bonus: number })[] = [{ tokens, bonus: leans ? -1.5 : 0 }];
  if (report) starts.push({ ...report, bonus: report.verbEnd ? 1 : 0 });
  return starts.flatMap(start => {
    const phrase = cutPhrase(start.tokens, text.language);
    const words = story.of(start.tokens.filter(token => token.end <= phrase.end));
    if (words.size === 0) return [];
    // The first sentence of a stretch usually says what the stretch is about.
    const score = density(words, story) + fullness(phrase) + 1 / (1 + position) + start.bonus;
    const span = { block: passage.block, start: phrase.start, end: phrase.end };
    return [{ span, text: wording(passage.text, phrase, start, text), words, score }];
  });
}

/** How telling the words of a phrase are; many telling words beat a single one. */
function density(words: ReadonlySet<string>, story: StoryWords): number {
  let weight = 0;
  for (const word of words) weight += story.weight(word);
  return weight / (4 + words.size);
}

function fullness({ start, end, whole }: Phrase): number {
  return Math.min(1, (end - start) / 50) + (whole ? 0.5 : 0);
}

/** The line of the outline. A bare verb of speech is set off from what is said: "Nhấn mạnh: …". */
function wording(
  block: string,
  { start, end, whole }: Phrase,
  { verbEnd }: { verbEnd?: number },
  { language }: Text,
): string {
  const said = verbEnd === undefined ? '' : block.slice(verbEnd, end).replace(/^[,:]/, '');
  const line = verbEnd === undefined ? block.slice(start, end) : `${block.slice(start, verbEnd)}:${said}`;
  return capitalise(fitLine(whole ? line : `${line}…`), language);
}

/** Without the opening that leans on the sentence before ("However,"). */
function withoutConnective(tokens: readonly Token[], { language }: Text): readonly Token[] {
  for (const connective of language.outline.connectives) {
    const length = connective.split(' ').length;
    const opening = tokens
      .slice(0, length)
      .map(token => token.text)
      .join(' ');
    if (opening === connective && tokens[length]?.text === ',') return tokens.slice(length + 1);
  }
  return tokens;
}
