import type { FigureWords } from '../../core/language';
import { undeterminedFigures } from '../und/figures';

export const germanFigures: FigureWords = {
  ...undeterminedFigures,
  numberWords: {
    adds: {
      null: 0, ein: 1, eins: 1, eine: 1, einen: 1, einem: 1, einer: 1, zwei: 2, zwo: 2, drei: 3, vier: 4, fünf: 5, fuenf: 5, sechs: 6, sieben: 7, acht: 8, neun: 9, zehn: 10, elf: 11, zwölf: 12, zwoelf: 12, dreizehn: 13, vierzehn: 14, fünfzehn: 15, sechzehn: 16, siebzehn: 17, achtzehn: 18, neunzehn: 19,
      zwanzig: 20, dreißig: 30, dreissig: 30, vierzig: 40, fünfzig: 50, fuenfzig: 50, sechzig: 60, siebzig: 70, achtzig: 80, neunzig: 90, anderthalb: 1.5, eineinhalb: 1.5, zweieinhalb: 2.5, dreieinhalb: 3.5, viereinhalb: 4.5, dreiviertel: 0.75,
    },
    multiplies: { dutzend: 12, hundert: 100, tausend: 1000, million: 1e6, milliarde: 1e9, 'mio.': 1e6, 'mrd.': 1e9, 'mio': 1e6, mrd: 1e9 },
    many: { dutzende: 12, hunderte: 100, tausende: 1000, zehntausende: 1e4, hunderttausende: 1e5, 'millionen von': 1e6, dutzenden: 12, hunderten: 100, tausenden: 1000 },
    joins: ['und'],
    halves: ['einhalb'],
    points: ['Komma'],
    divides: [],
    fractions: { halbe: 2, halben: 2, halber: 2, halbes: 2, drittel: 3, dritteln: 3, viertel: 4, vierteln: 4, fünftel: 5, fünfteln: 5, sechstel: 6, siebtel: 7, achtel: 8, neuntel: 9, zehntel: 10, zwanzigstel: 20, hundertstel: 100, tausendstel: 1000, millionstel: 1e6 },
    marks: {},
    worth: 'counted',
  },
  units: [
    'Jahren', 'Monaten', 'Tagen', 'Jahrzehnt', 'Jahrzehnte', 'Jahrzehnten', 'Jahre alt', 'Jahre alte', 'Monate alt', 'Wochen alt', 'Tage alt', 'jährige', 'jähriger', 'jährigen', 'jähriges', 'jährig', 'jahre alt',
    'Quadratmeter', 'Quadratmetern', 'Quadratkilometer', 'Quadratkilometern', 'Kubikmeter', 'Kubikmetern', 'Metern', 'Kilometern', 'Stundenkilometer', 'Stundenkilometern', 'Tonne', 'Tonnen', 'Kilo', 'Zentner', 'Litern', 'Promille', 'Prozentpunkte', 'Prozentpunkten', 'Barrel', 'Watt', 'Kilowatt', 'Megawatt', 'Kilowattstunden', 'Seemeilen', 'PS', 
  ],
  percent: ['Prozent', 'v. H.'],
  currencies: { Euro: 'EUR', Euros: 'EUR', Cent: 'EUR', Cents: 'EUR', Dollar: 'USD', 'US-Dollar': 'USD', Pfund: 'GBP', Franken: 'CHF', Rappen: 'CHF', Yen: 'JPY', Rubel: 'RUB', Kronen: 'SEK', Mark: 'DEM', 'D-Mark': 'DEM' },
  counted: [
    'Menschen', 'Personen', 'Leute', 'Männer', 'Frauen', 'Kinder', 'Kindern', 'Jugendliche', 'Einwohner', 'Einwohnern', 'Bürger', 'Bürgern', 'Tote', 'Toten', 'Verletzte', 'Verletzten', 'Opfer', 'Fälle', 'Fällen', 'Mitarbeiter', 'Mitarbeitern', 'Beschäftigte', 'Beschäftigten', 'Arbeitsplätze', 'Stellen', 'Soldaten', 'Polizisten', 'Beamte', 'Schüler', 'Schülern', 'Studenten', 'Lehrer', 'Zuschauer', 'Zuschauern', 'Besucher', 'Besuchern', 'Gäste', 'Teilnehmer', 'Teilnehmern', 'Mitglieder', 'Mitgliedern', 'Abgeordnete', 'Stimmen', 'Sitze', 'Plätze', 'Punkte', 'Punkten', 'Tore', 'Spiele', 'Spielen', 'Länder', 'Ländern', 'Staaten', 'Städte', 'Städten', 'Gemeinden', 'Häuser', 'Wohnungen', 'Fahrzeuge', 'Autos', 'Flüge', 'Züge', 'Unternehmen', 'Betriebe', 'Firmen', 'Seiten', 'Mal', 'Millionen Menschen', 'Flüchtlinge', 'Kilometer', 'Patienten', 'Betten', 'Bäume', 'Tiere',
  ],
  notCounted: ['in', 'im', 'an', 'am', 'um', 'zu', 'bis', 'von', 'mit', 'der', 'die', 'das', 'und'],
  countedLinks: ['von', 'der', 'des', 'aller', 'davon', 'seiner', 'ihrer'],
  heads: [],
  vagueHeads: ['einige', 'mehrere', 'ein paar', 'viele'],
  rangeWords: ['bis'],
  labels: ['Nummer', 'Nr.', 'Seite', 'Seiten', 'Artikel', 'Art.', 'Paragraf', 'Paragraph', '§', 'Absatz', 'Abs.', 'Kapitel', 'Teil', 'Band', 'Folge', 'Staffel', 'Platz', 'Rang', 'Gruppe', 'Klasse', 'Stufe', 'Phase', 'Runde', 'Spieltag', 'Gleis', 'Zimmer', 'Raum', 'Linie', 'Bundesstraße', 'Autobahn', 'Kategorie', 'Typ', 'Formel', 'Halle', 'Tor', 'Minute', 'Postfach', 'Telefon', 'Tel.', 'Block', 'Stand', 'Etage', 'Zone', 'Version'],
};
