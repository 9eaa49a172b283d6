import type { Brief, PanelToPage } from '../../src/extension/messages';
import type { Stage } from './fake-browser';
import { openPanel } from './open-panel';
import { english } from './samples/english';
import { articlePage } from './scenes';

/** The panel on a story. */
export const open = (brief: Brief = english, settings = {}) =>
  openPanel({ language: 'en', page: articlePage(brief), settings });

/** The places that the page was asked to show. */
export const revealed = ({ asked }: Stage) =>
  (asked as PanelToPage[]).flatMap(request => (request.type === 'reveal' ? [request.span] : []));
