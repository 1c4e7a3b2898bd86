import type { ProviderId } from '@jatkopolku/domain/provider';
import {
  type Line,
  type ProviderAccount,
  type Run,
  type Statement,
  difference,
} from '@jatkopolku/domain/settlement';
import type { Month } from '@jatkopolku/kernel';

import type { Records, Versioned } from '../records.ts';
import { statementsIn } from './statements.ts';

/** What is booked of a month. */
export interface Booked {
  readonly heads: readonly Versioned<Run>[];
  readonly runs: readonly Run[];
  readonly counted: readonly Statement[];
}

/** Heads first: whatever they name is then there to be read. */
export async function loadBooked(records: Records, month: Month): Promise<Booked> {
  const heads = await records.listWithin('run', { month });
  const runs = heads.map(({ record }) => record);
  return { heads, runs, counted: await statementsIn(records, runs) };
}

/** The provider's lines of the statements. */
export function bookedLines(counted: readonly Statement[], providerId: ProviderId): Line[] {
  return counted.filter((one) => one.providerId === providerId).flatMap(({ lines }) => lines);
}

/** What is owed less what is booked. */
export function remainderOf(
  { providerId, lines }: Pick<ProviderAccount, 'providerId' | 'lines'>,
  counted: readonly Statement[],
): Line[] {
  return difference(lines, bookedLines(counted, providerId));
}
