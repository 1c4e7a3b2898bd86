import { lastClaimDay, pathWindow } from '@jatkopolku/domain/outcome';
import { type Placement, lastDayOf } from '@jatkopolku/domain/placement';
import type { ProviderId } from '@jatkopolku/domain/provider';
import { type LocalDate, must, rangeOf } from '@jatkopolku/kernel';

import { listOfProvider } from '../list-of-provider.ts';
import type { RecordOf, Records } from '../records.ts';

type Terms = Pick<RecordOf<'framework'>, 'frameworkId' | 'claimWindowDays' | 'claimDeadlineDays'>;

/** The framework of each placement of a provider, by its agreement. */
export async function frameworksOfProvider(
  records: Records,
  provider: ProviderId,
): Promise<
  (placement: Pick<Placement, 'agreementId'>) => Terms & Pick<RecordOf<'agreement'>, 'lot'>
> {
  const [agreements, frameworks] = await Promise.all([
    listOfProvider(records, 'agreement', provider),
    records.list('framework'),
  ]);
  const byId = new Map(agreements.map(({ record }) => [record.agreementId, record]));
  const terms = new Map(frameworks.map(({ record }) => [record.frameworkId, record]));
  return ({ agreementId }) => {
    const { frameworkId, lot } = must(byId.get(agreementId), 'the agreement');
    return { ...must(terms.get(frameworkId), 'the framework'), lot };
  };
}

/** Until when a claim for each placement of a provider can be filed, whatever has come of it. */
export async function claimableUntil(
  records: Records,
  provider: ProviderId,
): Promise<(placement: Placement) => LocalDate> {
  const termsOf = await frameworksOfProvider(records, provider);
  return (placement) => {
    const period = rangeOf(placement.startsOn, lastDayOf(placement));
    const terms = { ...termsOf(placement), period };
    return lastClaimDay(pathWindow(terms).end, terms);
  };
}
