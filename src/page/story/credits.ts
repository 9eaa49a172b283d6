import type { Openings } from '../phrases';

/** Where a line says whose picture it is, in UTF-16 units from its begin and its end. */
const BEGIN = 40;
const END = 60;

/** 2 where a line begins with the word for a picture or a source, 1 where one stands at its end: "Foto: Jan Jansen". */
export function creditIn(line: string, credits: Openings): number {
  if (credits.openingOf(line.slice(0, BEGIN).toLowerCase())) return 2;
  const end = line.slice(-END).toLowerCase();
  const isIn = (credit: string): boolean => end.includes(`${credit}:`) || end.includes(`${credit} :`);
  return +(end.includes(':') && credits.phrases.some(isIn));
}
