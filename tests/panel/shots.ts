import type { KeyInput } from 'puppeteer-core';
import type { Brief, PageState, PageToPanel } from '../../src/extension/messages';
import type { Scene } from './fake-browser';
import { arabic } from './samples/arabic';
import { crowded } from './samples/crowded';
import { english } from './samples/english';
import { vietnamese } from './samples/vietnamese';

/** A screen to look at. */
export interface Shot {
  name: string;
  scene: Omit<Scene, 'messages'>;
  page?: 'panel' | 'options';
  /** CSS pixels; the popup is 400 by 600 unless told otherwise. */
  width?: number;
  height?: number;
  /** Device pixels per CSS pixel. */
  scale?: number;
  /** The whole page instead of what is in view. */
  full?: boolean;
  /** Media features besides the theme: "forced-colors", "prefers-contrast". */
  media?: { name: string; value: string }[];
  /** There when the screen is ready. */
  ready?: string;
  clicks?: string[];
  keys?: KeyInput[];
}

const article = (brief: Brief, share = 0.38, block = 4): PageToPanel[] => [
  { type: 'state', state: { is: 'article', brief } },
  { type: 'progress', progress: { share, block } },
];
const state = (state: PageState): PageToPanel[] => [{ type: 'state', state }];
const on = { highlights: true };
const figures = ['#tab-figures'];
const quotes = ['#tab-quotes'];

const en = { language: 'en', settings: on, page: article(english) };
const vi = { language: 'vi', settings: on, page: article(vietnamese) };
const side = { place: 'side', width: 320, height: 900 } as const;

const articles: Shot[] = [
  { name: 'en-outline', scene: en },
  { name: 'en-figures', scene: en, clicks: figures },
  { name: 'en-quotes', scene: en, clicks: quotes },
  { name: 'vi-outline', scene: vi },
  { name: 'vi-figures', scene: vi, clicks: figures },
  { name: 'vi-quotes', scene: vi, clicks: quotes },
  { name: 'en-off', scene: { ...en, settings: {} } },
  { name: 'ar-outline', scene: { language: 'en', direction: 'rtl', settings: on, page: article(arabic) } },
  {
    name: 'ar-figures',
    scene: { language: 'en', direction: 'rtl', settings: on, page: article(arabic) },
    clicks: figures,
  },
  { name: 'crowded-outline', scene: { language: 'en', settings: on, page: article(crowded) } },
  { name: 'crowded-figures', scene: { language: 'en', settings: on, page: article(crowded) }, clicks: figures },
  { name: 'side-outline', ...side, scene: { ...en, place: 'side' } },
  { name: 'side-figures', ...side, scene: { ...vi, place: 'side' }, clicks: figures },
  { name: 'side-quotes', ...side, scene: { ...en, place: 'side' }, clicks: quotes },
  { name: 'forced-figures', scene: en, clicks: figures, media: [{ name: 'forced-colors', value: 'active' }] },
  { name: 'contrast-figures', scene: en, clicks: figures, media: [{ name: 'prefers-contrast', value: 'more' }] },
];

const states: Shot[] = (['en', 'vi'] as const).flatMap(language =>
  [
    { name: 'reading', page: state({ is: 'reading' }) },
    { name: 'unsure', page: state({ is: 'unsure', reasons: ['210 words of prose', 'many links'] }) },
    { name: 'not-article', page: state({ is: 'notArticle', reasons: ['a list of 40 teasers'] }) },
    { name: 'pdf', page: state({ is: 'pdf' }) },
    { name: 'framed', page: state({ is: 'framed', url: 'https://example.com/story' }) },
    { name: 'closed', url: 'chrome://settings' },
    { name: 'site-access', everywhere: false },
    { name: 'stale', url: 'https://example.com/' },
  ].map(({ name, ...scene }): Shot => ({ name: `${language}-state-${name}`, scene: { language, ...scene } })),
);

const more: Shot[] = (['en', 'vi'] as const).flatMap((language): Shot[] => [
  { name: `${language}-welcome`, scene: { ...(language === 'en' ? en : vi), settings: { welcomed: false } } },
  {
    name: `${language}-paused`,
    scene: {
      ...(language === 'en' ? en : vi),
      settings: { pausedSites: ['thelarkfieldpost.example', 'baosongthu.example'] },
    },
    clicks: ['[aria-haspopup]'],
  },
  {
    name: `${language}-unfolded`,
    scene: language === 'en' ? en : vi,
    clicks: ['#tab-figures', '.unfold', '.row .words', '.row .words'],
  },
  { name: `${language}-options`, page: 'options', width: 800, full: true, scale: 1, scene: { language } },
]);

export const shots: Shot[] = [...articles, ...states, ...more];
