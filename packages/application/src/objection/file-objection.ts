import { type Objection, objectionProblem } from '@jatkopolku/domain/objection';
import type { Claim, ClaimNotice } from '@jatkopolku/domain/outcome';
import type { Answer } from '@jatkopolku/domain/remark';
import { objectionSubject } from '@jatkopolku/domain/remark';
import { type LocalDate, success } from '@jatkopolku/kernel';

import type { Asking, Saved } from '../create-record.ts';
import { evidenceProblems } from '../outcome/evidence-problems.ts';
import type { KeyOf, Records } from '../records.ts';
import { refuse } from '../refuse.ts';
import { remarkOf } from '../remark/create-remark.ts';

export type ObjectionKey = KeyOf<'objection'>;

/**
 * Objects to a decision on the provider's own claim, with what speaks against it as the first remark. Each
 * decision is objected to once: of two at once one is kept.
 */
export async function fileObjection(
  records: Records,
  { text, fileIds, ...key }: ObjectionKey & Answer,
  { actor, today }: Asking<LocalDate>,
): Saved<Objection> {
  const [claim, notice, before] = await Promise.all([
    records.get('claim', key),
    records.get('claimNotice', key),
    records.get('objection', key),
  ]);
  if (!claim || !notice) return refuse('not-found');
  if (before) return refuse('already-objected');
  const { providerId, clientId } = notice.record;
  const problem = objectionProblem(notice.record, claim.record, today);
  const claimant = { userId: actor, providerId };
  const problems = [
    ...(problem ? [problem] : []),
    ...(await evidenceProblems(records, fileIds, { claimant, at: '/fileIds' })),
  ];
  if (problems.length > 0) return refuse(...problems);
  const record: Objection = {
    ...key,
    providerId,
    clientId,
    objectedBy: actor,
    objectedOn: today,
    claimMakers: makersOf(claim.record, notice.record),
    remarks: 1,
    waitsSince: today,
    decidedBy: null,
    decidedOn: null,
    state: 'open',
  };
  const turn = { number: 1, by: actor, on: today, event: 'objected', category: null } as const;
  const committed = await records.commit(
    [
      { kind: 'objection', record },
      remarkOf(objectionSubject(record), { ...turn, text: text.trim(), fileIds }),
    ],
    { event: 'objection-filed', actor },
  );
  return committed.ok ? success({ record, version: 1 }) : refuse('already-objected');
}

/** Who filed, amended or decided it, each once: of two who approved, both decided. */
function makersOf(
  { submittedBy, amendedBy }: Claim,
  { decidedBy, firstApprovedBy }: ClaimNotice,
): string[] {
  const makers = [submittedBy, amendedBy, decidedBy, firstApprovedBy];
  return [...new Set(makers.filter((maker) => maker !== null))];
}
