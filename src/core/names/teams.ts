import type { Language } from '../language';
import { remembered } from '../remembered';
import { keyOf } from '../text/spelling';
import { type Mention, type Mentions, nameKey, wordsOf } from './name-mentions';
import type { Sentence, Word } from './name-sentences';
import { commonKey } from './name-synonyms';
import { type NamePhrases, namePhrases } from './name-words';
import { regionNames } from './region-names';

/** Words that may stand between a team and what it does: "Leeds | have now | beaten". */
const REACH = 2;
const DASH = /^[-–]$/u;

/**
 * Teams that go by the name of their town: where two names beat one another, or one beats or loses in a sentence with a
 * score, they are organisations: "Boston rallied past Miami", "Hà Nội thắng 4-3". A country stays a place.
 */
export class Teams {
  private readonly phrases: NamePhrases;
  /** Keys of the towns that turned out to be teams. */
  private readonly teams = new Set<string>();
  private readonly nations: ReadonlySet<string>;

  constructor(
    private readonly language: Language,
    private readonly mentions: Mentions,
  ) {
    this.phrases = namePhrases(language);
    this.nations = nationsOf(language);
  }

  /** Makes the teams of an article organisations, and other mentions of them, unless something says "in": "Detroit was flat". */
  decide(sentences: readonly Sentence[]): void {
    for (const sentence of sentences) this.decideIn(sentence);
    for (const mention of this.mentions.all) {
      const { sentence, from } = mention;
      const isOther = mention.kind === 'organisation' || mention.kind === 'person';
      const named = !isOther && this.teams.has(nameKey(wordsOf(mention)));
      if (named && !this.phrases.placePrepositions.before(sentence.words, from)) mention.kind = 'organisation';
    }
  }

  private decideIn(sentence: Sentence): void {
    const { words } = sentence;
    const { contestVerbs, articles } = this.phrases;
    let scored: boolean | undefined;
    for (let at = 0; at < words.length; at++) {
      const length = contestVerbs.at(words, at);
      if (!length || this.mentions.at(words[at])) continue;
      scored ??= hasScore(words);
      const behind = at + length;
      const objectAt = words[behind + (articles.has(words[behind]) ? 1 : 0)];
      const object = this.team(objectAt);
      const subject = this.teamBefore(words, at);
      if ((subject && object) || scored) for (const team of [subject, object]) if (team) this.add(team);
      // "Leicester Tigers beat | Saracens": what no list knows is of the kind of what it plays.
      const unknown = this.mentions.at(objectAt);
      const isClear = scored || subject?.kind === 'organisation';
      if (subject && isClear && unknown && !unknown.kind) this.add(unknown);
      at = behind - 1;
    }
  }

  private add(team: Mention): void {
    if (team.kind !== 'organisation') this.teams.add(nameKey(wordsOf(team)));
    team.kind = 'organisation';
  }

  private teamBefore(words: readonly Word[], at: number): Mention | undefined {
    for (let i = at - 1; i >= 0 && i >= at - 1 - REACH; i--) {
      if (this.mentions.at(words[i])) return this.team(words[i]);
      if (words[i]!.kind === 'mark') return undefined;
    }
    return undefined;
  }

  /** The name at a word if it may be a team's: an organisation, or a place that is no country. */
  private team(word: Word | undefined): Mention | undefined {
    const mention = this.mentions.at(word);
    if (mention?.kind === 'organisation') return mention;
    if (mention?.kind !== 'place' || mention.head) return undefined;
    return this.nations.has(commonKey(nameKey(wordsOf(mention)), this.language.names)) ? undefined : mention;
  }
}

/** Made once a language. */
const nationsOf = remembered(listNations);

function listNations({ code, names }: Language): ReadonlySet<string> {
  return new Set(
    [...regionNames(code), ...names.nations].map(name => commonKey(name.split(' ').map(keyOf).join(' '), names)),
  );
}

/** "112-104", "2 - 1". */
function hasScore(words: readonly Word[]): boolean {
  return words.some(
    ({ text, kind }, i) =>
      kind === 'mark' && DASH.test(text) && words[i - 1]?.kind === 'number' && words[i + 1]?.kind === 'number',
  );
}
