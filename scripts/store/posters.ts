import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allKinds, type Kind, kinds } from '../../src/core/kinds';

const ICON = dataUrl('image/svg+xml', readFileSync(join('public', 'icons', 'icon.svg')));

/** A picture for a store, as HTML of the size it is taken at. */
export interface Poster {
  width: number;
  height: number;
  html: string;
}

interface ScreenParts {
  claim: string;
  host: string;
  minutes: string;
  /** PNG files of twice the size at which they are shown. */
  page: Uint8Array;
  popup: Uint8Array;
}

/** 1280 × 800: what it does, above a window with an article in it and the popup open. */
export function screenPoster({ claim, host, minutes, page, popup }: ScreenParts): Poster {
  const html = `<style>${STYLE}
    body { background: linear-gradient(160deg, #0b3f9e, #0b4fc4 55%, #2f74e6); }
    h1 { margin: 34px 64px 0; color: #fff; font: 600 36px/1.2 var(--serif); letter-spacing: -0.4px; text-align: center; }
    .window { position: absolute; inset: 112px 64px -20px; overflow: hidden; border-radius: 12px; background: #fff; box-shadow: 0 24px 70px #00133a80; }
    .bar { display: flex; align-items: center; gap: 8px; height: 46px; padding: 0 18px; background: #eceff4; }
    .bar i { width: 12px; height: 12px; border-radius: 50%; background: #c3c9d4; }
    .address { flex: 1; margin: 0 20px; padding: 6px 16px; border-radius: 16px; background: #fff; color: #5a6270; font: 13px var(--sans); }
    .action { position: relative; width: 24px; margin-right: 10px; }
    .action img { display: block; width: 100%; }
    .action b { position: absolute; right: -9px; bottom: -6px; padding: 0 4px; border-radius: 4px; background: #16181d; color: #fff; font: 700 10px/14px var(--sans); }
    .page { display: block; width: 1152px; }
    .popup { position: absolute; top: 50px; right: 16px; width: 400px; border-radius: 10px; box-shadow: 0 0 0 1px #0000001f, 0 18px 50px #00133a59; }
  </style><h1>${claim}</h1><div class="window">
    <div class="bar"><i></i><i></i><i></i><span class="address">${host}</span>
      <span class="action"><img src="${ICON}"><b>${minutes}</b></span></div>
    <img class="page" src="${png(page)}"><img class="popup" src="${png(popup)}"></div>`;
  return { width: 1280, height: 800, html };
}

/** A tile: name, tagline, and words underlined as Lede underlines them. The smaller side decides the size of the letters. */
export function tile(width: number, height: number, tagline: string, samples: Record<Kind, string>): Poster {
  const words = allKinds
    .filter(kind => kind !== 'quote')
    .map(kind => `<span style="--line: ${kinds[kind].line}; --colour: ${kinds[kind].light}">${samples[kind]}</span>`);
  const html = `<style>${STYLE}
    body { display: flex; flex-direction: column; justify-content: center; gap: ${height * 0.085}px; padding: 0 ${width * 0.09}px; background: linear-gradient(160deg, #fffdf8, #f3efe6); color: #16181d; font-size: ${height / 17}px; }
    .name { display: flex; align-items: center; gap: 0.45em; font: 700 2.5em/1 var(--serif); letter-spacing: -0.02em; }
    .name img { width: 1.05em; }
    p { margin: 0; color: #3d434d; text-wrap: balance; font: 1.2em/1.35 var(--sans); }
    .words { display: flex; flex-wrap: wrap; gap: 0.5em 0.8em; font: 1.05em/1.5 var(--serif); }
    .words span { padding: 0 0.15em; background: color-mix(in srgb, var(--colour) 14%, transparent); text-decoration: underline var(--line) 0.12em var(--colour); text-underline-offset: 0.2em; text-decoration-skip-ink: none; }
  </style><div class="name"><img src="${ICON}">Lede</div><p>${tagline}</p><div class="words">${words.join(' ')}</div>`;
  return { width, height, html };
}

const STYLE = `
  * { box-sizing: border-box; }
  body { --serif: "Noto Serif", Georgia, serif; --sans: "Noto Sans", system-ui, sans-serif; display: flow-root; position: relative; height: 100vh; margin: 0; overflow: hidden; }`;

function png(picture: Uint8Array): string {
  return dataUrl('image/png', picture);
}

function dataUrl(type: string, data: Uint8Array): string {
  return `data:${type};base64,${Buffer.from(data).toString('base64')}`;
}
