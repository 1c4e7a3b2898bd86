import { type StateClaim, stateClaim } from '@jatkopolku/domain/settlement';
import { type Month, type Result, id, must, success } from '@jatkopolku/kernel';

import type { Records } from '../records.ts';
import { type Refusal, refuse } from '../refuse.ts';
import { loadBooked } from './load-booked.ts';

/**
 * What the organiser claims of the State for a month, by what is booked of it.
 * @returns `not-found` while nothing of the month is booked: there is no sheet to send then.
 */
export async function readStateClaim(
  records: Records,
  { regionId, month }: { readonly regionId: string; readonly month: Month },
): Promise<Result<StateClaim, Refusal>> {
  const { runs, counted } = await loadBooked(records, month);
  if (runs.length === 0) return refuse('not-found');
  const [providers, agreements, frameworks] = await Promise.all([
    records.list('provider'),
    records.list('agreement'),
    records.list('framework'),
  ]);
  const providerOf = new Map(providers.map(({ record }) => [record.providerId, record]));
  const agreementOf = new Map(agreements.map(({ record }) => [record.agreementId, record]));
  const frameworkOf = new Map(frameworks.map(({ record }) => [record.frameworkId, record]));
  return success(
    stateClaim({
      regionId: id<'Region'>(regionId),
      month,
      runs,
      statements: counted,
      providerOf: (one) => must(providerOf.get(one), `provider ${one}`),
      agreementOf: (one) => must(agreementOf.get(one), `agreement ${one}`),
      frameworkOf: (one) => must(frameworkOf.get(one), `framework ${one}`),
    }),
  );
}
