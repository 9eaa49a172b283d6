import type { FigureWords } from '../core/language';
import { numerals } from './numerals';
import { undeterminedFigures } from './und/figures';

/** What languages count with that have no pack yet, beside the units of CLDR and the SI, by BCP 47 tag. */
export const figuresOfOthers = {
  es: {
    ...undeterminedFigures,
    numberWords: numerals.es,
    units: 'tonelada, toneladas, kilo, kilos, barril, barriles, grado, grados, vatios, megavatios, metro cuadrado, metros cuadrados, kilómetros cuadrados, metros cúbicos, milla, millas, milla náutica, millas náuticas, pie, pies, pulgadas, década, décadas, siglo, siglos, noche, noches, trimestre, trimestres, meses de edad, años de edad, años de cárcel, puntos porcentuales, quilates, nudos, vueltas'.split(', '),
    percent: ['por ciento', 'por cien', 'porciento'],
    countedLinks: ['de', 'del', 'de la', 'de los', 'de las'],
    rangeWords: ['a', 'al', 'hasta'],
  },
  it: {
    ...undeterminedFigures,
    numberWords: numerals.it,
    units: 'tonnellata, tonnellate, chilo, chili, barile, barili, grado, gradi, megawatt, metro quadrato, metri quadrati, metri quadri, chilometri quadrati, metri cubi, miglio, miglia, miglia nautiche, piedi, pollici, decennio, decenni, secolo, secoli, notte, notti, trimestre, trimestri, punti percentuali, carati, nodi'.split(', '),
    countedLinks: ['di', 'del', 'della', 'dei', 'degli', 'delle', 'd’', "d'", 'dell’', "dell'"],
    rangeWords: ['a', 'al', 'fino a'],
  },
  nl: {
    ...undeterminedFigures,
    numberWords: numerals.nl,
    units: 'ton, kilo, vat, vaten, graad, graden, megawatt, vierkante meter, vierkante kilometer, kubieke meter, mijl, zeemijl, voet, inch, decennium, decennia, eeuw, eeuwen, nacht, nachten, kwartaal, kwartalen, procentpunt, procentpunten, karaat, knopen, lichtjaar, lichtjaren'.split(', '),
    countedLinks: ['van', 'van de', 'van het'],
    rangeWords: ['tot', 'tot en met', 't/m', 'à'],
  },
  pt: {
    ...undeterminedFigures,
    numberWords: numerals.pt,
    units: 'tonelada, toneladas, quilo, quilos, barril, barris, grau, graus, megawatts, metro quadrado, metros quadrados, quilômetros quadrados, quilómetros quadrados, metros cúbicos, milha, milhas, milhas náuticas, pé, pés, polegadas, década, décadas, século, séculos, noite, noites, trimestre, trimestres, meses de idade, anos de idade, anos de prisão, pontos percentuais, quilates, nós'.split(', '),
    countedLinks: ['de', 'do', 'da', 'dos', 'das'],
    rangeWords: ['a', 'ao', 'até'],
  },
} satisfies Record<string, FigureWords>;
