import {
  type ClosedPeriod,
  closedPeriodProblems,
  closedPeriodSteps,
} from '@jatkopolku/domain/attendance';
import type { ProviderId } from '@jatkopolku/domain/provider';
import { type LocalDate, success } from '@jatkopolku/kernel';

import { type Expected, moveRecord } from '../change-record.ts';
import { type Asking, type Saved, createRecord } from '../create-record.ts';
import type { KeyOf, Records } from '../records.ts';
import { refuse } from '../refuse.ts';

type Registration = Omit<ClosedPeriod, 'state' | 'registeredOn' | 'takenBackOn'>;

/**
 * Registers days on which nobody is expected. They may be gone by: what was attended on them is owed all the
 * same, and sheets that were sent before keep their flags.
 * @returns `closed-period-known` where the same days are registered already.
 */
export async function registerClosedPeriod(
  records: Records,
  registration: Registration,
  { actor, today }: Asking<LocalDate>,
): Saved<ClosedPeriod> {
  const problems = closedPeriodProblems(registration);
  if (problems.length > 0) return refuse(...problems);
  const { providerId } = registration;
  if (providerId !== null && !(await records.get('provider', { providerId }))) {
    return refuse('unknown-provider');
  }
  const record: ClosedPeriod = {
    ...registration,
    state: 'registered',
    registeredOn: today,
    takenBackOn: null,
  };
  return createRecord(records, {
    kind: 'closedPeriod',
    record,
    actor,
    event: 'closed-period-registered',
    taken: 'closed-period-known',
  });
}

type ExpectedPeriod = Expected<KeyOf<'closedPeriod'>> & { readonly today: LocalDate };

/** Takes back what was registered: from today on its days are expected again. */
export function takeBackClosedPeriod(
  records: Records,
  { today, ...expected }: ExpectedPeriod,
): Saved<ClosedPeriod> {
  return moveRecord(records, {
    kind: 'closedPeriod',
    ...expected,
    step: closedPeriodSteps['take-back'],
    event: 'closed-period-taken-back',
    edit: (period, state) => success({ ...period, state, takenBackOn: today }),
  });
}

/** All periods of the region and of the provider, those taken back too. */
export async function closedPeriodsFor(
  records: Records,
  providerId: ProviderId,
): Promise<ClosedPeriod[]> {
  const found = await Promise.all([
    records.list('closedPeriod', { providerId: null }),
    records.list('closedPeriod', { providerId }),
  ]);
  return found.flat().map(({ record }) => record);
}
