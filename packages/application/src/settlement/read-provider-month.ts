import type { ProviderId } from '@jatkopolku/domain/provider';
import {
  type Line,
  type ProviderExplanation,
  explainProvider,
  hasEnded,
} from '@jatkopolku/domain/settlement';
import { type LocalDate, type Month, type Result, success } from '@jatkopolku/kernel';

import type { Records } from '../records.ts';
import { type Refusal, refuse } from '../refuse.ts';
import { loadBooked, remainderOf } from './load-booked.ts';
import { loadProviderMonth } from './load-month.ts';

/** A provider's month down to its days, and what of it is not booked yet. */
export interface ProvidersMonth extends ProviderExplanation {
  readonly month: Month;
  readonly ended: boolean;
  /** Whether the month was booked at least once, whatever of this provider was in it. */
  readonly booked: boolean;
  readonly remaining: readonly Line[];
}

/** A provider's month by the same computation as the settlement's. @returns `not-found` for no such provider. */
export async function readProviderMonth(
  records: Records,
  { month, providerId }: { readonly month: Month; readonly providerId: ProviderId },
  today: LocalDate,
): Promise<Result<ProvidersMonth, Refusal>> {
  const provider = await records.get('provider', { providerId });
  if (!provider) return refuse('not-found');
  const { runs, counted } = await loadBooked(records, month);
  const explanation = explainProvider(await loadProviderMonth(records, { month, providerId }));
  return success({
    ...explanation,
    month,
    ended: hasEnded(month, today),
    booked: runs.length > 0,
    remaining: remainderOf(explanation.account, counted),
  });
}
