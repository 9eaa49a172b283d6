import { singulars } from '../text/plurals';
import { addClause } from './name-clauses';
import type { Mention, Mentions, NameKind } from './name-mentions';
import { AGE, type Word } from './name-sentences';
import { kinds, type Scores } from './name-shape';
import type { NamePhrases } from './name-words';

/** Adds to the scores of a name what stands around one of its mentions. */
export function addSurroundings(
  mention: Mention,
  mentions: Mentions,
  phrases: NamePhrases,
  mixedCase: boolean,
  scores: Scores,
): void {
  const { words } = mention.sentence;
  const { from, to } = mention;
  const before = words[from - 1];
  const after = words[to];
  if (isByline(mention)) scores.person += 2;
  if (phrases.organisationCues.before(words, from)) scores.organisation += 3;
  if (phrases.organisationCues.at(words, to)) scores.organisation += 2;
  const title = phrases.roles.before(words, from);
  const apposition =
    title && words[from - title - 1]?.text === ',' && neighbour(mentions, words[from - title - 2]) === 'person';
  const kin = phrases.kinship.before(words, from) > 0;
  if (title && (kin || !(mixedCase && apposition))) scores.person += 2;
  else if (title) scores[phrases.placeHeads.has(words[from - 1]) ? 'place' : 'organisation'] += 2.5; // "ông A Thào, trưởng bản | Háng Á"
  const generic = to - from === 1 && phrases.organisationTails.has(words[from]); // "Council leader Bev Craig"
  const office = generic ? 0 : phrases.roles.at(words, to);
  if (office && neighbour(mentions, words[to + office]) === 'person') scores.organisation += 1.5; // "Celtics coach Joe Reed"
  if (office && isHouse(mention, phrases)) {
    scores.organisation += 2.5;
    scores.person -= 2;
  }
  if (from === 1 && before?.text === '(' && after?.text === ')') scores.organisation += 3; // "(Reuters) -"
  const isLetters = to - from === 1 && words[from]!.acronym;
  // "in CBQ | custody"
  const describes = !mixedCase && isLetters && after?.kind === 'word' && !after.capital && !phrases.openers.has(after);
  if (isEmployer(mention, mentions, phrases)) scores.organisation += 1.6;
  else if (phrases.placePrepositions.before(words, from)) scores.place += describes ? 0 : 1.6;
  else if (phrases.roleLinks.has(before) && phrases.roles.before(words, from - 1)) scores.organisation += 1.2; // "analyst at Nordea"
  if (phrases.employerLinks.has(before) && phrases.roles.before(words, from - 1)) scores.person -= 2;
  const region = phrases.placeCues.at(words, to) > 0 && !phrases.roles.before(words, from);
  const lone = to - from === 1 && !phrases.givenNames.has(words[from]) && !phrases.surnames.has(words[from]);
  const isBearer = to - from === 1 && phrases.articles.has(before) && phrases.personNouns.has(after);
  if (isBearer)
    scores.person += 3; // "the Trump administration"
  else if (words[to - 1]!.home)
    scores.place += 2.5; // "the Klang-based" group
  else if (phrases.articles.has(before)) {
    if (region) scores.place += 2; // "the Huila | region"
    scores.organisation += 2;
    scores.person -= 2;
  }
  if (lone && phrases.sourceCues.before(words, from)) scores.organisation += 1.2;
  // A lone unknown name that says something is a company as often as a person.
  // "officials in An Giang said"
  const placed = !mixedCase && phrases.placePrepositions.before(words, from) > 0;
  if (phrases.personCues.at(words, to) && !placed) scores.person += lone && !mixedCase ? 0.4 : 1.2;
  addClause(mention, phrases, scores);
  if (after?.text === ',' || after?.text === '(') {
    if (AGE.test(words[to + 1]?.text ?? '')) scores.person += 2;
    else if (roleSoon(phrases, mentions, words, to + 1)) scores.person += 2;
    const place = mentions.at(words[to + 1]);
    const owns = place && place.sentence.words[place.to - 1]!.closed; // "Orbis, Denmark's largest insurer"
    if (place?.kind === 'place' && !owns) scores.place += 1.5;
  }
  // "Ana Doyle, MBE, said"
  const isDegree = isLetters && before?.text === ',' && after?.kind === 'mark' && !words[from]!.closed;
  if (!mixedCase && isDegree && neighbour(mentions, words[from - 2]) === 'person')
    for (const kind of kinds) scores[kind] -= 4;
  // "Dover National Teachers Union (DonNTU)"
  const isShort = to - from === 1 && before?.text === '(' && after?.text === ')';
  if (isShort && neighbour(mentions, words[from - 2]) === 'organisation') scores.organisation += 3;
  if (isLetters && isShortForThing(mention, mentions, phrases)) scores.organisation -= 6;
  if (after?.kind === 'number' && !after.taken && !phrases.givenNames.has(words[from])) scores.person -= 3; // "Galaxy Note 7"
  if (before?.text === ',') {
    // "the growers' federation, Agrinor, called"
    if (after?.text === ',' && phrases.organisationCues.before(words, from - 1)) scores.organisation += 1.5;
    // "the governor of Minas Gerais, | Otávio Braga"
    const office = mentions.at(words[from - 2]);
    if (office && phrases.roleLinks.has(words[office.from - 1]) && phrases.roles.before(words, office.from - 1))
      scores.person += 3;
    if (phrases.roles.before(words, from - 1)) scores.person += 2;
    if (endsItem(mention, phrases) && neighbour(mentions, words[from - 2]) === 'place') scores.place += 1.2;
  }
  const likeness = mixedCase ? 1.6 : 1.5; // two syllables between towns are one: "Tây Ninh và Tân Sơn"
  for (const kind of kinds) {
    // "Lu Jianwang and | Chen Jinping were", "Tây Ninh và | Tân Sơn mưa"
    const goesOn = mixedCase || kind === 'person';
    if (coordinated(mention, mentions, phrases, kind, goesOn)) scores[kind] += likeness;
  }
  if (!mixedCase && isOneOfTwoTeams(mention, mentions, phrases)) scores.organisation += 2.5;
  // "anh Tùng và | Tú"
  if (mixedCase && to - from === 1 && isPair(mention, mentions, phrases)) scores.person += 3.5;
  if (region) scores.place += 1.6; // "a Bondi | man"
}

