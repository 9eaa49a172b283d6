import type { NumberWords } from '../core/language';

const none = { many: {}, joins: [], halves: [], points: [], divides: [], fractions: {}, marks: { k: 1e3 }, worth: 'counted' } as const;

/** Number words of languages that have no pack yet, by BCP 47 tag. CLDR spells numbers out, but `Intl` does not. */
export const numerals = {
  es: {
    ...none,
    adds: {
      un: 1, uno: 1, una: 1, dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6, siete: 7, ocho: 8, nueve: 9, diez: 10, once: 11, doce: 12, trece: 13, catorce: 14, quince: 15, dieciséis: 16, dieciseis: 16, diecisiete: 17,
      dieciocho: 18, diecinueve: 19, veinte: 20, veintiún: 21, veintiun: 21, veintiuno: 21, veintiuna: 21, veintidós: 22, veintidos: 22, veintitrés: 23, veintitres: 23, veinticuatro: 24, veinticinco: 25, veintiséis: 26, veintiseis: 26, veintisiete: 27, veintiocho: 28, veintinueve: 29,
      treinta: 30, cuarenta: 40, cincuenta: 50, sesenta: 60, setenta: 70, ochenta: 80, noventa: 90, cien: 100, ciento: 100, doscientos: 200, doscientas: 200, trescientos: 300, trescientas: 300, cuatrocientos: 400, cuatrocientas: 400,
      quinientos: 500, quinientas: 500, seiscientos: 600, seiscientas: 600, setecientos: 700, setecientas: 700, ochocientos: 800, ochocientas: 800, novecientos: 900, novecientas: 900,
    },
    multiplies: { docena: 12, millon: 1e6, billon: 1e12, centenar: 100, millar: 1000 },
    many: { docenas: 12, decenas: 10, centenares: 100, cientos: 100, miles: 1000, millares: 1000 },
    joins: ['y'],
    halves: ['y medio', 'y media'],
    points: ['coma', 'con', 'punto'],
    fractions: { medio: 2, media: 2, medios: 2, tercio: 3, tercios: 3, 'tercera parte': 3, cuartos: 4, quinto: 5, quintos: 5, sexto: 6, sextos: 6, séptimos: 7, octavo: 8, octavos: 8, novenos: 9, décimo: 10, décimos: 10, décimas: 10, centésimo: 100, centésimos: 100, centésima: 100, centésimas: 100, milésima: 1000, milésimas: 1000, milésimo: 1000, milésimos: 1000, millonésima: 1e6, millonésimas: 1e6, millonésimo: 1e6, millonésimos: 1e6, billonésimos: 1e12 },
  },
  pt: {
    ...none,
    adds: {
      um: 1, uma: 1, dois: 2, duas: 2, três: 3, tres: 3, quatro: 4, cinco: 5, seis: 6, sete: 7, oito: 8, nove: 9, dez: 10, onze: 11, doze: 12, treze: 13, catorze: 14, quatorze: 14, quinze: 15, dezesseis: 16, dezasseis: 16, dezessete: 17, dezassete: 17, dezoito: 18, dezenove: 19, dezanove: 19,
      vinte: 20, trinta: 30, quarenta: 40, cinquenta: 50, sessenta: 60, setenta: 70, oitenta: 80, noventa: 90, cem: 100, cento: 100, duzentos: 200, duzentas: 200, trezentos: 300, trezentas: 300, quatrocentos: 400, quatrocentas: 400,
      quinhentos: 500, quinhentas: 500, seiscentos: 600, seiscentas: 600, setecentos: 700, setecentas: 700, oitocentos: 800, oitocentas: 800, novecentos: 900, novecentas: 900,
    },
    multiplies: { mil: 1000, dúzia: 12, duzia: 12, milhar: 1000, milhão: 1e6, milhao: 1e6, milhões: 1e6, milhoes: 1e6, bilhão: 1e9, bilhao: 1e9, bilhões: 1e9, bilhoes: 1e9, trilhão: 1e12, trilhões: 1e12, trilhoes: 1e12, 'mil milhões': 1e9 },
    many: { dúzias: 12, duzias: 12, dezenas: 10, centenas: 100, milhares: 1000 },
    joins: ['e'],
    halves: ['e meio', 'e meia'],
    points: ['vírgula', 'virgula', 'ponto'],
    fractions: { meio: 2, meia: 2, meios: 2, terço: 3, terços: 3, 'terça parte': 3, quartos: 4, quinto: 5, quintos: 5, sexto: 6, sextos: 6, sétimos: 7, oitavo: 8, oitavos: 8, nonos: 9, décimo: 10, décimos: 10, centésimo: 100, centésimos: 100, milésimo: 1000, milésimos: 1000, milionésimo: 1e6, milionésimos: 1e6 },
  },
  it: {
    ...none,
    adds: {
      un: 1, uno: 1, una: 1, due: 2, tre: 3, tré: 3, quattro: 4, cinque: 5, sei: 6, sette: 7, otto: 8, nove: 9, dieci: 10, undici: 11, dodici: 12, tredici: 13, quattordici: 14, quindici: 15, sedici: 16, diciassette: 17, diciotto: 18, diciannove: 19,
      venti: 20, vent: 20, trenta: 30, trent: 30, quaranta: 40, quarant: 40, cinquanta: 50, cinquant: 50, sessanta: 60, sessant: 60, settanta: 70, settant: 70, ottanta: 80, ottant: 80, novanta: 90, novant: 90,
    },
    multiplies: { cento: 100, cent: 100, mille: 1000, mila: 1000, dozzina: 12, centinaio: 100, migliaio: 1000, milione: 1e6, milioni: 1e6, miliardo: 1e9, miliardi: 1e9, bilione: 1e12, bilioni: 1e12 },
    many: { dozzine: 12, decine: 10, centinaia: 100, migliaia: 1000 },
    joins: ['e'],
    halves: ['e mezzo', 'e mezza'],
    points: ['virgola', 'punto'],
    fractions: { mezzo: 2, mezza: 2, mezzi: 2, terzo: 3, terzi: 3, quarto: 4, quarti: 4, quinto: 5, quinti: 5, sesto: 6, sesti: 6, settimi: 7, ottavo: 8, ottavi: 8, noni: 9, decimo: 10, decimi: 10, centesimo: 100, centesimi: 100, millesimo: 1000, millesimi: 1000, milionesimo: 1e6, milionesimi: 1e6, bilionesimo: 1e12, bilionesimi: 1e12 },
  },
  nl: {
    ...none,
    adds: {
      een: 1, één: 1, twee: 2, drie: 3, vier: 4, vijf: 5, zes: 6, zeven: 7, acht: 8, negen: 9, tien: 10, elf: 11, twaalf: 12, dertien: 13, veertien: 14, vijftien: 15, zestien: 16, zeventien: 17, achttien: 18, negentien: 19,
      twintig: 20, dertig: 30, veertig: 40, vijftig: 50, zestig: 60, zeventig: 70, tachtig: 80, negentig: 90, anderhalf: 1.5, anderhalve: 1.5, driekwart: 0.75, 'drie kwart': 0.75, tweeënhalf: 2.5,
    },
    multiplies: { honderd: 100, duizend: 1000, dozijn: 12, tiental: 10, honderdtal: 100, miljoen: 1e6, miljard: 1e9, biljoen: 1e12 },
    many: { dozijnen: 12, tientallen: 10, honderden: 100, duizenden: 1000, miljoenen: 1e6, miljarden: 1e9 },
    joins: ['en', 'ën'],
    halves: ['en een half', 'en een halve'],
    points: ['komma'],
    fractions: { half: 2, halve: 2, derde: 3, derden: 3, kwart: 4, vierde: 4, vierden: 4, vijfde: 5, vijfden: 5, zesde: 6, zesden: 6, zevende: 7, achtste: 8, achtsten: 8, negende: 9, tiende: 10, tienden: 10, twintigste: 20, honderdste: 100, honderdsten: 100, duizendste: 1000, duizendsten: 1000, miljoenste: 1e6 },
  },
  ko: {
    ...none,
    adds: { 일: 1, 이: 2, 삼: 3, 사: 4, 오: 5, 육: 6, 칠: 7, 팔: 8, 구: 9, 하나: 1, 한: 1, 두: 2, 둘: 2, 세: 3, 셋: 3, 네: 4, 넷: 4, 다섯: 5, 여섯: 6, 일곱: 7, 여덟: 8, 아홉: 9, 열: 10, 스물: 20, 스무: 20, 서른: 30, 마흔: 40, 쉰: 50, 예순: 60, 일흔: 70, 여든: 80, 아흔: 90 },
    multiplies: { 십: 10, 백: 100, 다스: 12 },
    points: ['점'],
    divides: ['분의'],
  },
  zh: { ...none, adds: {}, multiplies: { 打: 12 }, joins: ['又', '余', '餘', '多', '来'], halves: ['半'], points: ['点', '點'], divides: ['分之'] },
} satisfies Record<string, NumberWords>;
