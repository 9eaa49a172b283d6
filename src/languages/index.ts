import type { Language } from '../core/language';
import { english } from './en';
import { paces } from './paces';
import { undetermined } from './und';
import { vietnamese } from './vi';

/** Every language pack; the last one serves the languages that have none. */
export const languages: readonly Language[] = [vietnamese, english, ...paces, undetermined];
