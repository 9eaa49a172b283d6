import type { Brief, KeptValue, PageState, PageToPanel } from '../../src/extension/messages';
import type { Scene } from './fake-browser';

/** A page that tells the panel of an article, and how far the reader is. */
export function articlePage(brief: Brief, share = 0.38, block = 4, kept: [string, KeptValue][] = []): PageToPanel[] {
  return [
    { type: 'state', state: { is: 'article', brief, kept } },
    { type: 'progress', progress: { share, block } },
  ];
}

const page = (state: PageState): Pick<Scene, 'page'> => ({ page: [{ type: 'state', state }] });

/** Every state without a brief, and the scene that leads to it. */
export const states: Record<Exclude<PageState['is'], 'article'> | 'closed' | 'siteAccess' | 'stale', Partial<Scene>> = {
  reading: page({ is: 'reading' }),
  unsure: page({ is: 'unsure', reasons: ['paragraphs', 'signed'] }),
  notArticle: page({ is: 'notArticle', reasons: ['cards', 'frontPage'] }),
  failed: page({ is: 'failed' }),
  pdf: page({ is: 'pdf' }),
  framed: page({ is: 'framed', url: 'https://example.com/story' }),
  closed: { url: 'chrome://settings' },
  siteAccess: { everywhere: false },
  stale: { url: 'https://example.com/', takesScripts: true },
};
