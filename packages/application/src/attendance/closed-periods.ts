import {
  type ClosedPeriod,
  type ClosedWorkplace,
  closedPeriodProblems,
  closedPeriodSteps,
} from '@jatkopolku/domain/attendance';
import type { ProviderId } from '@jatkopolku/domain/provider';
import { type LocalDate, type Result, parseBusinessId, success } from '@jatkopolku/kernel';

import { type Expected, moveRecord } from '../change-record.ts';
import { type Asking, type Saved, createRecord } from '../create-record.ts';
import type { KeyOf, Records } from '../records.ts';
import { type Refusal, refuse } from '../refuse.ts';
import { listWorkplaces } from '../workplace/list-workplaces.ts';

/** A workplace as somebody writes it: by its name where no placement of the provider names it. */
interface WrittenWorkplace {
  readonly businessId: string;
  readonly name: string;
}
type Registration = Omit<ClosedPeriod, 'workplace' | 'state' | 'registeredOn' | 'takenBackOn'> & {
  readonly workplace: WrittenWorkplace | null;
};

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
  const workplace = await closedWorkplace(records, registration, today);
  if (!workplace.ok) return workplace;
  const record: ClosedPeriod = {
    ...registration,
    workplace: workplace.value,
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

/** The workplace with the name that the placements give it today, or else with the one that was written. */
async function closedWorkplace(
  records: Records,
  { providerId, workplace: written }: Pick<Registration, 'providerId' | 'workplace'>,
  today: LocalDate,
): Promise<Result<ClosedWorkplace | null, Refusal>> {
  if (written === null || providerId === null) return success(null);
  const businessId = parseBusinessId(written.businessId);
  if (!businessId) return refuse({ code: 'invalid-business-id', at: '/workplace/businessId' });
  const known = await listWorkplaces(records, providerId, today);
  const name = known.find((one) => one.businessId === businessId)?.name ?? written.name;
  if (name === '') return refuse({ code: 'workplace-name-missing', at: '/workplace/name' });
  return success({ businessId, name });
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
