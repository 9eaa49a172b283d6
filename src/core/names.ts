import type { Found } from './insights';
import type { Text } from './prepare';

export function findNames(_text: Text, _taken: unknown): Pick<Found, 'person' | 'organisation' | 'place'> {
  return { person: [], organisation: [], place: [] };
}
