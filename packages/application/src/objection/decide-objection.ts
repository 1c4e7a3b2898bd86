import {
  type Objection,
  type ObjectionEvent,
  objectionSteps,
  upheldClaim,
} from '@jatkopolku/domain/objection';
import { type Claim, type ClaimNotice, type ClaimState } from '@jatkopolku/domain/outcome';
import { type Result, success } from '@jatkopolku/kernel';

import { moveRecord } from '../change-record.ts';
import { asExpected, countedAgain } from '../counted.ts';
import type { Saved } from '../create-record.ts';
import { type NoticeDeps, claimNoticeOf } from '../outcome/claim-notice.ts';
import { type Change, type Records, type Versioned, kinds } from '../records.ts';
import { type Refusal, refuse } from '../refuse.ts';
import { type ExpectedObjection, turnOf } from './exchange.ts';
import { messageOf } from './objection-message.ts';

export interface ObjectionDecision {
  readonly verdict: Extract<ObjectionEvent, 'uphold' | 'dismiss'>;
  /** Compulsory when it is dismissed. */
  readonly reason: string;
}

/**
 * Decides an objection, never by one who filed or decided the claim or objected. Upheld, it moves its claim
 * in the same transaction: a rejected one takes its place again and waits, or is refused where another claim
 * has the place by now; one that was approved for less is approved whole, with a notice of it.
 */
export function decideObjection(
  deps: NoticeDeps,
  expected: ExpectedObjection,
  decision: ObjectionDecision,
): Saved<Objection> {
  const { records } = deps;
  const isAsSeen = asExpected(records, 'objection', expected);
  // Who takes the claim's place at the same moment is found the next time round, and named.
  return countedAgain(() => decideOnce(deps, expected, decision), isAsSeen);
}

async function decideOnce(
  deps: NoticeDeps,
  { today, ...expected }: ExpectedObjection,
  { verdict, reason }: ObjectionDecision,
): Saved<Objection> {
  const { records } = deps;
  const { claimId } = expected.key;
  const by = { actor: expected.actor, today };
  const [before, notice] = await Promise.all([
    records.get('claim', { claimId }),
    records.get('claimNotice', expected.key),
  ]);
  if (!before || !notice) return refuse('not-found');
  const objected = { before, notice: notice.record };
  const moved = verdict === 'uphold' ? await uphold(records, objected, by) : undefined;
  const event = verdict === 'uphold' ? ('upheld' as const) : ('dismissed' as const);
  return moveRecord(records, {
    kind: 'objection',
    step: objectionSteps[verdict],
    event: `objection-${event}`,
    ...expected,
    edit: (objection, state) => {
      if (moved && !moved.ok) return moved;
      if (verdict === 'dismiss' && reason.trim() === '')
        return refuse({ code: 'decision-reason-missing', at: '/reason' });
      const decided = { decidedBy: expected.actor, decidedOn: today, waitsSince: today };
      return success({ ...objection, ...decided, remarks: objection.remarks + 1, state });
    },
    beside: async (objection) => [
      turnOf(objection, by, { event, text: reason, fileIds: [] }),
      ...(await messageOf(deps, objection, 'decided')),
      ...(moved?.ok ? await changesOf(deps, { ...objected, claim: moved.value }, by) : []),
    ],
  });
}

type By = Pick<ExpectedObjection, 'actor' | 'today'>;

/** A claim as it is, and the decision on it that is objected to. */
interface Objected {
  readonly before: Versioned<Claim>;
  readonly notice: ClaimNotice;
}

/** What the claim becomes, where no other one holds its place. */
async function uphold(
  records: Records,
  { before: { record }, notice }: Objected,
  { actor, today }: By,
): Promise<Result<Claim, Refusal>> {
  const upheld = upheldClaim(record, notice, { by: actor, on: today });
  if (!upheld.ok) return refuse(upheld.error);
  const names = kinds.claim.unique?.(upheld.value) ?? [];
  const holders = await Promise.all(
    names.map((name) => records.holderOf('claim', name.map(String))),
  );
  const other = holders.find((holder) => holder && holder.record.claimId !== record.claimId);
  if (!other) return upheld;
  const { claimId } = other.record;
  return refuse({ code: 'claim-place-taken', details: { claimId } });
}

interface MovedClaim extends Objected {
  readonly claim: Claim;
}

/** How a claim waited for the decision on each part of its bonus. */
const waitedAs: Readonly<Record<ClaimNotice['milestone'], ClaimState>> = {
  start: 'submitted',
  lasting: 'second-submitted',
};

/** The claim; where more is approved of it by this, that is said to its provider as any decision is. */
async function changesOf(
  deps: NoticeDeps,
  { before, claim, notice }: MovedClaim,
  { actor, today }: By,
): Promise<readonly Change[]> {
  const change = {
    kind: 'claim',
    record: claim,
    before,
    allowedFrom: [before.record.state],
  } as const;
  if (notice.facts.decision === 'rejected') return [change];
  const asked = { ...before.record, state: waitedAs[notice.milestone] };
  const undecided = { ...claim, decisionCategory: null, decisionReason: '' };
  const decided = { by: actor, on: today, before: asked };
  return [change, ...(await claimNoticeOf(deps, undecided, decided))];
}
