import { describe, expect, test } from 'vitest';
import { type Case, quotesIn, speakersIn } from './speakers-in';

const others: Record<string, Case[]> = {
  de: [
    ['„Wir fahren“, sagte der Kapitän am Montag.', ['der Kapitän']],
    ['„Wir fahren“, so Karl Weber.', ['Karl Weber']],
    ['Laut einem Sprecher sei die Lage „ruhig und unter Kontrolle“.', ['einem Sprecher']],
    ['„Wir fahren“, sagte der Kapitän der Fähre aus Kiel, Karl Weber.', ['der Kapitän der Fähre aus Kiel, Karl Weber']],
    ['Karl Weber, Kapitän aus Kiel, sagte: „Wir fahren.“', ['Karl Weber, Kapitän aus Kiel']],
    ['Karl Weber, der das Schiff seit Jahren fährt, sagte: „Wir fahren.“', ['Karl Weber']],
    ['In dem Schreiben heißt es: „Wir fahren.“', ['dem Schreiben']],
    ['Dem Sender sagte Karl Weber: „Wir fahren.“', ['Karl Weber']],
    ['Die „teuren Leute“ hätten „das Schiff versenkt“, so Weber.', ['Weber', 'Weber']],
    ['Nach dem Sturm sprach der Minister von einer „sehr ernsten Lage“.', ['der Minister']],
    ['Auf die Frage, ob er gehe, antwortete der Kapitän: „Nein.“', ['der Kapitän']],
    ['Gegenüber dem Sender sagte der Lotse, es sei „ein Wunder“.', ['der Lotse']],
    ['Der örtlichen Zeitung sagte Karl Weber: „Wir fahren.“', ['Karl Weber']],
    ['Von der Heide betonte, das sei „gut und richtig“.', ['Von der Heide']],
    ['„Wir fahren“, sagte Anna Weber (CDU) am Montag.', ['Anna Weber (CDU)']],
    ['„Wir fahren“, sagte Lotsin Anna Weber in der Sitzung.', ['Lotsin Anna Weber']],
    ['Wie die „Rundschau“ berichtet, ist der Kapitän „verärgert“.', ['Rundschau']],
    ['Karl Weber sagte der „Rundschau“, das sei „falsch“.', ['Karl Weber']],
    ['Der Kapitän ließ erklären, er bedauere das „sehr“.', ['Der Kapitän']],
    ['In einem Lagebericht heißt es: „Das Wasser steigt.“', ['einem Lagebericht']],
    ['Die Fans skandierten „Wir sind da“.', ['Die Fans']],
    ['Das Buch sei, so die Jury, „ein kleines Wunder“.', ['die Jury']],
    ['Dass die Lage „viel zu ernst“ sei, betonte der Lotse.', ['der Lotse']],
    ['Die Reederei blieb gelassen: „Wir fahren weiter.“', ['Die Reederei']],
    ['Ganz offen räumte der Kapitän ein, man sei „zu spät“.', ['der Kapitän']],
    ['Der Kapitän wird mit den Worten zitiert: „Wir fahren.“', ['Der Kapitän']],
    ['Die Zahl sei „falsch“, hatte der Kapitän mitgeteilt.', ['der Kapitän']],
  ],
  fr: [
    ['« Nous partons », a déclaré la capitaine.', ['la capitaine']],
    [
      'Une voisine sourit. « Nous partons », a-t-elle ajouté. « Demain », dit-elle à tous.',
      ['Une voisine', 'Une voisine'],
    ],
    ['« Nous partons », s’est exclamée la capitaine. « À midi », répond-on au port.', ['la capitaine', 'on']],
    ['« Nous partons », s’insurge-t-il.', ['il']],
    [
      'La capitaine répète : « Nous partons. » Le maire a, lui, rappelé « un danger réel ».',
      ['La capitaine', 'Le maire'],
    ],
    ['Selon la préfecture, la digue est « en très mauvais état ».', ['la préfecture']],
  ],
  ja: [
    ['船長は「明日は船を出します」と話した。', ['船長']],
    ['住民たちは「明日は船を出します」と話した。', ['住民たち']],
    ['森さんは「明日は船を出します」と話した。', ['森さん']],
    ['休航の解消などして「明日は船を出します」と話した。', ['?']],
  ],
};

test('Japanese: whoever has a house is its owner, and the last name is the subject', () => {
  const text = '東都大学の高橋健一教授は「橋は立つ」と述べた。\n高橋教授の秘書の森さんは「会議中です」と話した。';
  expect(speakersIn('ja', text, [['高橋健一', '高橋'], ['森']], [['東都大学']])).toEqual(['高橋健一', '森']);
});

describe.each(Object.entries(others))('who says it: %s', (language, table) => {
  test.each(table)('%s', (text, speakers) => expect(speakersIn(language, text, [])).toEqual(speakers));
});

test.each([
  ['„Wir fahren“, sagte Lotsin Weber (CDU).', ['Anna Weber']],
  [
    'Gestern kam Karl Hansen an Bord. „Wir fahren“, sagte er. „Morgen“, ergänzte Anna Weber.',
    ['Karl Hansen', 'Anna Weber'],
  ],
  ['„Wir fahren“, sagte Anna Weber.\n„Morgen“, ergänzte sie. „Nie“, rief er.', ['Anna Weber', 'Anna Weber', undefined]],
  ['Anna Weber traf Karl Hansen und Jan Petersen. „Wir fahren“, sagte er.', [undefined]],
  ['„Wir fahren“, sagten Anna Weber und Karl Hansen.', [undefined]],
  ['„Wir fahren“, sagte der Kapitän.', [undefined]],
])(
  'in German a speaker keeps the words of the sentence and is linked with the list of people: %s',
  (text, expected) => {
    const people = [['Anna Weber', 'Weber'], ['Karl Hansen', 'Hansen'], ['Jan Petersen']];
    expect(quotesIn('de', text, people).map(({ speaker }) => speaker?.person)).toEqual(expected);
  },
);
