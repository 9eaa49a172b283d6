import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { signs } from '../../src/page/verdict/verdict-signs';
import { sourceFiles } from '../source-files';

type Messages = Record<string, { message: string }>;

const folder = 'public/_locales';
const locales = readdirSync(folder).map(name => {
  const messages: Messages = JSON.parse(readFileSync(`${folder}/${name}/messages.json`, 'utf8'));
  return { name, messages };
});
const english = locales.find(({ name }) => name === 'en')!.messages;
const keys = Object.keys(english);
const sources = [
  ...sourceFiles('src/extension'),
  { path: 'manifest.json', text: readFileSync('manifest.json', 'utf8') },
];
const code = sources.map(({ text }) => text).join('\n');

describe.each(locales)('$name', ({ name, messages }) => {
  test('has every key and no other', () => {
    expect(Object.keys(messages).sort()).toEqual([...keys].sort());
  });

  test('leaves nothing empty', () => {
    expect(Object.entries(messages).filter(([, { message }]) => message.trim() === '')).toEqual([]);
  });

  test.each(keys)('%s uses the same values as English', key => {
    expect(values(messages[key]!.message)).toEqual(values(english[key]!.message));
  });

  test('has a word for every plural form of its language', () => {
    const forms = new Intl.PluralRules(name).resolvedOptions().pluralCategories;
    const stems = keys.filter(key => key.endsWith('_other')).map(key => key.replace(/_other$/, ''));
    expect(stems.length).toBeGreaterThan(2);
    expect(stems.flatMap(stem => forms.map(form => `${stem}_${form}`)).filter(key => !messages[key])).toEqual([]);
  });

  test('says which language it is, and where its lines begin', () => {
    expect(messages.locale?.message).toBe(name);
    expect(messages.direction?.message).toMatch(/^(ltr|rtl)$/);
  });
});

test('every sign of a verdict has its words, and every word its sign', () => {
  const words = keys.filter(key => key.startsWith('reason_')).map(key => key.replace('reason_', ''));
  expect(words.sort()).toEqual([...Object.keys(signs), 'noProse'].sort());
});

test('every message is used', () => {
  const unused = keys.filter(key => !isUsed(key));
  expect(unused).toEqual([]);
});

test('every message of the manifest exists', () => {
  const asked = [...code.matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key!);
  expect(asked.length).toBeGreaterThan(2);
  expect(asked.filter(key => !english[key])).toEqual([]);
});

/** TypeScript checks that the keys which the code asks for exist; here is the other direction. */
function isUsed(key: string): boolean {
  const stem = key.replace(/_(zero|one|two|few|many|other)$/, '');
  if (code.includes(`'${key}'`) || code.includes(`'${stem}'`) || code.includes(`__MSG_${key}__`)) return true;
  // Keys such as t(`kind_${kind}`) and t(`state_${state.is}_words`) are put together.
  return [...code.matchAll(/`(\w*)\$\{[\w.]+\}(\w*)`/g)].some(
    ([, start, end]) => start !== '' && key.startsWith(start!) && key.endsWith(end!),
  );
}

function values(message: string): string[] {
  return [...new Set(message.match(/\$\d/g))].sort();
}
