import { expect, test } from 'vitest';
import { namesIn } from './names-in';

/** Guides, shops and firms put capitals on words that name nothing; the article itself writes them in lower case elsewhere. */
test.each([
  ['Price Range\nThe price range is wide.\nPrice Range', { people: [], organisations: [], places: [] }],
  ['What You’ll Learn\nSee what you’ll learn.\nWhat You’ll Learn', { people: [], organisations: [], places: [] }],
  ['Customer Feedback\nA firm needs feedback.', { people: [], organisations: [], places: [] }],
  ['We read what the Customer Feedback said of our feedback.', { people: [], organisations: [], places: [] }],
  ['Meet the Team at work: a team of nine.', { people: [], organisations: [], places: [] }],
  ['Learn from Mistakes. All make mistakes.', { people: [], organisations: [], places: [] }],
  ['They asked Weeks. It took weeks.', { people: [], organisations: [], places: [] }],
  [
    'Timothy Weeks left. It took weeks. They asked Weeks.',
    { people: ['Timothy Weeks ×2'], organisations: [], places: [] },
  ],
  ['They asked Mr Weeks. It took weeks.', { people: ['Weeks'], organisations: [], places: [] }],
  ['He left the US. It is far from us, and the US is large.', { people: [], organisations: [], places: ['US ×2'] }],
  [
    'All is new, according to Experience. Prices rise, according to Experience. It takes experience.',
    { people: [], organisations: ['Experience ×2'], places: [] },
  ],
])('common words in capitals: %s', (text, expected) => expect(namesIn(text, 'en')).toMatchObject(expected));

test.each([
  ['I’m Sergio Reyes and I’ll tell you. In this guide, I’ll go on.', ['Sergio Reyes']],
  ['Don’t miss what You’ll need. What We’ve seen of Ana Doyle, Don’t forget.', ['Ana Doyle']],
  ['Ngolo D’Amico left. Sean O’Brien stayed.', ['Ngolo D’Amico', 'Sean O’Brien']],
])('short forms of verbs are part of no name: %s', (text, people) =>
  expect(namesIn(text, 'en').people).toEqual(people),
);

test.each([
  ['# Fast Facts\nIt is large.\n# Fast Facts\nIt is small.', []],
  ['# Imvree\nImvree helps. A pill of Imvree is white.\n# Imvree', []],
  ['# Ana Doyle\nShe sings.\n# Otávio Braga\nHe dances.', ['Ana Doyle']],
])('a heading is no byline: %s', (text, people) => expect(namesIn(text, 'en').people).toEqual(people));

test('a hostel is a place, though a backpacker sleeps there', () => {
  const { people, places } = namesIn('They slept at Nana Backpacker Hostel in Dover.', 'en');
  expect({ people, places }).toEqual({ people: [], places: ['Nana Backpacker Hostel', 'Dover'] });
});

test.each([
  ['What You Will Learn\nSee how we learn.\nWhat You Will Learn', { people: [], organisations: [] }],
  [
    'Visit Hale Electric Company today. Apparently Dover likes it.',
    { organisations: ['Hale Electric Company'], places: ['Dover'] },
  ],
  ['Edit it with a program such as Adobe Brightbox. Microsoft Tables asked for more.', { people: [] }],
  ['Emily Reyes sang. Kelly Doyle danced.', { people: ['Emily Reyes', 'Kelly Doyle'] }],
  ['The client was VERY unhappy, MORE than before.', { people: [], organisations: [] }],
])('what opens a sentence, and what a firm has made: %s', (text, expected) => {
  expect(namesIn(text, 'en')).toMatchObject(expected);
});
