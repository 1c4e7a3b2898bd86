import { type Operations, operations } from '@jatkopolku/contracts';
import type { Cents } from '@jatkopolku/kernel';

import { readBy } from '../../form/reading.ts';
import { centsOf } from '../framework/numbers.ts';

/** A recovery as it is being opened; sums as people write them. */
interface OpeningDraft {
  readonly clientId: string;
  readonly amountCents: string;
  readonly reason: string;
}

export const emptyOpening: OpeningDraft = { clientId: '', amountCents: '', reason: '' };

/** What is to be sent, by the API's own schema. */
export function readOpening({ clientId, amountCents, reason }: OpeningDraft) {
  const body = {
    ...(clientId !== '' && { clientId }),
    amountCents: centsOf(amountCents),
    reason,
  };
  return readBy<OpeningDraft, Operations['openRecovery']>(operations.openRecovery, body);
}

interface DecisionDraft {
  readonly recoverCents: string;
  readonly reason: string;
}

export const emptyDecision: DecisionDraft = { recoverCents: '', reason: '' };

/** A decision of what was left when its maker looked. */
export function readDecision({ recoverCents, reason }: DecisionDraft, leftCents: Cents) {
  const body = { leftCents, recoverCents: centsOf(recoverCents), reason };
  return readBy<DecisionDraft, Operations['decideRecovery']>(operations.decideRecovery, body);
}

interface RepaymentDraft {
  readonly amountCents: string;
  readonly on: string;
}

export const emptyRepayment: RepaymentDraft = { amountCents: '', on: '' };

export function readRepayment({ amountCents, on }: RepaymentDraft) {
  const body = { amountCents: centsOf(amountCents), on };
  return readBy<RepaymentDraft, Operations['noteRepayment']>(operations.noteRepayment, body);
}

/** What the client said; nothing where nothing came. */
interface HearingDraft {
  readonly said: string;
}

export const emptyHearing: HearingDraft = { said: '' };

export function readHearing(draft: HearingDraft) {
  return readBy<HearingDraft, Operations['hearRecovery']>(operations.hearRecovery, draft);
}

interface WithdrawalDraft {
  readonly reason: string;
}

export const emptyWithdrawal: WithdrawalDraft = { reason: '' };

export function readWithdrawal(draft: WithdrawalDraft) {
  return readBy<WithdrawalDraft, Operations['withdrawRecovery']>(
    operations.withdrawRecovery,
    draft,
  );
}
