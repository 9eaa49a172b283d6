import { expect, test } from 'vitest';
import { formsOf } from '../../src/core/quotes/verb-forms';

const conjugations = { er: ['*e', '*é'], en: ['*t', '*te', 'ge*t'] };

test.each([
  ['dit', ['dit']],
  ['fait savoir', ['fait savoir']],
  ['affirm~er', ['affirme', 'affirmé']],
  ['sag~en', ['sagt', 'sagte', 'gesagt']],
  ['teil~en+mit', ['teilt … mit', 'mitteilt', 'teilte … mit', 'mitteilte', 'geteilt … mit', 'mitgeteilt']],
  ['gab … an', ['gab … an']],
])('%s', (entry, forms) => expect(formsOf(entry, conjugations)).toEqual(forms));