/** "Ana Reyes" alone on its line: no item of a list, and no heading, which names what its section is about. */
function isByline({ sentence: { bare, kind, words } }: Mention): boolean {
  return bare && kind !== 'heading' && words[0]!.kind !== 'number';
}

/** "a former | Harbour Kitchens | executive", "A Tiong Aik spokesperson": two words before somebody's job, of which the first is no first name. */
function isHouse({ from, to, sentence: { words } }: Mention, phrases: NamePhrases): boolean {
  const isName = phrases.givenNames.has(words[from]) || phrases.surnames.has(words[to - 1]);
  return (
    to - from === 2 &&
    !isName &&
    (!words[from - 1]?.capital || words[from - 1]!.opens) &&
    !words[to]!.capital &&
    phrases.roleModifiers.has(words[from - 1])
  );
}

/** Words before a short form in brackets that may hold a noun for a body. */
const LONGEST_FORM = 8;

/** "short take-off (STOVL)": in brackets behind words in lower case that tell of no body. */
function isShortForThing(
  { sentence: { words }, from, to }: Mention,
  mentions: Mentions,
  phrases: NamePhrases,
): boolean {
  const long = words[from - 2];
  if (words[from - 1]?.text !== '(' || words[to]?.text !== ')' || long?.kind !== 'word') return false;
  if (long.capital || mentions.at(long)) return false;
  for (let at = Math.max(0, from - LONGEST_FORM); at < from - 1; at++) {
    const isBody = phrases.organisationHeads.at(words, at) > 1 || phrases.organisationCues.at(words, at) > 0;
    if (isBody || (words[at]!.capital && !words[at]!.opens)) return false;
  }
  return true;
}

/** A role behind a name that no other name follows: not "raised in Dorrum, | Advocate Jonas Tolane". */
function roleSoon(phrases: NamePhrases, mentions: Mentions, words: readonly Word[], from: number): boolean {
  for (let at = from; at < from + 4; at++) {
    const role = phrases.roles.at(words, at);
    if (role) return neighbour(mentions, words[at + role]) !== 'person';
  }
  return false;
}

/** "experts from | Harbour Kitchens", "Ana Doyle from | Merry Gardeners": of two unknown words in the plural, a house and no town. */
function isEmployer({ from, to, sentence: { words } }: Mention, mentions: Mentions, phrases: NamePhrases): boolean {
  const link = words[from - 1];
  if (!phrases.employerLinks.has(link) || !phrases.placePrepositions.has(link)) return false;
  const worker = words[from - 2];
  const oneOf = ({ key }: Word) => singulars(key, phrases.pluralEndings);
  const isWorker = phrases.roles.has(worker) || (worker && oneOf(worker).some(key => phrases.roles.has({ key })));
  const isOne = isWorker || neighbour(mentions, worker) === 'person';
  return isOne && to - from > 1 && oneOf(words[to - 1]!).length > 0;
}

function neighbour(mentions: Mentions, word: Word | undefined) {
  return mentions.at(word)?.kind;
}

/** "A, B and C": what stands in one list is of one kind; `goesOn`: even if its sentence goes on behind the last. */
function coordinated(
  mention: Mention,
  mentions: Mentions,
  phrases: NamePhrases,
  kind: NameKind,
  goesOn: boolean,
): boolean {
  const { from, to, sentence } = mention;
  const { words } = sentence;
  const links = (i: number) => /^[,;]$/u.test(words[i]?.text ?? '') || phrases.conjunctions.has(words[i]);
  return (
    (links(to) && neighbour(mentions, words[to + 1]) === kind) ||
    (links(from - 1) &&
      ((goesOn && phrases.conjunctions.has(words[from - 1])) || endsItem(mention, phrases)) &&
      neighbour(mentions, words[from - 2]) === kind)
  );
}

/** "anh Tùng và | Tú": the one name beside it is a person's of one word. */
function isPair({ from, sentence: { words } }: Mention, mentions: Mentions, phrases: NamePhrases): boolean {
  const other = phrases.conjunctions.has(words[from - 1]) ? mentions.at(words[from - 2]) : undefined;
  return other?.kind === 'person' && other.to - other.from === 1;
}

/** "between the Ballina Seagulls and | Kyogle Turkeys": two in the plural, of which the first is a body. */
function isOneOfTwoTeams(
  { from, to, sentence: { words } }: Mention,
  mentions: Mentions,
  phrases: NamePhrases,
): boolean {
  const isPlural = ({ key }: Word) => singulars(key, phrases.pluralEndings).length > 0;
  const isJoined = phrases.conjunctions.has(words[from - 1]) && neighbour(mentions, words[from - 2]) === 'organisation';
  return isJoined && to - from > 1 && isPlural(words[from - 2]!) && isPlural(words[to - 1]!);
}

/** The name is all there is of its item: not "in Seoul, | Joy sang". */
function endsItem({ sentence: { words }, to }: Mention, phrases: NamePhrases): boolean {
  const after = words[to];
  return !after || after.kind === 'mark' || phrases.conjunctions.has(after);
}
