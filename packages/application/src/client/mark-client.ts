import type { Client, ClientId } from '@jatkopolku/domain/client';
import type { LocalDate, Problem } from '@jatkopolku/kernel';

import { type Expected, changeRecord } from '../change-record.ts';
import type { Saved } from '../create-record.ts';
import { readPersons } from '../person/read-persons.ts';
import type { Change, Records } from '../records.ts';
import { allow } from '../refuse.ts';

type ExpectedClient = Expected<Pick<Client, 'clientId'>>;

/** What the population register, the client or an authority says of a client. */
export type ClientMarks = Pick<Client, 'protection' | 'death'>;

/**
 * Marks that a client's address is protected, or that the client has died, each with its day and source; null takes a
 * mark away. @returns `day-ahead` for a day that is still to come.
 */
export function markClient(
  records: Records,
  { today, ...expected }: ExpectedClient & { readonly today: LocalDate },
  marks: ClientMarks,
): Saved<Client> {
  const { protection, death } = marks;
  const problems: Problem[] = [];
  if (protection && protection.since > today) {
    problems.push({ code: 'day-ahead', at: '/protection/since' });
  }
  if (death && death.on > today) problems.push({ code: 'day-ahead', at: '/death/on' });
  const edit = (record: Client) => allow({ ...record, ...marks }, problems);
  const beside = ({ clientId }: Client) => othersMarked(records, clientId, marks);
  return changeRecord(records, {
    kind: 'client',
    ...expected,
    event: 'client-marked',
    edit,
    beside,
  });
}

/** The person's other records bear the same marks: who reads one of them goes by it alone. */
async function othersMarked(
  records: Records,
  clientId: ClientId,
  marks: ClientMarks,
): Promise<Change[]> {
  const personRecords = (await readPersons(records))(clientId);
  const keys = personRecords.filter((one) => one !== clientId).map((one) => ({ clientId: one }));
  const others = keys.length > 0 ? await records.getMany('client', keys) : [];
  return others.map((before) => ({
    kind: 'client',
    record: { ...before.record, ...marks },
    before,
  }));
}
