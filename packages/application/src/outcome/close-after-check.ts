import { type Claim, lookProblem, lookedAt } from '@jatkopolku/domain/outcome';

import { changeRecord } from '../change-record.ts';
import type { Saved } from '../create-record.ts';
import type { Records } from '../records.ts';
import { allow, refuse } from '../refuse.ts';
import type { ExpectedClaim } from './approve-claim.ts';

/**
 * Somebody has looked at what today's checks would have stopped of an imported claim, and says what they found.
 * Decision, parts and amounts stay: where the bonus was wrong, a correction of it takes two people.
 */
export function closeAfterCheck(
  records: Records,
  { today, ...expected }: ExpectedClaim,
  asked: { readonly note: string },
): Saved<Claim> {
  const note = asked.note.trim();
  return changeRecord(records, {
    kind: 'claim',
    event: 'after-check-closed',
    ...expected,
    edit: (claim) => {
      const problem = lookProblem(claim, expected.actor);
      if (problem) return refuse(problem);
      const missing = note === '' ? [{ code: 'finding-missing' as const, at: '/note' }] : [];
      return allow(lookedAt(claim, { by: expected.actor, on: today, note }), missing);
    },
  });
}
