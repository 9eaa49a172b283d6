import { describe, expect, test } from 'vitest';
import { namesIn } from './names-in';

describe('other languages', () => {
  test.each([
    [
      'de',
      'Die Polizei in Frankreich sprach mit Thomas Weber. Weber lobte die NATO.',
      ['Thomas Weber ×2'],
      ['NATO'],
      ['Frankreich'],
    ],
    [
      'de',
      'Bundesinnenministerin Karla Wenzel (SPD) sagte in Hannover, die Bundespolizei werde verstärkt. Wenzel schwieg.',
      ['Karla Wenzel (Bundesinnenministerin) ×2'],
      ['SPD', 'Bundespolizei'],
      ['Hannover'],
    ],
    [
      'de',
      'Da meldet sich Sabine Lang zu Wort. Dann rief Nora Back den Leuten zu. Peter Kolbe vom Verband schwieg.',
      ['Sabine Lang', 'Nora Back', 'Peter Kolbe'],
      [],
      [],
    ],
    [
      'de',
      'Hafenministerin Karla Wenzel traf Behördenleiter Uwe Hinz und den HRV-Chef Ossip Tarn. Der Minister führte Gespräche.',
      ['Karla Wenzel (Hafenministerin)', 'Uwe Hinz (Behördenleiter)', 'Ossip Tarn (den HRV-Chef)'],
      [],
      [],
    ],
    [
      'de',
      'Abends führte der Hafenminister Gespräche über die grundlegende Ordnung. Dem Trainer Schubert fehlte Uwe Schubert.',
      ['Uwe Schubert (Dem Trainer) ×2'],
      [],
      [],
    ],
    [
      'de',
      'Wenzels Rede gefiel Karla Wenzel. Julia Kolbe, Präsidentin des Bundestags, sah Österreichs Bermudas.',
      ['Karla Wenzel ×2', 'Julia Kolbe (Präsidentin des Bundestags)'],
      ['Bundestag'],
      ['Österreich'],
    ],
    [
      'de',
      'Dem Juristen Karl Heinrich Ulm gefiel ein Roman von Barbara Kolbe am Flughafen von New York, so der Versorger RWE.',
      ['Karl Heinrich Ulm', 'Barbara Kolbe'],
      ['RWE'],
      ['New York'],
    ],
    [
      'fr',
      'Julien Castagnet, maire de Roubaix, a reçu Hélène Vautrin à Perpignan. Selon M. Castagnet, la CGT a tort.',
      ['Julien Castagnet (maire de Roubaix) ×2', 'Hélène Vautrin'],
      ['CGT'],
      ['Roubaix', 'Perpignan'],
    ],
    [
      'fr',
      'L’Ukraine et l’Otan, selon l’Assemblée nationale, ont entendu qu’Hélène Vautrin partait. D’Antoine Roux, rien.',
      ['Hélène Vautrin', 'Antoine Roux'],
      ['Assemblée nationale', 'Otan'],
      ['Ukraine'],
    ],
    [
      'fr',
      'Le préfet a écrit au ministre de la Défense en Côte d’Ivoire, dit L’Équipe.',
      [],
      ['L’Équipe'],
      ['Côte d’Ivoire'],
    ],
    [
      'it',
      'Le truppe dell’Ucraina, secondo Giorgia Verri, sono in Spagna.',
      ['Giorgia Verri'],
      [],
      ['Spagna', 'Ucraina'],
    ],
    ['et', 'Eile kõneles Raivo Lepp pikalt. Siis lahkus Lepp. Tuli ka Vana Kindlus.', ['Raivo Lepp ×2'], [], []],
    [
      'tr',
      "Dün Kemal Aslanlı, Almanya'dan NATO'ya geçti. Aslanlı'nın sözü bu.",
      ['Kemal Aslanlı ×2'],
      ['NATO'],
      ['Almanya'],
    ],
    [
      'sv',
      'I går kom Sveriges minister Ulf Lindqvist. Lindqvists tal var kort.',
      ['Ulf Lindqvist ×2'],
      [],
      ['Sverige'],
    ],
    ['it', '“Un esempio”, dice Giorgia Verri. “Un altro”.', ['Giorgia Verri'], [], []],
    ['es', 'La Mesa del Congreso votó. La decisión del Congreso vale; el Congreso calla.', [], [], []],
    ['es', 'El Tribunal dijo que David Romero vive en Japón.', ['David Romero'], [], ['Japón']],
  ])('%s: %s', (language, text, ...expected) => {
    const { people, organisations, places } = namesIn(text, language);
    expect([people, organisations, places]).toEqual(expected);
  });
});

test.each([
  '\ud800 Mr \udc00',
  '“'.repeat(5000),
  'Aa '.repeat(5000),
  'president '.repeat(3000),
  'A-B-'.repeat(5000),
  'chợ '.repeat(20_000),
  '\u202eMr Smith\u202c',
  '',
])('no text throws: %j', text => {
  for (const language of ['vi', 'en', 'de', 'xx']) expect(() => namesIn(text, language)).not.toThrow();
});

test('a pronoun before a name is no form of address', () => {
  const text = 'Ministerin Anna Raab wechselt nach Wien. Im März schaffte es Raab auf die Liste. Später traf er Raab.';
  expect(namesIn(text, 'de').people).toEqual(['Anna Raab (Ministerin) ×3']);
});
