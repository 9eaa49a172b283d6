import type { Span } from '../article';
import { Phrases } from '../text/phrases';
import type { Entry } from './name-entries';
import type { Mentions } from './name-mentions';
import type { Sentence, Word } from './name-sentences';
import type { NamePhrases } from './name-words';
import type { RoleWords } from './roles';

/** Where only the role stands for a person: "the prime minister" after "Prime Minister Keir Starmer". */
export function findRoleMentions(
  sentences: readonly Sentence[],
  roles: ReadonlyMap<Entry, RoleWords[]>,
  mentions: Mentions,
  phrases: NamePhrases,
): Map<Entry, Span[]> {
  const bearers = soleBearers(roles, phrases);
  if (bearers.size === 0) return new Map();
  const bound = new Phrases();
  for (const key of bearers.keys()) bound.add(key);
  const found = new Map<Entry, Span[]>();
  for (const { block, words, index } of sentences) {
    for (let at = 0; at < words.length; at++) {
      const length = bound.at(words, at);
      if (!length) continue;
      const bearer = bearers.get(keyOfWords(words.slice(at, at + length)))!;
      // "Ca sĩ phải nghỉ" is nobody who is named further on; a headline may run ahead
      const isAhead = words[at]!.opens && index > 0 && index < bearer.mentions[0]!.sentence.index;
      if (!isAhead && standsAlone(words, at, at + length, mentions, phrases)) {
        const span = { block, start: words[at]!.start, end: words[at + length - 1]!.end };
        const spans = found.get(bearer);
        if (spans) spans.push(span);
        else found.set(bearer, [span]);
      }
      at += length - 1;
    }
  }
  return found;
}

/** The roles that one person alone bears in the article, by their words. */
function soleBearers(roles: ReadonlyMap<Entry, RoleWords[]>, phrases: NamePhrases): Map<string, Entry> {
  const bearers = new Map<string, Entry | undefined>();
  for (const [entry, all] of roles) {
    for (const { words, from, to } of all) {
      const role = words.slice(skipArticle(words, from, phrases), to);
      if (role.length < 2 && !role[0]?.capital) continue; // "the man", "ca sĩ": too common to mean one person
      const key = keyOfWords(role);
      bearers.set(key, bearers.has(key) && bearers.get(key) !== entry ? undefined : entry);
    }
  }
  return new Map([...bearers].filter((bearer): bearer is [string, Entry] => bearer[1] !== undefined));
}

function skipArticle(words: readonly Word[], from: number, phrases: NamePhrases): number {
  return phrases.articles.has(words[from]) ? from + 1 : from;
}

function keyOfWords(words: readonly Word[]): string {
  return words.map(word => word.key).join(' ');
}

/** No name stands beside it, and it is definite: it has a capital or an article. */
function standsAlone(
  words: readonly Word[],
  from: number,
  to: number,
  mentions: Mentions,
  phrases: NamePhrases,
): boolean {
  const behind = words[to]?.kind === 'mark' ? words[to + 1] : words[to];
  if (mentions.at(words[from]) || mentions.at(words[to]) || mentions.at(behind)?.kind === 'person') return false;
  if (phrases.roles.at(words, to) || phrases.address.at(words, to)) return false;
  // "Hoàng Bá Khải, | Phó giám đốc Công an tỉnh": it stands beside the name.
  if (words[from - 1]?.kind === 'mark' && mentions.at(words[from - 2])?.kind === 'person') return false;
  return words[from]!.capital || phrases.articles.has(words[from - 1]);
}
