import type { FigureWords } from '../core/language';
import { numerals } from './numerals';
import { undeterminedFigures } from './und/figures';

/** What languages count with that have no pack yet, beside the units of CLDR and the SI, by BCP 47 tag. */
export const figuresOfOthers = {
  es: {
    ...undeterminedFigures,
    numberWords: numerals.es,
    units: 'tonelada, toneladas, kilo, kilos, barril, barriles, vatios, megavatios, metro cuadrado, metros cuadrados, kilómetros cuadrados, metros cúbicos, milla náutica, millas náuticas, década, décadas, siglo, siglos, trimestre, trimestres, meses de edad, años de edad, años de cárcel, puntos porcentuales, nudos'.split(', '),
    percent: ['por ciento', 'por cien', 'porciento'],
    countedLinks: ['de', 'del', 'de la', 'de los', 'de las'],
    rangeWords: ['a', 'al', 'hasta'],
  },
  it: {
    ...undeterminedFigures,
    numberWords: numerals.it,
    units: 'tonnellata, tonnellate, chilo, chili, barile, barili, megawatt, metro quadrato, metri quadrati, metri quadri, chilometri quadrati, metri cubi, miglia nautiche, decennio, decenni, secolo, secoli, trimestre, trimestri, punti percentuali, nodi'.split(', '),
    countedLinks: ['di', 'del', 'della', 'dei', 'degli', 'delle', 'd’', "d'", 'dell’', "dell'"],
    rangeWords: ['a', 'al', 'fino a'],
  },
  nl: {
    ...undeterminedFigures,
    numberWords: numerals.nl,
    units: 'ton, kilo, vat, vaten, graad, graden, megawatt, vierkante meter, vierkante kilometer, kubieke meter, zeemijl, decennium, decennia, eeuw, eeuwen, kwartaal, kwartalen, procentpunt, procentpunten, knopen, lichtjaar, lichtjaren'.split(', '),
    countedLinks: ['van', 'van de', 'van het'],
    rangeWords: ['tot', 'tot en met', 't/m', 'à'],
  },
  pt: {
    ...undeterminedFigures,
    numberWords: numerals.pt,
    units: 'tonelada, toneladas, quilo, quilos, barril, barris, megawatts, metro quadrado, metros quadrados, quilômetros quadrados, quilómetros quadrados, metros cúbicos, milhas náuticas, década, décadas, século, séculos, trimestre, trimestres, meses de idade, anos de idade, anos de prisão, pontos percentuais, nós'.split(', '),
    countedLinks: ['de', 'do', 'da', 'dos', 'das'],
    rangeWords: ['a', 'ao', 'até'],
  },
} satisfies Record<string, FigureWords>;
