import { expect, test } from 'vitest';
import { textOf } from '../../src/core/article';
import { rowsOf, speakerOf } from '../../src/extension/ui/mentions';
import { english } from '../panel/samples/english';
import { mark } from '../panel/samples/mark';

const { article, insights } = english;

test('people come by number of mentions, with their role and what they said', () => {
  const people = rowsOf('person', article, insights);
  expect(people.map(({ label, spans }) => [label, spans.length])).toEqual([
    ['Elena Whitcombe', 3],
    ['Idris Okonjo', 3],
    ['Priya Raman', 2],
    ['Hal Brandt', 1],
    ['Ruth Adeyemi', 1],
  ]);
  expect(people[0]).toMatchObject({ role: 'Mayor', key: 'person:Elena Whitcombe' });
  expect(people[0]!.said.map(({ spans }) => textOf(article, spans[0]!))).toEqual([
    '“We were told it would never stand,”',
    '“This morning my daughter walked across it to school.”',
  ]);
});

test('whoever a pronoun stands for is shown and has said it', () => {
  const [quote] = insights.found.quote;
  const said = { ...quote!, speaker: { name: 'sie', person: 'Priya Raman' } };
  const own = { ...insights, found: { ...insights.found, quote: [said] } };
  expect(speakerOf(said, own)).toMatchObject({ name: 'Priya Raman' });
  expect(rowsOf('person', article, own).find(({ label }) => label === 'Priya Raman')!.said).toEqual([said]);
});

test('mentions are in reading order, those by role alone included', () => {
  const [person] = insights.found.person;
  const spans = [person!.spans[2]!, person!.spans[0]!];
  const roleSpans = [person!.spans[1]!];
  const found = { ...insights.found, person: [{ ...person!, spans, roleSpans }] };
  expect(rowsOf('person', article, { ...insights, found })[0]!.spans).toEqual(person!.spans);
});

test('the same quantity or day is one row, whatever its words', () => {
  const text = 'It cost $2 million in 2020. Two million dollars, in the year 2020!';
  const brief = mark(
    { url: 'https://example.com/', title: 'Cost', language: 'en', blocks: [{ kind: 'paragraph', text }] },
    {
      words: 12,
      minutes: 1,
      pace: { perMinute: 238, unit: 'word' },
      keyPoints: [],
      outline: [],
      quotes: [],
      people: [],
      organisations: [],
      places: [],
      figures: [
        ['$2 million', 2e6, 'USD'],
        ['Two million dollars', 2e6, 'USD'],
      ],
      dates: [
        ['in 2020', '2020'],
        ['the year 2020', '2020', 'Two million dollars, in the year 2020!'],
      ],
    },
  );
  expect(rowsOf('figure', brief.article, brief.insights).map(({ label, spans }) => [label, spans.length])).toEqual([
    ['$2 million', 2],
  ]);
  expect(rowsOf('date', brief.article, brief.insights).map(({ label, spans }) => [label, spans.length])).toEqual([
    ['in 2020', 2],
  ]);
});
