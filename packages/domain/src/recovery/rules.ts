import {
  type Cents,
  type LocalDate,
  type Problem,
  ZERO_CENTS,
  addDays,
  cents,
  formatEuros,
  sumCents,
} from '@jatkopolku/kernel';

import { isUnderWay } from './lifecycle.ts';
import type { Credit, Recovery } from './schema.ts';

/** A letter is taken to have come on the seventh day after it was sent (434/2003 §59.2). */
export const DELIVERY_DAYS = 7;

/** A hearing has a sufficient time limit (434/2003 §33.1 and §36); two weeks from when the letter came. */
export const HEARING_DAYS = 14;

/** The county's practice: a month to pay, from when the letter came. */
export const PAYING_DAYS = 30;

export function hearingEnds(sentOn: LocalDate): LocalDate {
  return addDays(sentOn, DELIVERY_DAYS + HEARING_DAYS);
}

export function payingEnds(sentOn: LocalDate): LocalDate {
  return addDays(sentOn, DELIVERY_DAYS + PAYING_DAYS);
}

type Repaid = Pick<Recovery, 'credits'>;

/** What came back of it so far. */
export function repaidOf({ credits }: Repaid): Cents {
  return sumOf(credits.filter(({ kind }) => kind === 'repaid'));
}

/** What lowers the client's balance, and no batch has yet. */
export function untakenOf({ credits }: Repaid): Cents {
  return sumOf(credits.filter(({ batchNo }) => batchNo === null));
}

function sumOf(credits: readonly Credit[]): Cents {
  return sumCents(credits.map(({ amountCents }) => amountCents));
}

/**
 * What is left to recover: never more than what the client has too much now, since coming payments are less by it
 * in the meantime.
 * @param openCents what the client has too much now, less what came back; 0 or more.
 */
export function leftOf(recovery: Pick<Recovery, 'dueCents' | 'credits'>, openCents: Cents): Cents {
  const due = recovery.dueCents - repaidOf(recovery);
  return cents(Math.max(0, Math.min(due, openCents)));
}

/** Why no recovery of the amount is opened; the client's own are `own`. */
export function openingProblem(
  { amountCents, openCents }: { readonly amountCents: Cents; readonly openCents: Cents },
  own: readonly Pick<Recovery, 'state' | 'recoveryId'>[],
): Problem | undefined {
  const other = own.find(({ state }) => isUnderWay[state]);
  if (other) return { code: 'recovery-underway', details: { recoveryId: other.recoveryId } };
  if (openCents === 0) return { code: 'nothing-to-recover' };
  return amountCents > openCents ? aboveOpen(openCents) : undefined;
}

/** Why what the client said is not written down: nothing was, and there is still time to say it. */
export function hearingProblem(
  { hearBy }: Pick<Recovery, 'hearBy'>,
  said: string,
  today: LocalDate,
): Problem | undefined {
  const isOver = today > hearBy;
  return said === '' && !isOver
    ? { code: 'hearing-open', details: { lastDay: hearBy } }
    : undefined;
}

/** Why so much is not decided to be recovered, of what is left. */
export function decisionProblem(recoverCents: Cents, leftCents: Cents): Problem | undefined {
  if (leftCents === 0) return { code: 'nothing-to-recover' };
  return recoverCents > leftCents ? aboveOpen(leftCents) : undefined;
}

function aboveOpen(openCents: Cents): Problem {
  return { code: 'recovery-above-open', details: { amount: formatEuros(openCents) } };
}

/**
 * Why a sum is not written down as come back: more than what is due in all is a slip of the hand. More than what is
 * open by now is not: the money is there, and the next batch pays back what is too much.
 */
export function repaymentProblem(
  recovery: Pick<Recovery, 'dueCents' | 'credits' | 'opening'>,
  { amountCents, on }: Pick<Credit, 'amountCents' | 'on'>,
  today: LocalDate,
): Problem | undefined {
  const due = cents(recovery.dueCents - repaidOf(recovery));
  if (amountCents > due)
    return { code: 'repayment-above-due', details: { amount: formatEuros(due) } };
  const isOutside = on > today || on < recovery.opening.on;
  return isOutside ? { code: 'repayment-day', details: { day: recovery.opening.on } } : undefined;
}

/** Why a recovery is not closed: something of it is left. */
export function closingProblem(leftCents: Cents): Problem | undefined {
  if (leftCents === ZERO_CENTS) return undefined;
  return { code: 'recovery-left', details: { amount: formatEuros(leftCents) } };
}
