import type { Language } from '../language';
import { isLabel } from './labels';
import type { NameEvidence } from './name-evidence';
import { type Mention, type Mentions, type NameKind, nameKey, wordsOf } from './name-mentions';
import { kinds, type Scores, shapeOf } from './name-shape';
import { type NamePhrases, namePhrases } from './name-words';

/** What a kind must score to be believed at once, and in the end. */
const CLEAR = 3;
const ENOUGH = 1;
/** What surroundings can add at most, however often a name comes. */
const MOST_SEEN = 6;
/** What a name must prove more that stands nowhere but where any word has a capital. */
const LABEL = 3;
const AGE = /^\d{1,3}$/u;

/**
 * Decides the kind of the mentions whose words do not give it, by what stands around all mentions of the same name. The
 * clear ones come first, since they tell about their neighbours. Shorter names than `fewestWords` stay undecided.
 */
export function decideKinds(mentions: Mentions, language: Language, evidence: NameEvidence, fewestWords: number): void {
  const phrases = namePhrases(language);
  for (const enough of [CLEAR, ENOUGH]) {
    for (const group of undecided(mentions, fewestWords)) {
      const scores = shapeOf(group[0]!, phrases, language, evidence);
      const seen: Scores = { person: 0, organisation: 0, place: 0 };
      for (const mention of group) surroundings(mention, mentions, phrases, language.names.mixedCase, seen);
      for (const kind of kinds) scores[kind] += Math.min(MOST_SEEN, seen[kind]);
      if (!language.names.mixedCase && group.every(mention => isLabel(mention, phrases)))
        for (const kind of kinds) scores[kind] -= LABEL;
      const best = kinds.reduce((a, b) => (scores[b] > scores[a] ? b : a));
      if (scores[best] >= enough) for (const mention of group) mention.kind = best;
    }
  }
}

/** The undecided mentions of that many words or more, by name. */
function undecided(mentions: Mentions, fewestWords: number): Iterable<Mention[]> {
  const groups = new Map<string, Mention[]>();
  for (const mention of mentions.all) {
    if (mention.kind || mention.to - mention.from < fewestWords) continue;
    const key = nameKey(wordsOf(mention));
    const group = groups.get(key);
    if (group) group.push(mention);
    else groups.set(key, [mention]);
  }
  return groups.values();
}

