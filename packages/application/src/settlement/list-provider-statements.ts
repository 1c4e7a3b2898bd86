import type { Attended } from '@jatkopolku/domain/attendance';
import { yearOf } from '@jatkopolku/domain/commitment';
import { bonusesOf } from '@jatkopolku/domain/outcome';
import type { ProviderId } from '@jatkopolku/domain/provider';
import {
  type ProviderStatement,
  type StatementFacts,
  type StatementStanding,
  type StatementTotals,
  hasEnded,
  isReleased,
  providerStatement,
  shortClientDays,
  statementBonus,
} from '@jatkopolku/domain/settlement';
import {
  type LocalDate,
  type Month,
  type Result,
  addMonths,
  monthOf,
  monthRange,
  monthsOf,
  must,
  rangeOf,
  success,
} from '@jatkopolku/kernel';

import { readingOnce } from '../reading-once.ts';
import type { Records } from '../records.ts';
import { type Refusal, refuse } from '../refuse.ts';
import { someAtOnce } from '../some-at-once.ts';
import { type Budget, openBudget } from './budget.ts';
import {
  type OwnFacts,
  loadOwnFacts,
  ownDisputes,
  ownRuns,
  ownSetAside,
  payeeOf,
  sheetDays,
} from './own-month.ts';
import { standing } from './read-provider-statement.ts';

/** So many months are listed: what is older is asked for by its month. */
export const LISTED_MONTHS = 24;

/** A month of a provider in a word and its sums. */
export interface ListedStatement {
  readonly month: Month;
  readonly standing: StatementStanding;
  readonly booked: 'not-booked' | 'booked' | 'released';
  readonly totals: StatementTotals;
}

/**
 * The provider's last months with anything of its own, and the one under way, newest first. A month that is
 * booked, or has nothing but accepted sheets, is computed from their days in short: a sheet that came late is not
 * in a booked one before it is accepted.
 * @returns `not-found` for no such provider.
 */
export async function listProviderStatements(
  region: Records,
  providerId: ProviderId,
  today: LocalDate,
): Promise<Result<{ items: ListedStatement[] }, Refusal>> {
  const records = readingOnce(region);
  if (!(await records.get('provider', { providerId }))) return refuse('not-found');
  const range = rangeOf(monthRange(monthOf(addMonths(today, 1 - LISTED_MONTHS))).start, today);
  const [facts, attended, consents, bookedMonths, open, disputed] = await Promise.all([
    loadOwnFacts(records, providerId),
    records.attended(providerId, range),
    records.list('consent', { providerId }),
    records.list('bookedMonth'),
    openMonths(records, providerId, monthsOf(range)),
    disputedMonths(records, providerId, monthsOf(range)),
  ]);
  const booked = new Set(bookedMonths.map(({ record }) => record.month));
  const budgets = await budgetsOf(records, monthsOf(range));
  const months = await someAtOnce(monthsOf(range), async (month) => {
    const [runs, disputes] = await Promise.all([
      booked.has(month) ? ownRuns(records, { month, providerId }) : [],
      disputed.has(month) ? ownDisputes(records, { month, providerId }) : [],
    ]);
    const days =
      runs.length === 0 && open.has(month)
        ? await sheetDays(records, facts, { month, benefits: 'left-out' })
        : shortDays(facts, month, attended);
    const statement = providerStatement({
      ...days,
      providerId,
      runs,
      payee: payeeOf(facts, disputes),
      setAside: await ownSetAside(records, must(budgets.get(yearOf(month)), 'a budget'), {
        runs,
        ...days,
      }),
    });
    const consent = consents.find(({ record }) => record.month === month);
    const said = standing({ statement, consent, disputes, ended: hasEnded(month, today) });
    return {
      month,
      standing: said.standing,
      booked: bookedAs(statement),
      totals: statement.totals,
    };
  });
  const isShown = ({ month, totals: { owedCents, bookedCents, expectedCents } }: ListedStatement) =>
    month === monthOf(today) || [owedCents, bookedCents, expectedCents].some((sum) => sum !== 0);
  return success({ items: months.filter(isShown).toReversed() });
}

/** So many unsent sheets are looked through for their months. */
const MAX_UNSENT = 1_000;

/** The months in which a sheet is not accepted yet. */
async function openMonths(
  records: Records,
  providerId: ProviderId,
  months: readonly Month[],
): Promise<ReadonlySet<Month>> {
  const names = months.map((month) => ({ month, providerId }));
  const [tallies, unsent] = await Promise.all([
    records.getMany('monthTally', names, { mayLag: true }),
    records.unsent(providerId, MAX_UNSENT),
  ]);
  const waiting = tallies
    .map(({ record }) => record)
    .filter(({ submitted, returned }) => submitted + returned > 0);
  return new Set([...waiting, ...unsent].map(({ month }) => month));
}

/** The months in which the provider disputes anything: its disputes of a month count from one. */
async function disputedMonths(
  records: Records,
  providerId: ProviderId,
  months: readonly Month[],
): Promise<ReadonlySet<Month>> {
  const firsts = months.map((month) => ({ month, providerId, disputeNo: 1 }));
  const found = await records.getMany('dispute', firsts, { mayLag: true });
  return new Set(found.map(({ record }) => record.month));
}

/** What is set aside in each of the months' years. */
async function budgetsOf(
  records: Records,
  months: readonly Month[],
): Promise<ReadonlyMap<number, Budget>> {
  const years = [...new Set(months.map(yearOf))];
  const budgets = years.map(async (year) => [year, await openBudget(records, year)] as const);
  return new Map(await Promise.all(budgets));
}

/** Whether all that is booked of the provider may be paid. */
function bookedAs({ runs }: ProviderStatement): ListedStatement['booked'] {
  if (runs.length === 0) return 'not-booked';
  return runs.every(({ state }) => isReleased[state]) ? 'released' : 'booked';
}

function shortDays(
  { agreements, claims }: OwnFacts,
  month: Month,
  attended: readonly Attended[],
): Pick<StatementFacts, 'clients' | 'expected' | 'bonuses'> {
  const bonuses = bonusesOf(claims).filter(({ part }) => monthOf(part.approvedOn) === month);
  return {
    clients: attended
      .filter((one) => one.month === month)
      .map((one) => {
        const { agreementId } = one;
        return shortClientDays(one, must(agreements.get(agreementId), `agreement ${agreementId}`));
      }),
    expected: [],
    bonuses: bonuses.map(statementBonus),
  };
}
