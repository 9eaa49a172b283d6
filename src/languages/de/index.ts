import type { Language } from '../../core/language';
import { undetermined } from '../und';
import { germanDates } from './dates';
import { germanFigures } from './figures';
import { germanNames } from './names';
import { germanPage } from './page';
import { germanQuotes } from './quotes';

export const german: Language = {
  ...undetermined,
  ...germanPage,
  abbreviations: [
    'Dr', 'Prof', 'Hr', 'Fr', 'Frl', 'Dipl', 'Ing', 'Mag', 'Med', 'med', 'jur', 'phil', 'rer', 'nat', 'h.c', 'St', 'Gen', 'Maj', 'Hptm', 'Lt', 'Abg', 'Pfr', 'Sr', 'Jr', 'sen', 'jun',
    'z.B', 'z. B', 'd.h', 'u.a', 'u.ä', 'o.ä', 'i.d.R', 'z.T', 'v.a', 'm.E', 'i.A', 'i.V', 'a.D', 'v.Chr', 'n.Chr', 'bzw', 'ca', 'evtl', 'ggf', 'inkl', 'exkl', 'zzgl', 'usw', 'etc', 'sog',
    'vgl', 'bes', 'insb', 'ehem', 'geb', 'gest', 'gem', 'lt', 'max', 'min', 'Mio', 'Mrd', 'Tsd', 'Std', 'Min', 'Sek', 'Str', 'str', 'Pl', 'Bhf', 'Hbf', 'Co', 'Inc', 'Ltd', 'Corp', 'Verf', 'Hrsg',
    'Jan', 'Feb', 'Apr', 'Jun', 'Jul', 'Aug', 'Sept', 'Sep', 'Okt', 'Nov', 'Dez', 'Mo', 'Di', 'Mi', 'Do', 'Sa', 'So', 'Jh', 'Jhdt', 'Jg',
  ],
  numberAbbreviations: ['Nr', 'S', 'Art', 'Abs', 'Bd', 'Kap', 'Abb', 'Tel', 'Kl', 'Az', 'Rn'],
  names: germanNames,
  quotes: germanQuotes,
  figures: germanFigures,
  dates: germanDates,
  outline: {
    ...undetermined.outline,
    connectives: [
      'Ähnlich', 'Kritisch', 'Wörtlich', 'Weiterhin', 'Daraufhin', 'Anschließend', 'Abschließend', 'Allerdings', 'Außerdem', 'Zudem', 'Dennoch', 'Trotzdem', 'Deshalb', 'Daher', 'Darum', 'Damit', 'Dabei', 'Dadurch', 'Danach', 'Zuvor', 'Zunächst', 'Dann', 'Doch', 'Aber', 'Und',
      'Jedoch', 'Inzwischen', 'Mittlerweile', 'Unterdessen', 'Gleichzeitig', 'Hingegen', 'Dagegen', 'Demnach', 'Ferner', 'Weiter', 'Schließlich', 'Letztlich', 'Insgesamt', 'Auch', 'So', 'Nun', 'Jetzt',
      'Zum Beispiel', 'Beispielsweise', 'Im Gegenteil', 'Immerhin', 'Vielmehr', 'Ebenso', 'Ebenfalls', 'Hinzu kommt', 'Nichtsdestotrotz', 'Stattdessen',
    ],
    adverbials: [
      'Nach', 'Vor', 'Bei', 'Mit', 'In', 'Im', 'Am', 'An', 'Auf', 'Aus', 'Seit', 'Während', 'Wenn', 'Als', 'Weil', 'Da', 'Obwohl', 'Trotz', 'Wegen', 'Laut', 'Für', 'Gegen', 'Ohne', 'Um', 'Unter',
      'Über', 'Zwischen', 'Zu', 'Zur', 'Zum', 'Von', 'Vom', 'Durch', 'Bis', 'Beim', 'Neben', 'Anders als', 'Wie', 'Nachdem', 'Bevor', 'Sobald', 'Falls', 'Angesichts', 'Aufgrund', 'Hinsichtlich', 'Bezüglich', 'Inmitten', 'Mithilfe', 'Mittels', 'Dank', 'Statt', 'Anstatt', 'Anstelle', 'Außer', 'Außerhalb', 'Innerhalb', 'Hinter', 'Gegenüber', 'Infolge', 'Anlässlich', 'Zugunsten', 'Abseits', 'Jenseits', 'Unweit', 'Entgegen', 'Gemäß', 'Ab', 'Binnen', 'Per', 'Ungeachtet', 'Anhand', 'Ob', 'Indem', 'Ehe', 'Solange', 'Sofern', 'Heute', 'Gestern', 'Morgen',
    ],
    pronouns: [
      'Er', 'Sie', 'Es', 'Ich', 'Wir', 'Ihr', 'Man', 'Dies', 'Diese', 'Dieser', 'Dieses', 'Das ist', 'Das war', 'Das sei', 'Das hat', 'Das wird', 'Das sind', 'Deren', 'Dessen', 'Jener', 'Jene', 'Sein', 'Seine', 'Ihre', 'Hier', 'Dort', 'Was',
      'Warum', 'Viele', 'Einige', 'Alle',
    ],
    clauseOpeners: ['dass', 'weil', 'da', 'obwohl', 'während', 'wenn', 'falls', 'nachdem', 'bevor', 'damit', 'um', 'der', 'die', 'das', 'und', 'aber', 'sondern', 'wobei', 'sodass', 'mit', 'in', 'bei', 'nach'],
    partOpeners: ['der', 'die', 'das', 'um', 'und', 'mit', 'in', 'bei', 'nach'],
    contentVerbs: ['sagte', 'sagt', 'erklärte', 'meinte'],
    unfinished: [
      'der', 'die', 'das', 'den', 'dem', 'des', 'ein', 'eine', 'einen', 'einem', 'einer', 'eines', 'dieser', 'diese', 'dieses', 'sein', 'seine', 'ihr', 'ihre', 'in', 'im', 'an', 'am', 'auf', 'aus', 'bei', 'beim', 'mit', 'nach', 'von', 'vom', 'vor', 'zu', 'zum', 'zur', 'für', 'gegen', 'um', 'über', 'unter', 'durch', 'ohne', 'zwischen', 'und', 'oder', 'aber', 'dass', 'weil', 'wenn', 'als', 'wie', 'ob', 'auch', 'noch', 'nicht', 'sehr', 'nur', 'so', 'sich', 'er', 'sie', 'es',
    ],
  },
};
