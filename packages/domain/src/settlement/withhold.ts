import type { Agreement } from '@jatkopolku/domain/agreement';
import type { Cover } from '@jatkopolku/domain/commitment';
import {
  type Check,
  type GroundCode,
  type Scope,
  holdReasons,
} from '@jatkopolku/domain/eligibility';
import type { Cents } from '@jatkopolku/kernel';

import { type Dispute, disputesOf, isHolding } from './dispute.ts';
import type { Line } from './schema.ts';

/** What is known of a provider whose lines are about to be booked. */
export interface Payee {
  /** Undefined where the register was never asked for the provider. */
  readonly check: Check | undefined;
  readonly agreements: readonly Pick<Agreement, 'agreementId' | 'scope'>[];
  /** Its disputes of the month, whatever became of them. */
  readonly disputes: readonly Pick<Dispute, 'disputeNo' | 'line' | 'state'>[];
}

/** What the company check found, for procurement to end. */
export interface HoldByCheck {
  readonly by: 'check';
  readonly ground: GroundCode;
}

/** What the provider has against the line, for finance to answer and then for who corrects the facts. */
export interface HoldByDispute {
  readonly by: 'dispute';
  readonly disputeNo: Dispute['disputeNo'];
}

/** How much more has to be set aside, for those who hold the cost centre to end. */
export interface HoldByCommitment {
  readonly by: 'commitment';
  /** What the commitments that are used up are for. */
  readonly cover: Cover;
  readonly missingCents: Cents;
}

/** Why a line waits, each reason for somebody to end. */
export type HoldReason = ProviderHold | HoldByCommitment;

/** What holds a line whatever else is booked of the region. */
export type ProviderHold = HoldByCheck | HoldByDispute;

/** A line that waits, with every reason for it. */
export interface WaitingLine {
  readonly line: Line;
  readonly reasons: readonly HoldReason[];
}

/** A provider's lines: those that go, and those that wait. */
export interface Withheld {
  readonly going: readonly Line[];
  readonly waiting: readonly WaitingLine[];
}

/**
 * Keeps back the fees and bonuses of a provider that is excluded, insolvent or has ceased, and a line that
 * the provider disputes. What clients earn is never kept back, nor what the State pays for their days.
 * Settling is a difference: a run after the hold is gone books by itself what waited.
 * @param lines what is not booked.
 * @param owed all that is owed of the month, booked or not.
 */
export function withhold(lines: readonly Line[], payee: Payee, owed: readonly Line[]): Withheld {
  const judged = lines.map((line) => ({ line, reasons: holdsOf(line, payee, owed) }));
  return {
    going: judged.filter(({ reasons }) => reasons.length === 0).map(({ line }) => line),
    waiting: judged.filter(({ reasons }) => reasons.length > 0),
  };
}

/** Every reason of the provider's own for which a line waits. */
export function holdsOf(line: Line, payee: Payee, owed: readonly Line[]): ProviderHold[] {
  if (line.kind !== 'fee' && line.kind !== 'bonus') return [];
  const grounds = holdReasons(payee.check, scopeOf(line, payee));
  const disputes = disputesOf(payee.disputes, line).filter((one) => isHolding(one, owed));
  return [
    ...grounds.map((ground) => ({ by: 'check' as const, ground })),
    ...disputes.map(({ disputeNo }) => ({ by: 'dispute' as const, disputeNo })),
  ];
}

/** A bonus is of the activity, unless the provider gives support and guidance alone. */
function scopeOf(line: Line, { agreements }: Payee): Scope {
  const own =
    line.kind === 'fee'
      ? agreements.filter(({ agreementId }) => agreementId === line.agreementId)
      : agreements;
  const isGuidance = own.length > 0 && own.every(({ scope }) => scope === 'support-guidance');
  return isGuidance ? 'support-guidance' : 'work-activity';
}
