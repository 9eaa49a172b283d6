import type { Settings } from '../../src/extension/settings';
import { type OpenedPage, openPanel } from './open-panel';

/** The options page where these settings are stored. */
export const open = (settings = {}) => openPanel({ language: 'en', settings }, { page: 'options', width: 800 });

/** The settings that are stored now. */
export const stored = ({ stage }: OpenedPage) => stage.stored.settings as Settings;
