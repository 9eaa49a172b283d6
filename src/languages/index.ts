import type { Language } from '../core/language';
import { german } from './de';
import { english } from './en';
import { french } from './fr';
import { japanese } from './ja';
import { others } from './others';
import { undetermined } from './und';
import { vietnamese } from './vi';

/** Every language pack; the last one serves the languages that have none. */
export const languages: readonly Language[] = [vietnamese, english, german, french, japanese, ...others, undetermined];