function surroundings(
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
  if (mention.sentence.bare) scores.person += 2;
  if (phrases.organisationCues.before(words, from)) scores.organisation += 3;
  if (phrases.organisationCues.at(words, to)) scores.organisation += 2;
  const title = phrases.roles.before(words, from);
  const apposition =
    title && words[from - title - 1]?.text === ',' && neighbour(mentions, words[from - title - 2]) === 'person';
  if (title && !(mixedCase && apposition)) scores.person += 2;
  else if (title) scores[phrases.placeHeads.has(words[from - 1]) ? 'place' : 'organisation'] += 2.5; // "ông A Thào, trưởng bản | Háng Á"
  const generic = to - from === 1 && phrases.organisationTails.has(words[from]); // "Council leader Bev Craig"
  const office = generic ? 0 : phrases.roles.at(words, to);
  if (office && neighbour(mentions, words[to + office]) === 'person') scores.organisation += 1.5; // "Celtics coach Joe Reed"
  if (from === 1 && before?.text === '(' && after?.text === ')') scores.organisation += 3; // "(Reuters) -"
  if (phrases.placePrepositions.before(words, from)) scores.place += 1.6;
  else if (phrases.roleLinks.has(before) && phrases.roles.before(words, from - 1)) scores.organisation += 1.2; // "analyst at Nordea"
  if (phrases.employerLinks.has(before) && phrases.roles.before(words, from - 1)) scores.person -= 2;
  const region = phrases.placeCues.at(words, to) > 0 && !phrases.roles.before(words, from);
  if (phrases.articles.has(before)) {
    if (region) scores.place += 2; // "the Huila | region"
    scores.organisation += 2;
    scores.person -= 2;
  }
  // A lone unknown name that says something is a company as often as a person.
  const lone = to - from === 1 && !phrases.givenNames.has(words[from]) && !phrases.surnames.has(words[from]);
  // "officials in An Giang said"
  const placed = !mixedCase && phrases.placePrepositions.before(words, from) > 0;
  if (phrases.personCues.at(words, to) && !placed) scores.person += lone && !mixedCase ? 0.4 : 1.2;
  clauses(mention, phrases, scores);
  if (after?.text === ',' || after?.text === '(') {
    if (AGE.test(words[to + 1]?.text ?? '')) scores.person += 2;
    else if (roleSoon(phrases, words, to + 1)) scores.person += 2;
    const place = mentions.at(words[to + 1]);
    const owns = place && place.sentence.words[place.to - 1]!.closed; // "Orbis, Denmark's largest insurer"
    if (place?.kind === 'place' && !owns) scores.place += 1.5;
  }
  // "Ana Doyle, MBE, said"
  const isLetters = to - from === 1 && words[from]!.acronym;
  const isDegree = isLetters && before?.text === ',' && after?.kind === 'mark' && !words[from]!.closed;
  if (!mixedCase && isDegree && neighbour(mentions, words[from - 2]) === 'person')
    for (const kind of kinds) scores[kind] -= 4;
  // "Dover National Teachers Union (DonNTU)"
  const isShort = to - from === 1 && before?.text === '(' && after?.text === ')';
  if (isShort && neighbour(mentions, words[from - 2]) === 'organisation') scores.organisation += 3;
  if (isLetters && isShortForThing(mention, mentions, phrases)) scores.organisation -= 6;
  if (after?.kind === 'number' && !after.taken && !phrases.givenNames.has(words[from])) scores.person -= 3; // "Galaxy Note 7"
  if (before?.text === ',') {
    // "the governor of Minas Gerais, | Otávio Braga"
    const office = mentions.at(words[from - 2]);
    if (office && phrases.roleLinks.has(words[office.from - 1]) && phrases.roles.before(words, office.from - 1))
      scores.person += 3;
    if (phrases.roles.before(words, from - 1)) scores.person += 2;
    if (endsItem(mention, phrases) && neighbour(mentions, words[from - 2]) === 'place') scores.place += 1.2;
  }
  for (const kind of kinds) if (coordinated(mention, mentions, phrases, kind)) scores[kind] += 1.5;
  // "anh Tùng và | Tú"
  if (mixedCase && to - from === 1 && isPair(mention, mentions, phrases)) scores.person += 3.5;
  if (region) scores.place += 1.6; // "a Bondi | man"
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

/** Whether what stands behind a name is a noun for a body: "Nordship, the yard in Kiel", but not "Wade, the company's founder". */
export function isBody(words: Mention['sentence']['words'], to: number, phrases: NamePhrases): boolean {
  const first = words[to + 1];
  if (words[to]?.text !== ',' || !first) return false;
  if (!phrases.articles.has(first) && !phrases.roleModifiers.has(first) && !first.closed) return false;
  for (let at = to + 2; at < to + 5 && words[at]?.kind === 'word'; at++) {
    if (!phrases.organisationCues.at(words, at) || phrases.roles.at(words, at) || words[at]!.closed) continue;
    const next = words[at + 1];
    if (next?.kind !== 'word' || phrases.placePrepositions.at(words, at + 1)) return true;
  }
  return false;
}

/** What the clause behind a comma tells: "Meiduo, which", "Sweeney, who", "Nordship, the yard in Kiel". */
function clauses({ sentence: { words }, from, to }: Mention, phrases: NamePhrases, scores: Scores): void {
  if (words[to]?.text !== ',') return;
  if (phrases.thingRelatives.has(words[to + 1])) {
    scores.organisation += 1;
    scores.person -= 2;
  }
  // "at Imperial College London, who" is whoever works there
  if (phrases.personRelatives.has(words[to + 1]) && !phrases.places.before(words, to, from)) scores.person += 2;
  if (isBody(words, to, phrases)) scores.organisation += 2.5;
  // "Mina Kade, of | Barnswick,"
  const home = phrases.roleLinks.has(words[from - 1]) && words[from - 2]?.text === ',' && to - from === 1;
  if (home && words[from - 3]?.capital) scores.place += 1.6;
}

function roleSoon(phrases: NamePhrases, words: Mention['sentence']['words'], from: number): boolean {
  for (let at = from; at < from + 4; at++) if (phrases.roles.at(words, at)) return true;
  return false;
}

function neighbour(mentions: Mentions, word: Mention['sentence']['words'][number] | undefined) {
  return mentions.at(word)?.kind;
}

/** "A, B and C": what stands in one list is of one kind. */
function coordinated(mention: Mention, mentions: Mentions, phrases: NamePhrases, kind: NameKind): boolean {
  const { from, to, sentence } = mention;
  const { words } = sentence;
  const links = (i: number) => words[i]?.text === ',' || phrases.conjunctions.has(words[i]);
  return (
    (links(to) && neighbour(mentions, words[to + 1]) === kind) ||
    (links(from - 1) && endsItem(mention, phrases) && neighbour(mentions, words[from - 2]) === kind)
  );
}

/** "anh Tùng và | Tú": the one name beside it is a person's of one word. */
function isPair({ from, sentence: { words } }: Mention, mentions: Mentions, phrases: NamePhrases): boolean {
  const other = phrases.conjunctions.has(words[from - 1]) ? mentions.at(words[from - 2]) : undefined;
  return other?.kind === 'person' && other.to - other.from === 1;
}

/** The name is all there is of its item: not "in Seoul, | Joy sang". */
function endsItem({ sentence: { words }, to }: Mention, phrases: NamePhrases): boolean {
  const after = words[to];
  return !after || after.kind === 'mark' || phrases.conjunctions.has(after);
}
