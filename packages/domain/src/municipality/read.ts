import { type LocalDate, type Problem, type Result, refusal, success } from '@jatkopolku/kernel';

import { findMunicipality } from './find.ts';

/**
 * The municipality that somebody wrote, by its Finnish name on the day: one that has ended is its heir. Nothing
 * written is none. @returns `unknown-municipality`, or `municipality-divided` with those that it was divided between.
 */
export function readMunicipality(text: string, date: LocalDate): Result<string, Problem> {
  if (text.trim() === '') return success('');
  const found = findMunicipality(text, date);
  if (!found) return refusal({ code: 'unknown-municipality' });
  if (found.type === 'in-force') return success(found.municipality.fi);
  const heirs = found.heirs.map(({ fi }) => fi).join(', ');
  return refusal({ code: 'municipality-divided', details: { heirs } });
}
