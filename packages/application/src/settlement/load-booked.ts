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
import { isCounted } from './statements.ts';

/** What is booked of a month. */
export interface Booked {
  readonly runs: readonly Run[];
  /** All statements, also those that a stopped booking left. */
  readonly known: readonly Versioned<Statement>[];
  readonly counted: readonly Statement[];
}

/** Heads first: whatever they name is then there to be read. */
export async function loadBooked(records: Records, month: Month): Promise<Booked> {
  const runs = (await records.listWithin('run', { month })).map(({ record }) => record);
  const known = await records.listWithin('statement', { month });
  const counted = known.map(({ record }) => record).filter((one) => isCounted(one, runs));
  return { runs, known, counted };
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
