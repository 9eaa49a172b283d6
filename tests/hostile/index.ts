import { documents } from './documents';
import { metadata } from './metadata';
import { movement } from './movement';
import { names } from './names';
import type { HostilePage } from './page';
import { sizes } from './sizes';

export { story, title } from './page';
export type { HostilePage };

/** All hostile pages by what they are. */
export const hostilePages: Readonly<Record<string, HostilePage>> = {
  ...names,
  ...metadata,
  ...sizes,
  ...movement,
  ...documents,
};
