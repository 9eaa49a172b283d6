import type { Language } from '../language';

/** A description in lower case without what points at its noun: "the minister" → "minister", "công ty này" → "công ty". */
export function plainOf(description: string, { quotes }: Language): string {
  const whole = description.toLowerCase();
  const determiner = quotes.determiners.find(entry => whole.startsWith(`${entry} `));
  const words = whole.slice(determiner ? determiner.length + 1 : 0).split(' ');
  if (words.length > 1 && quotes.demonstratives.includes(words.at(-1)!)) words.pop();
  return words.join(' ');
}

/** Whether a description points back to somebody named before: "vị luật sư này", "the 24-year-old", "tiền đạo 22 tuổi". */
export function pointsBack(description: string, { names, quotes }: Language): boolean {
  const whole = description.toLowerCase();
  const words = whole.split(' ');
  const [first, last] = [words[0]!, words.at(-1)!.replace(/^\p{Nd}+-/u, '')];
  const hasRole = names.roles.some(role => whole.startsWith(`${role.toLowerCase()} `));
  return quotes.demonstratives.some(entry => {
    const [opening, closing] = entry.split(' … ');
    if (closing === undefined) return first === entry || last === entry;
    // "cô gái 18 tuổi"
    const isPronoun = quotes.pronouns.flat().some(entry => whole.startsWith(`${entry.toLowerCase()} `));
    return last === closing && (opening === '' ? hasRole || isPronoun : first === opening);
  });
}

/** Whether a description without its determiner is a noun for a body: "ministry". */
export function isBody(plain: string, { names }: Language): boolean {
  const bodies = [names.organisationHeads, names.organisationNamesakes, names.organisationTails];
  return bodies.some(list => list.some(word => word.toLowerCase() === plain));
}

/** Whether a description is no human being: it begins or ends with a noun for a body or for words said. */
export function isThing(description: string, language: Language): boolean {
  const plain = ` ${plainOf(description, language)} `;
  const { names, quotes } = language;
  const nouns = [names.organisationHeads, names.organisationTails, names.organisationNamesakes, quotes.speechNouns];
  return nouns.some(list =>
    list.some(noun => plain.startsWith(` ${noun.toLowerCase()} `) || plain.endsWith(` ${noun.toLowerCase()} `)),
  );
}
