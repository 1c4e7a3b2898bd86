import type { Meanwhile, Problem } from '@jatkopolku/kernel';

import { nameOf } from './name-of.ts';
import type { Kind, KeyOf, Records } from './records.ts';

/** Codes of refusals for which it helps to know who has been there, and what they left. */
const codes = new Set<Problem['code']>(['changed-meanwhile', 'not-in-this-state']);

/** The refusal with who changed the record last, when, and what it is now. */
export async function withMeanwhile<K extends Kind>(
  records: Records,
  { kind, key }: { readonly kind: K; readonly key: KeyOf<K> },
  problem: Problem,
): Promise<Problem> {
  if (!codes.has(problem.code)) return problem;
  const [current, change] = await Promise.all([
    records.get(kind, key),
    records.lastChange(kind, key),
  ]);
  if (!current || !change) return problem;
  const by = await nameOf(records, change.actor);
  const meanwhile: Meanwhile = { by, at: change.at, current };
  return { ...problem, meanwhile };
}
