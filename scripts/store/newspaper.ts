import type { Article, Block } from '../../src/core/article';

/** The front of a paper that does not exist. */
export interface Paper {
  name: string;
  sections: string[];
  article: Article;
}

/** An article as a page of a newspaper, with a drawing of its bridge. */
export function newspaperPage({ name, sections, article }: Paper): string {
  const { title, byline, published, language, blocks } = article;
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(new Date(published!));
  const caption = blocks.find(({ kind }) => kind === 'caption');
  const [first, ...rest] = blocks.filter(block => block !== caption).map(elementOf);
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>${title}</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="${published}">
<style>${STYLE}</style>
<header><b>${name}</b><nav>${sections.map(section => `<a href="#">${section}</a>`).join('')}</nav></header>
<article><h1>${title}</h1><p class="byline">${byline} · <time datetime="${published}">${day}</time></p>
${first}<figure>${BRIDGE}<figcaption>${caption?.text ?? ''}</figcaption></figure>${rest.join('\n')}</article></html>`;
}

function elementOf(block: Block): string {
  const tag = block.kind === 'heading' ? `h${block.level}` : 'p';
  return `<${tag}>${block.text}</${tag}>`;
}

const STYLE = `
  body { margin: 0; background: #fff; color: #1b1b1b; font: 18px/1.6 "Noto Serif", Georgia, serif; }
  header { display: flex; align-items: baseline; gap: 40px; padding: 14px 56px; border-bottom: 1px solid #d9d5cc; }
  header b { font-size: 24px; letter-spacing: -0.3px; }
  nav { display: flex; gap: 22px; font: 13px "Noto Sans", sans-serif; }
  nav a { color: #555; text-decoration: none; }
  article { width: 600px; padding: 26px 56px 80px; }
  h1 { margin: 0 0 12px; font-size: 32px; line-height: 1.2; letter-spacing: -0.5px; }
  h2 { margin: 28px 0 8px; font-size: 21px; }
  p { margin: 0 0 16px; }
  .byline { color: #666; font: 13px "Noto Sans", sans-serif; }
  figure { margin: 22px 0; }
  svg { display: block; width: 100%; }
  figcaption { padding-top: 6px; color: #666; font: 13px/1.4 "Noto Sans", sans-serif; }`;

/** Dawn over a river. */
const BRIDGE = `<svg viewBox="0 0 600 260" aria-hidden="true">
  <defs><linearGradient id="sky" x1="0" y1="0" x2="0" y2="1">
    <stop offset="0" stop-color="#8fb3d9"/><stop offset="0.7" stop-color="#fbd9b0"/><stop offset="1" stop-color="#f6b98a"/>
  </linearGradient></defs>
  <rect width="600" height="260" fill="url(#sky)"/><circle cx="430" cy="150" r="26" fill="#fff1cf"/>
  <path d="M0 160 90 128 170 152 260 118 360 156 460 130 600 162V200H0z" fill="#7c8fb0" opacity="0.55"/>
  <rect y="186" width="600" height="74" fill="#48658f"/>
  <path d="M380 200h100M400 212h60M412 224h36" stroke="#fbd9b0" stroke-width="3" opacity="0.7"/>
  <g fill="none" stroke="#22324f" stroke-width="3">
    <path d="M0 172Q90 160 180 72Q300 180 420 72Q510 160 600 172"/>
    <path d="M210 101v75M240 122v54M270 134v42M300 138v38M330 134v42M360 122v54M390 101v75M150 105v71M120 130v46M90 148v28M450 105v71M480 130v46M510 148v28" stroke-width="1.5"/>
  </g>
  <path d="M0 174h600v8H0z" fill="#22324f"/><path d="M174 66h12v150h-12zM414 66h12v150h-12z" fill="#22324f"/>
</svg>`;
