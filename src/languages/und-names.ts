import type { NameWords } from '../core/language';
import { givenNames } from './given-names';

/** What helps with names in every language that has no pack: first names and short forms that the whole world writes alike. */
export const undeterminedNames: NameWords = {
  mixedCase: false,
  address: [],
  roles: [],
  roleModifiers: [],
  roleLinks: [],
  surnames: [],
  givenNames,
  particles: 'van, von, de, der, den, del, della, di, da, dos, das, du, la, le, el, al, bin, bint, ibn, ten, ter, zu'.split(', '),
  organisations: 'NATO, UN, EU, UNESCO, UNICEF, WHO, FIFA, UEFA, NASA, FBI, CIA, BBC, CNN, Reuters, AFP, Google, Microsoft, Apple, Amazon, Facebook, Samsung, Toyota, Boeing, Airbus'.split(', '),
  organisationHeads: [],
  organisationNamesakes: [],
  organisationTails: 'Inc, Ltd, GmbH, AG, SA, Corp, LLC, SpA, NV, BV, AB, AS, Oy, FC'.split(', '),
  organisationParts: [],
  organisationEnds: [],
  places: [],
  placeHeads: [],
  numberedPlaceHeads: [],
  placeTails: [],
  placePrepositions: [],
  articles: [],
  joiners: [],
  notNames: 'COVID-19, Covid-19, HIV, DNA, TV, USB, GPS, AI, IT, PC, PDF, II, III, IV, VI'.split(', '),
  otherHeads: [],
  otherTails: [],
  openers: [],
  compoundTails: [],
  personCues: [],
};
