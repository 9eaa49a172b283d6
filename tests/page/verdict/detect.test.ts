import { describe, expect, test } from 'vitest';
import type { Verdict } from '../../../src/core/verdict';
import { readStructuredData } from '../../../src/page/metadata/structured-data';
import { rootOf } from '../../../src/page/prototypes';
import { atOnce } from '../../../src/page/steps';
import { detect } from '../../../src/page/verdict/detect';
import { walk } from '../../../src/page/walk';
import { openPage } from '../open-page';

const sentence = 'The ferry will run again from Monday, the harbour office said on Thursday morning. ';
const story = `<article><h1>Ferry to run again</h1>${`<p>${sentence.repeat(3)}</p>`.repeat(6)}</article>`;
const newsArticle = '<script type="application/ld+json">{"@type": "NewsArticle", "author": "Jane Doe"}</script>';
const shop = `<body class="shop">${'<div class="product-card"><a href="/cart/1" class="btn">Buy</a><b class="price">$9</b></div>'.repeat(30)}`;

async function judge(html: string): Promise<Verdict> {
  const page = await openPage(html);
  return detect(page, readStructuredData(page), {
    walk: atOnce(walk(rootOf(page))),
    byline: 'Jane Doe',
    published: '2025-03-12',
  });
}

describe('detect', () => {
  test('an article, and why', async () => {
    const { verdict, reasons } = await judge(newsArticle + story);
    expect(verdict).toBe('article');
    expect(reasons).toContain('newsType');
  });

  test.each([
    ['a page without prose', '<h1>Sign in</h1><form><input></form>', 'noProse'],
    ['a shop', `${shop}<p>${sentence.repeat(5)}</p>`, 'cart'],
  ])('%s is no article, and why', async (_, html, reason) => {
    const { verdict, reasons } = await judge(html);
    expect(verdict).toBe('notArticle');
    expect(reasons).toContain(reason);
  });

  test('Chinese prose counts, though it has no spaces', async () => {
    const paragraph = `<p>${'渡轮将于周一恢复运行，港务局周四上午表示。'.repeat(4)}</p>`;
    expect((await judge(`${newsArticle}<article><h1>渡轮恢复</h1>${paragraph.repeat(6)}</article>`)).verdict).toBe(
      'article',
    );
  });
});
