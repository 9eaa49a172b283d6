import type { Language } from './language';

/** Splits a text into sentences: [start, end] offsets in order, white space at either end left out. */
export function splitSentences(text: string, language: Language): [number, number][] {
  const sentences: [number, number][] = [];
  for (const { segment, index } of new Intl.Segmenter(language.code, { granularity: 'sentence' }).segment(text)) {
    const start = index + segment.length - segment.trimStart().length;
    const end = index + segment.trimEnd().length;
    if (end <= start) continue;
    const last = sentences.at(-1);
    if (last && endsInAbbreviation(text.slice(last[0], last[1]), language)) last[1] = end;
    else sentences.push([start, end]);
  }
  return sentences;
}

function endsInAbbreviation(sentence: string, language: Language): boolean {
  const word = /([\p{L}\p{M}.]+)\.$/u.exec(sentence)?.[1];
  return word !== undefined && language.abbreviations.includes(word);
}
