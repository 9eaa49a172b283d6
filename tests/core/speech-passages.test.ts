import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { understand } from '../../src/understand';

/** An article with its marks taken out, and where each quote ends with its speaker: “…”⟨Ana Doyle⟩, ⟨?⟩ for none. */
function marked(line: string) {
  const speech: string[] = [];
  const paragraphs = line.split(' ¶ ').map((paragraph, block) => {
    let text = '';
    for (const [i, piece] of paragraph.split(/[⟨⟩]/u).entries()) {
      if (i % 2 === 1) speech.push(`${block}:${text.length} ${piece}`);
      else text += piece;
    }
    return text;
  });
  return { paragraphs, speech };
}

// Short passages as newspapers write them, with everybody in them invented: all that is said is marked with its speaker, and
// what is not marked is a name, a title or irony. Each line is an article of its own, " ¶ " stands between its paragraphs.
for (const code of ['vi', 'en', 'de']) {
  const lines = readFileSync(new URL(`passages/speech-${code}.txt`, import.meta.url), 'utf8')
    .trim()
    .split('\n');
  describe(`who says what in passages: ${code}`, () => {
    test.each(lines)('%s', line => {
      const { paragraphs, speech } = marked(line);
      const blocks = paragraphs.map(text => ({ kind: 'paragraph' as const, text }));
      const { found } = understand({ url: '', title: '', language: code, blocks });
      const ends = found.quote.map(({ spans, speaker }) => {
        const { block, end } = spans.at(-1)!;
        return `${block}:${end} ${speaker?.name ?? '?'}`;
      });
      expect(ends).toEqual(speech);
    });
  });
}
