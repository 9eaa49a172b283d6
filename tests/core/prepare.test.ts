import { describe, expect, test } from 'vitest';
import { textOf } from '../../src/core/article';
import { prepare, tokensIn } from '../../src/core/text/prepare';
import { vietnamese } from '../../src/languages/vi';
import { articleOf } from './article-of';

describe('prepare', () => {
  const words = 'Bà Hồ Thị Lệ ở Đà Nẵng. Mưa lớn kéo dài.';

  test.each(['NFC', 'NFD'] as const)('sees composed text and leads back to the original offsets (%s)', form => {
    const article = articleOf('Mưa', words.normalize(form));
    const text = prepare(article, vietnamese);
    const passage = text.passages[0]!;
    expect(passage.text).toBe(words);
    const tokens = tokensIn(passage, passage.sentences[0]!).filter(token => token.kind === 'word');
    expect(tokens.map(token => token.text)).toEqual(['Bà', 'Hồ', 'Thị', 'Lệ', 'ở', 'Đà', 'Nẵng']);
    const found = tokens.map(({ start, end }) =>
      textOf(article, text.restore({ block: 0, start, end })).normalize('NFC'),
    );
    expect(found).toEqual(tokens.map(token => token.text));
  });

  test('restores spans however deep they stand and leaves the rest alone', () => {
    const text = prepare(articleOf('Mưa', words.normalize('NFD')), vietnamese);
    const at = { block: 0, start: 3, end: 12 };
    const restored = text.restore({ name: 'x', list: [{ spans: [at] }], none: null });
    expect(restored.name).toBe('x');
    expect(restored.none).toBeNull();
    expect(restored.list[0]!.spans[0]).toEqual({ block: 0, start: 4, end: 18 });
  });

  test('tokensIn gives exactly the tokens of a sentence', () => {
    const passage = prepare(articleOf('Mưa', words), vietnamese).passages[0]!;
    const texts = passage.sentences.map(sentence =>
      tokensIn(passage, sentence)
        .map(token => token.text)
        .join(' '),
    );
    expect(texts).toEqual(['Bà Hồ Thị Lệ ở Đà Nẵng .', 'Mưa lớn kéo dài .']);
  });
});
