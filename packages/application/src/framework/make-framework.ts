import {
  type Framework,
  type Lot,
  type Tariff,
  frameworkProblems,
  frameworkStateOn,
  tariffProblems,
} from '@jatkopolku/domain/framework';
import { type LocalDate } from '@jatkopolku/kernel';

import { type Asking, type Made, makeRecord } from '../make-record.ts';
import type { Records } from '../records.ts';
import { refuse } from '../refuse.ts';

/** Takes a framework agreement or dynamic purchasing system with its terms. */
export function makeFramework(
  records: Records,
  command: Omit<Framework, 'state'>,
  { actor, today }: Asking<LocalDate>,
): Made<Framework> {
  const codes = frameworkProblems(command);
  if (codes.length > 0) return Promise.resolve(refuse(...codes));
  const term = { start: command.startsOn, end: command.endsOn };
  const record = { ...command, state: frameworkStateOn(term, today) };
  return makeRecord(records, { kind: 'framework', record, actor });
}

/** Adds a lot to a framework. */
export async function makeLot(records: Records, record: Lot, { actor }: Asking): Made<Lot> {
  const framework = await records.get('framework', record);
  if (!framework) return refuse('unknown-framework');
  return makeRecord(records, { kind: 'lot', record, actor });
}

/** Sets the bonus of a path in a lot, 200–700 EUR. */
export async function makeTariff(
  records: Records,
  record: Tariff,
  { actor }: Asking,
): Made<Tariff> {
  const codes = tariffProblems({ ...record, ...(await placeOf(records, record)) });
  if (codes.length > 0) return refuse(...codes);
  return makeRecord(records, { kind: 'tariff', record, actor });
}

/** Whether the region holds the framework and the lot that a record names. */
export async function placeOf(records: Records, key: Pick<Lot, 'frameworkId' | 'lot'>) {
  const [framework, lot] = await Promise.all([
    records.get('framework', key),
    records.get('lot', key),
  ]);
  return { frameworkKnown: framework !== undefined, lotKnown: lot !== undefined };
}
