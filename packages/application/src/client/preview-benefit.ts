import { type Benefit, benefitProblems } from '@jatkopolku/domain/client';
import { type PayerMove, payerMoves } from '@jatkopolku/domain/settlement';
import { type Result, success } from '@jatkopolku/kernel';

import type { Records } from '../records.ts';
import { type Refusal, refuse } from '../refuse.ts';
import { paidOtherwise } from '../tally/benefit-effects.ts';
import type { BenefitFacts } from './create-benefit.ts';

/** A benefit as somebody is about to save it. */
export interface PlannedBenefit extends BenefitFacts, Pick<Benefit, 'clientId'> {
  /** Which of the client's benefits is changed; null for a new one, which comes after the others. */
  readonly position: number | null;
}

export interface BenefitPreview {
  readonly moves: (PayerMove & {
    /** Whether the month was booked: its next run corrects it. */
    readonly isBooked: boolean;
  })[];
}

/**
 * What a benefit would change in who pays the days that are accepted, by the same rules as its saving.
 * @returns `not-found` for no such benefit; what is wrong with it.
 */
export async function previewBenefit(
  records: Records,
  { position, ...facts }: PlannedBenefit,
): Promise<Result<BenefitPreview, Refusal>> {
  const { clientId } = facts;
  const [client, own] = await Promise.all([
    records.get('client', { clientId }),
    records.list('benefit', { clientId }),
  ]);
  const codes = benefitProblems({ ...facts, clientKnown: client !== undefined });
  if (codes.length > 0) return refuse(...codes);
  const before = own.find(({ record }) => record.position === position);
  if (position !== null && !before) return refuse('not-found');
  const next = Math.max(-1, ...own.map(({ record }) => record.position)) + 1;
  const record = { ...facts, position: position ?? next };
  const paid = await paidOtherwise(records, { record, before });
  const moves = payerMoves(paid.sheets, paid.before, paid.after);
  const months = [...new Set(moves.map(({ month }) => month))];
  const stored = await records.getMany(
    'bookedMonth',
    months.map((month) => ({ month })),
  );
  const booked = new Set(stored.map((one) => one.record.month));
  return success({ moves: moves.map((move) => ({ ...move, isBooked: booked.has(move.month) })) });
}
