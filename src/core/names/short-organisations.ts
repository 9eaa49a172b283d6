import { type Mention, type Mentions, nameKey, wordsOf } from './name-mentions';
import type { Word } from './name-sentences';
import type { NamePhrases } from './name-words';

/** A shorter form of an organisation's name, and the key of the full one. */
export interface ShortOrganisation {
  words: readonly Word[];
  full: string;
}

/** Syllables of the longest brand. */
const LONGEST_BRAND = 3;
/** Words of the longest branch of trade: "Vật liệu xây dựng". */
const LONGEST_BRANCH = 4;
/** Letters of the shortest form of one word: "Air" alone is no company. */
const SHORTEST = 4;

/**
 * What the organisations of an article may be called later: "Harrow Capital" is "Harrow", "Hội Nông dân tỉnh Quảng Ninh"
 * is "Hội Nông dân tỉnh". A town's council or club is not: there the first words are the town's.
 */
export function shortOrganisations(mentions: readonly Mention[], phrases: NamePhrases): ShortOrganisation[] {
  return mentions.flatMap(mention => {
    if (mention.kind !== 'organisation') return [];
    const words = wordsOf(mention);
    const length = firmLength(words, phrases) || officeLength(words, phrases);
    if (length > 0) return [{ words: words.slice(0, length), full: nameKey(words) }];
    const brand = brandOf(words, phrases);
    const team = words.length - phrases.teamTails.before(words, words.length, 1);
    const short = brand.length > 0 ? brand : words.slice(team); // "Kelby | Athletic"
    return short.length > 0 ? [{ words: short, full: nameKey(words) }] : [];
  });
}

/** Joins the shorter forms with the full ones, and takes in the level that a list of heads leaves out: "Hội Nông dân | tỉnh". */
export function linkShortOrganisations(mentions: Mentions, aliases: Map<string, string>, phrases: NamePhrases): void {
  const full = new Map(shortOrganisations(mentions.all, phrases).map(({ words, full }) => [nameKey(words), full]));
  for (const [short, whole] of full) if (!aliases.has(short)) aliases.set(short, whole);
  const branches = branchNames(mentions.all, phrases);
  for (const mention of mentions.all) {
    // "do chính Sao Khuê đề xuất"
    const isBrand = mention.kind === 'person' && mention.to - mention.from > 1 && full.has(nameKey(wordsOf(mention)));
    if (isBrand && !phrases.roles.before(mention.sentence.words, mention.from)) mention.kind = 'organisation';
    if (mention.kind !== 'organisation') continue;
    const { sentence, from, to } = mention;
    const level = phrases.placeHeads.at(sentence.words, to);
    if (level > 0 && full.has(nameKey(sentence.words.slice(from, to + level)))) mention.to += level;
    const branch = branchBefore(mention, branches);
    if (branch === 0) continue;
    mention.from -= branch;
    aliases.set(nameKey(wordsOf(mention)), branches.get(nameKey(wordsOf(mention)))!);
  }
}

/** "Thuỷ sản Phương Nam" of "Công ty cổ phần Xuất nhập khẩu Thuỷ sản Phương Nam", with the full name: the last branch of trade and the rest. */
function branchNames(mentions: readonly Mention[], phrases: NamePhrases): Map<string, string> {
  const branches = new Map<string, string>();
  for (const mention of mentions) {
    const words = mention.kind === 'organisation' ? wordsOf(mention) : [];
    if (phrases.organisationNamesakes.at(words, 0) === 0) continue;
    const at = words.findLastIndex(({ capital }, i) => {
      const branch = capital ? phrases.organisationParts.at(words, i) : 0;
      return branch > 1 && i + branch < words.length;
    });
    if (at > 1) branches.set(nameKey(words.slice(at)), nameKey(words));
  }
  return branches;
}

/** How many words before an organisation are the branch of trade that its full name has there, too. */
function branchBefore({ sentence: { words }, from, to }: Mention, branches: ReadonlyMap<string, string>): number {
  for (let length = 1; branches.size > 0 && length <= LONGEST_BRANCH; length++)
    if (words[from - length]?.capital && branches.has(nameKey(words.slice(from - length, to)))) return length;
  return 0;
}

/** "Harrow | Capital" */
function firmLength(words: readonly Word[], phrases: NamePhrases): number {
  const { firmTails, places, organisations, notNames, roleModifiers, givenNames, openers } = phrases;
  const length = words.length - firmTails.before(words, words.length, 1);
  if (length === words.length || !words[length - 1]!.capital || words[length - 1]!.kind !== 'word') return 0;
  const lists = [places, organisations, notNames, roleModifiers, givenNames, openers];
  if (lists.some(list => list.at(words, 0) === length)) return 0;
  return length > 1 || words[0]!.text.length >= SHORTEST ? length : 0;
}

/**
 * "Tập đoàn | Sunhome", "Công ty TNHH Giải trí | Sao Khuê": what stands behind the head and the branch of trade of a language whose
 * names begin with their heads, if it is no syllable of it or several that are no person's and no place.
 */
function brandOf(words: readonly Word[], phrases: NamePhrases): readonly Word[] {
  const { organisationHeads, organisationNamesakes, organisationParts, places, joiners, surnames } = phrases;
  const namesake = organisationNamesakes.at(words, 0);
  const head = Math.max(organisationHeads.at(words, 0), namesake);
  let from = head;
  while (namesake > 0 && organisationParts.at(words, from) > 0) from += organisationParts.at(words, from);
  const brand = words.slice(from);
  const isName = brand.every(({ capital, acronym }) => capital && !acronym);
  if (head === 0 || !isName || places.at(words, from) || joiners.has(words[from - 1])) return [];
  if (brand.length === 1) return /^[A-Za-z]{6,}$/u.test(brand[0]!.text) ? brand : [];
  return namesake > 0 && brand.length <= LONGEST_BRAND && !surnames.has(brand[0]) ? brand : [];
}

/** "Hội Nông dân tỉnh | Quảng Ninh": with a capital inside, since "công an tỉnh" alone may be any. */
function officeLength(words: readonly Word[], phrases: NamePhrases): number {
  const { placeHeads, places, organisationEnds } = phrases;
  for (let at = words.length - 2; at > 1; at--) {
    const head = words[at]!.capital ? 0 : placeHeads.at(words, at);
    if (!head || places.at(words, at) > head || !words[at + head]?.capital) continue;
    const inside = words.slice(1, at);
    const isNamed =
      inside.some(({ capital, acronym }) => capital && !acronym) && !organisationEnds.before(words, at, 1);
    return isNamed ? at + head : 0;
  }
  return 0;
}
