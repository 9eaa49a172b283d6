import type { KeyInput } from 'puppeteer-core';
import type { Brief, PageToPanel } from '../../src/extension/messages';
import type { Scene } from './fake-browser';
import { arabic } from './samples/arabic';
import { crowded } from './samples/crowded';
import { english } from './samples/english';
import { vietnamese } from './samples/vietnamese';
import { articlePage, states } from './scenes';

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

const on = { highlights: true };
const figures = ['#tab-figures'];
const quotes = ['#tab-quotes'];

const en = { language: 'en', settings: on, page: articlePage(english) };
const vi = { language: 'vi', settings: on, page: articlePage(vietnamese) };
const side = { place: 'side', width: 320, height: 900 } as const;

/** Twice as large letters: a popup as a browser cuts it, a side panel. The pictures are as large as without. */
const zoomed = { popup: { width: 400, height: 300, scale: 4 }, side: { width: 180, height: 450, scale: 4 } };

/** The reader has been led to a place that the page does not show. */
const hiddenIn = ({ insights }: Brief): PageToPanel => ({
  type: 'revealed',
  revealed: { span: insights.found.person[0]!.spans[1]!, isHidden: true },
});

const articles: Shot[] = [
  { name: 'en-outline', scene: en },
  { name: 'en-figures', scene: en, clicks: figures },
  { name: 'en-quotes', scene: en, clicks: quotes },
  { name: 'vi-outline', scene: vi },
  { name: 'vi-figures', scene: vi, clicks: figures },
  { name: 'vi-quotes', scene: vi, clicks: quotes },
  { name: 'en-off', scene: { ...en, settings: {} } },
  { name: 'ar-outline', scene: { language: 'en', direction: 'rtl', settings: on, page: articlePage(arabic) } },
  {
    name: 'ar-figures',
    scene: { language: 'en', direction: 'rtl', settings: on, page: articlePage(arabic) },
    clicks: figures,
  },
  { name: 'ar-in-en-outline', scene: { language: 'en', settings: on, page: articlePage(arabic) } },
  { name: 'ar-in-en-figures', scene: { language: 'en', settings: on, page: articlePage(arabic) }, clicks: figures },
  { name: 'ar-in-en-quotes', scene: { language: 'en', settings: on, page: articlePage(arabic) }, clicks: quotes },
  {
    name: 'ar-pace',
    scene: { language: 'en', direction: 'rtl', settings: on, page: articlePage(arabic) },
    clicks: ['.reading button'],
  },
  { name: 'crowded-outline', scene: { language: 'en', settings: on, page: articlePage(crowded) } },
  { name: 'crowded-figures', scene: { language: 'en', settings: on, page: articlePage(crowded) }, clicks: figures },
  { name: 'side-outline', ...side, scene: { ...en, place: 'side' } },
  { name: 'side-figures', ...side, scene: { ...vi, place: 'side' }, clicks: figures },
  { name: 'side-quotes', ...side, scene: { ...en, place: 'side' }, clicks: quotes },
  { name: 'forced-figures', scene: en, clicks: figures, media: [{ name: 'forced-colors', value: 'active' }] },
  { name: 'contrast-figures', scene: en, clicks: figures, media: [{ name: 'prefers-contrast', value: 'more' }] },
];

const silent: Shot[] = (['en', 'vi'] as const).flatMap(language =>
  Object.entries(states).map(
    ([name, scene]): Shot => ({
      name: `${language}-state-${name}`,
      height: name === 'reading' ? 600 : 380,
      scene: { language, ...scene },
    }),
  ),
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
    clicks: ['#tab-figures', '.row summary', '.row .words', '.row .words'],
  },
  {
    name: `${language}-hidden`,
    scene: {
      ...(language === 'en' ? en : vi),
      page: [...(language === 'en' ? en : vi).page, hiddenIn(language === 'en' ? english : vietnamese)],
    },
    clicks: figures,
  },
  { name: `${language}-options`, page: 'options', width: 960, full: true, scale: 1, scene: { language } },
]);

const large: Shot[] = (['popup', 'side'] as const).flatMap((place): Shot[] => [
  { name: `zoom-${place}-outline`, ...zoomed[place], scene: { ...en, place } },
  { name: `zoom-${place}-figures`, ...zoomed[place], scene: { ...vi, place }, clicks: figures },
  { name: `zoom-${place}-quotes`, ...zoomed[place], scene: { ...en, place }, clicks: quotes },
  { name: `zoom-${place}-pace`, ...zoomed[place], scene: { ...vi, place }, clicks: ['.reading button'] },
  { name: `zoom-${place}-menu`, ...zoomed[place], scene: { ...vi, place }, clicks: ['[aria-haspopup]'] },
  { name: `zoom-${place}-state`, ...zoomed[place], scene: { language: 'vi', place, ...states.siteAccess } },
  { name: `zoom-${place}-welcome`, ...zoomed[place], scene: { ...vi, place, settings: { welcomed: false } } },
]);

const seldom: Shot[] = (['en', 'vi'] as const).flatMap((language): Shot[] => {
  const brief = language === 'en' ? english : vietnamese;
  const scene = { language, settings: on, page: articlePage(brief) };
  const pausedSites = ['thelarkfieldpost.example', 'baosongthu.example'];
  const doubtful = articlePage({ ...brief, verdict: 'unsure', partly: true });
  const wide = { page: 'options', width: 960, full: true, scale: 1 } as const;
  return [
    { name: `${language}-notices`, scene: { language, settings: { pausedSites }, page: doubtful } },
    { name: `${language}-filtered`, scene, clicks: [...figures, '.filter'], keys: ['2'] },
    { name: `${language}-nothing`, scene, clicks: [...figures, '.filter'], keys: ['x', 'q'] },
    { name: `${language}-pace`, scene, clicks: ['.reading button'] },
    { name: `${language}-finished`, scene: { ...scene, page: articlePage(brief, 1, 99) }, keys: ['Tab', 'Tab'] },
    { name: `${language}-why`, scene: { language, ...states.notArticle }, height: 380, clicks: ['summary'] },
    {
      name: `${language}-options-used`,
      ...wide,
      scene: { language, settings: { pausedSites, linesOnly: true } },
      clicks: ['.measure button'],
    },
    {
      name: `${language}-options-narrow`,
      ...wide,
      width: 320,
      scale: 2,
      scene: { language, settings: { pausedSites } },
    },
  ];
});

export const shots: Shot[] = [...articles, ...silent, ...more, ...large, ...seldom];
