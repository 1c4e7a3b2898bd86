import type { ProviderId } from '@jatkopolku/domain/provider';
import type { LocalDate, Month, Problem, Result } from '@jatkopolku/kernel';

import type { CheckDeps } from '../eligibility/check-company.ts';
import { checkAwaited } from '../eligibility/recheck-slice.ts';
import type { Records } from '../records.ts';
import { type BookDeps, type Booker, type Booking, bookMonth } from './book-month.ts';
import { loadBooked, remainderOf } from './load-booked.ts';
import { accountsOf } from './load-month.ts';

/**
 * Asks the register about every provider to whom the month's money would go, and books. Who is found
 * excluded, insolvent or ceased gets nothing in this run; a provider that the register is silent about is paid.
 */
export async function checkAndBook(
  deps: BookDeps & CheckDeps,
  month: Month,
  booker: Booker,
): Promise<Result<Booking, Problem>> {
  const today = deps.clock.today();
  const payees = await toBePaid(deps.records, month, today);
  await checkAwaited(deps, payees, { actor: booker.actor, today, purpose: 'settlement' });
  return bookMonth(deps, month, booker);
}

/** Those with a fee or a bonus to be booked, for whom the register has not answered today already. */
async function toBePaid(records: Records, month: Month, today: LocalDate): Promise<ProviderId[]> {
  const { counted } = await loadBooked(records, month);
  const [accounts, checks] = await Promise.all([accountsOf(records, month), records.list('check')]);
  const answered = new Set(
    checks
      .filter(({ record }) => record.askedOn === today && record.silence === null)
      .map(({ record }) => record.providerId),
  );
  return accounts
    .filter(({ providerId }) => !answered.has(providerId))
    .filter((account) =>
      remainderOf(account, counted).some(({ kind }) => kind === 'fee' || kind === 'bonus'),
    )
    .map(({ providerId }) => providerId);
}
