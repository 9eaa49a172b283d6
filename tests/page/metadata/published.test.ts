import { expect, test } from 'vitest';
import { findHeadline } from '../../../src/page/metadata/headline';
import { findPublished } from '../../../src/page/metadata/published';
import { readStructuredData } from '../../../src/page/metadata/structured-data';
import { openPage } from '../open-page';

async function publishedOf(html: string, language = 'vi'): Promise<string | undefined> {
  const page = await openPage(html);
  const structured = readStructuredData(page);
  return findPublished(page, structured, findHeadline(page, structured), language);
}

const prose =
  '<p>Ngày 1/2/2020, hàng trăm hộ dân ở ven sông đã được chuyển đến nơi ở mới, cao hơn và an toàn hơn trước mùa mưa bão.</p>';

test.each([
  [
    'structured data',
    `<meta property="article:published_time" content="2024-09-04T10:52:00+07:00"><time>5/9/2024</time>`,
    '2024-09-04T10:52:00+07:00',
  ],
  [
    'ISO before the server’s American order',
    '<meta name="pubdate" content="9/4/2024 10:52:00 AM"><meta name="date" content="2024-09-04">',
    '2024-09-04',
  ],
  ['the server’s American order', '<meta name="pubdate" content="9/4/2024 10:52:00 AM">', '2024-09-04T10:52:00'],
  [
    'the page’s address, where nothing else says it',
    '<link rel="canonical" href="https://example.com/2024/09/04/lang-moi.html"><h1>Làng mới</h1>',
    '2024-09-04',
  ],
  [
    'a line below the headline',
    `<h1>Làng mới</h1><div>Thứ tư, 4/9/2024 11:05 GMT+7</div>${prose}`,
    '2024-09-04T11:05+07:00',
  ],
  [
    'a <time> below the headline',
    `<h1>Làng mới</h1><time datetime="2024-09-04T11:05">hôm qua</time>${prose}`,
    '2024-09-04T11:05',
  ],
  [
    'the page that was written anew, not its first draft',
    '<script type="application/ld+json">{"@type":"BlogPosting","datePublished":"2019-02-05"}</script><h1>Làng mới</h1><p>Cập nhật 4/9/2024</p>',
    '2024-09-04',
  ],
  [
    'the data of a news article, not its last update',
    '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2024-09-04"}</script><h1>Làng mới</h1><p>Cập nhật 5/9/2024</p>',
    '2024-09-04',
  ],
  [
    'the data, with the time, where it names the same day',
    '<meta property="article:published_time" content="2024-09-04T10:52:00+07:00"><h1>Làng mới</h1><p>4/9/2024</p>',
    '2024-09-04T10:52:00+07:00',
  ],
  [
    'the day that readers see, not the one in Greenwich',
    '<meta property="article:published_time" content="2024-09-03T23:52:00Z"><h1>Làng mới</h1><p>4/9/2024 6:52</p>',
    '2024-09-04T06:52',
  ],
  [
    'a line above the headline',
    `<div><div><span>04/09/2024 - 11:05</span><h1>Làng mới</h1></div>${prose}</div>`,
    '2024-09-04T11:05',
  ],
])('is told by %s', async (_, html, date) => {
  expect(await publishedOf(html)).toBe(date);
});

test.each([
  [
    'the clock in the page’s header',
    `<header><b>Thứ năm, 5/9/2024</b></header><div><div><div><h1>Làng mới</h1></div>${prose}</div></div>`,
  ],
  ['a date in the headline', `<h1>Giá vàng hôm nay 4/9/2024</h1>${prose}`],
  [
    'a caption',
    `<h1>Làng mới</h1><p>Con đường mới ở đầu làng trong một bức ảnh chụp từ trên cao ngày 24/4/2023</p>${prose}`,
  ],
  ['the story itself', `<h1>Làng mới</h1>${prose}`],
  ['a teaser', `<h1>Làng mới</h1>${prose}<aside><time datetime="2024-09-05">5/9/2024</time></aside>`],
  ['a hidden line', `<h1>Làng mới</h1><div style="display:none">4/9/2024</div>${prose}`],
])('is not told by %s', async (_, html) => {
  expect(await publishedOf(html)).toBeUndefined();
});
