import { expect, test } from 'vitest';
import { languages } from '../../../src/languages';
import { findByline } from '../../../src/page/metadata/byline';
import { findHeadline } from '../../../src/page/metadata/headline';
import { readStructuredData } from '../../../src/page/metadata/structured-data';
import { atOnce } from '../../../src/page/steps';
import { openPage } from '../open-page';

async function bylineOf(html: string): Promise<string | undefined> {
  const page = await openPage(html);
  const structured = readStructuredData(page);
  return atOnce(findByline(page, structured, findHeadline(page, structured), languages));
}

const site = '<meta property="og:site_name" content="The Post">';
const prose = `<p>${'The ferry will run again from Monday, the harbour office said. '.repeat(3)}</p>`;
const h1 = '<h1>Ferry to run again</h1>';

test.each([
  ['structured data', '<meta name="author" content="By Jane Doe and John Roe">', 'Jane Doe, John Roe'],
  [
    'the page where the publisher signs the data',
    `${site}<meta name="author" content="The Post">${h1}<p class="byline">By <a href="#">Jane Doe</a></p>`,
    'Jane Doe',
  ],
  ['the publisher, if nobody else signs', `${site}<meta name="author" content="The Post">${h1}${prose}`, 'The Post'],
  [
    'the page where the publisher signs the data with its address',
    `<link rel="canonical" href="https://www.example.com/ferry"><meta name="author" content="Broadcasting House (www.example.com)">${h1}<p class="byline">Jane Doe</p>`,
    'Jane Doe',
  ],
  [
    'structured data, also where the letters of a short address stand in a name',
    `<link rel="canonical" href="https://www.x.com/ferry"><meta name="author" content="Max Combs">${h1}<p class="byline">John Roe</p>`,
    'Max Combs',
  ],
  [
    'the link to the author in the story’s own footer',
    `<article>${h1}${prose}<footer><a rel="author" href="#">Jane Doe</a></footer></article><footer><a rel="author" href="#">John Roe</a></footer>`,
    'Jane Doe',
  ],
  [
    'an editor in brackets below the story',
    `${h1}${prose}<div class="editors">（责编：李明、王芳）</div>`,
    '李明, 王芳',
  ],
  [
    'several links',
    `${h1}<div class="authors"><a href="#">Jane Doe</a>, <a href="#">John Roe</a></div>`,
    'Jane Doe, John Roe',
  ],
  [
    'neighbours that look alike',
    `${h1}<div class="byline"><span class="n">Jane Doe</span> <span class="n">John Roe</span></div>`,
    'Jane Doe, John Roe',
  ],
  [
    'two marked elements',
    `${h1}<p><a rel="author" href="#">Jane Doe</a> and <a rel="author" href="#">John Roe</a></p>`,
    'Jane Doe, John Roe',
  ],
  [
    'a name beside a job and a date',
    `${h1}<div class="author"><b>Jane Doe</b><i>Staff writer</i><time>4 May 2024</time></div>`,
    'Jane Doe',
  ],
  ['a line with a date', `${h1}<div>Jane Doe · 4 May 2024</div>${prose}`, 'Jane Doe'],
  ['a catalogue that writes the last name first', '<meta name="citation_author" content="Doe, Jane">', 'Jane Doe'],
  [
    'the publisher, where it signs in sight',
    `${site}<meta name="author" content="The Post">${h1}<p class="byline">By The Post</p>${prose}<p class="author">John Roe</p>`,
    'The Post',
  ],
  [
    'the page where the data calls an organisation by another name',
    `${site}<script type="application/ld+json">{"@type":"NewsArticle","author":{"@type":"Organization","name":"Post Media"}}</script>
     <meta name="author" content="Post Media">${h1}<p class="byline">Jane Doe</p>`,
    'Jane Doe',
  ],
  [
    'the page where the data holds a login name',
    `<meta name="author" content="j.doe">${h1}<p class="byline">By Jane Doe</p>`,
    'Jane Doe',
  ],
  [
    'the page, without those who checked it',
    `${h1}<div class="byline"><p>By Jane Doe</p><p>Fact-checked by John Roe</p></div>`,
    'Jane Doe',
  ],
  [
    'the page, without the section',
    `${h1}<div class="byline">By <a href="#">Jane Doe</a> in <a href="#">Gardens</a> <a href="#">Tools</a></div>`,
    'Jane Doe',
  ],
  [
    'links after By',
    `${h1}<div>By <a href="#">Jane Doe</a>, <a href="#">John Roe</a></div>${prose}`,
    'Jane Doe, John Roe',
  ],
  ['a name above a date', `${h1}<p>Jane Doe</p><p>4 May 2024</p>${prose}`, 'Jane Doe'],
  [
    'a last line that begins with a role',
    `${h1}<article>${prose}${prose}<p>Bài, ảnh: Lan Hương</p></article>`,
    'Lan Hương',
  ],
  ['a last line in brackets', `${h1}<article>${prose}${prose}<p>（责编：李明、王芳）</p></article>`, '李明, 王芳'],
  ['a line that begins with By', `${h1}<div>By Jane Doe</div>${prose}`, 'Jane Doe'],
  [
    'a signature on the right',
    `${h1}<article>${prose}<p style="text-align:right"><strong>Lan Hương</strong></p></article>`,
    'Lan Hương',
  ],
  ['a signature in bold', `${h1}<article>${prose}${prose}<p><b>Lan Hương</b></p></article>`, 'Lan Hương'],
  [
    'a signature in a page that is one form',
    `<form>${h1}<div>${prose}<div style="text-align:right"><b>Lan Hương</b></div></div></form>`,
    'Lan Hương',
  ],
])('is told by %s', async (_, html, byline) => {
  expect(await bylineOf(html)).toBe(byline);
});

test.each([
  ['a subheading', `${h1}<article>${prose}<p><b>Harbour Office</b></p>${prose}</article>`],
  ['a bold word before the story', `${h1}<article><p><b>Disadvantages</b></p>${prose}</article>`],
  ['a teaser’s author', `${h1}${prose}<aside><span class="author">John Roe</span></aside>`],
  ['a comment’s author', `${h1}${prose}<div class="comments"><b class="author">John Roe</b></div>`],
  ['a section beside a weekday', `${h1}<p>Chính trị Thứ Tư, 12/3/2025</p>${prose}`],
  ['a section above a date', `${h1}<a href="/world">World News</a><p>4 May 2024</p>${prose}`],
  ['a sentence above a date', `${h1}<p>Jane Doe in the harbour</p><p>4 May 2024</p>${prose}`],
  ['the photographer', `${h1}<figure><figcaption><span class="author">John Roe</span></figcaption></figure>${prose}`],
  [
    'a name before a year',
    `${h1}<table><tr><td>Captain</td><td>Since</td></tr><tr><td>John Roe</td><td>1998</td></tr></table>${prose}`,
  ],
  ['a profile’s address', '<meta property="article:author" content="https://www.facebook.com/post">'],
])('is not told by %s', async (_, html) => {
  expect(await bylineOf(html)).toBeUndefined();
});
