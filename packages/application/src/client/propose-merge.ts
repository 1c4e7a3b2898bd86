import {
  type Client,
  type ClientMerge,
  clientMergeSteps,
  personsOf,
} from '@jatkopolku/domain/client';
import {
  type Clock,
  type Problem,
  type ProblemCode,
  statesBefore,
  success,
} from '@jatkopolku/kernel';

import type { Saved } from '../create-record.ts';
import type { Records, Versioned } from '../records.ts';
import { refuse } from '../refuse.ts';
import { type Named, markOf } from './mark-of.ts';

export interface MergeDeps {
  readonly records: Records;
  readonly clock: Clock;
}

export type ProposedMerge = Pick<ClientMerge, 'clientId' | 'keptId' | 'reason'>;

/**
 * A case worker proposes that two client records are one person's: the first is to be joined to the one that is kept.
 * Nothing changes until a second person confirms it. The same proposal once more is there already.
 * @returns `unknown-client`; `same-client`; `client-merged` where either was joined to another before;
 * `client-has-merged` where others were joined to the first; `merge-open` where another proposal waits.
 */
export async function proposeMerge(
  { records, clock }: MergeDeps,
  proposed: ProposedMerge,
  who: Named,
): Saved<ClientMerge> {
  const { clientId } = proposed;
  const [before, problems, witnesses] = await Promise.all([
    records.get('clientMerge', { clientId }),
    mergeProblems(records, proposed),
    witnessesOf(records, proposed),
  ]);
  if (before && isSame(before.record, proposed)) return success(before);
  if (problems.length > 0) return refuse(...problems);
  if (before?.record.state === 'proposed') return refuse('merge-open');
  const mark = markOf(clock, who);
  const record: ClientMerge = { ...proposed, proposal: mark, ending: null, state: 'proposed' };
  const allowedFrom = before && statesBefore(clientMergeSteps.propose);
  const change = {
    kind: 'clientMerge',
    record,
    before,
    ...(allowedFrom && { allowedFrom }),
  } as const;
  const act = { event: 'merge-proposed', actor: who.actor } as const;
  const written = await records.commit([change], act, witnesses ?? []);
  if (!written.ok) return refuse(written.error);
  return success({ record, version: (before?.version ?? 0) + 1 });
}

function isSame(known: ClientMerge, { keptId, reason }: ProposedMerge): boolean {
  return known.state === 'proposed' && known.keptId === keptId && known.reason === reason;
}

/** The records are there: neither is ever taken away. */
async function witnessesOf(records: Records, { clientId, keptId }: ProposedMerge) {
  const both = await clientsOf(records, { clientId, keptId });
  return both.map(({ record, version }) => ({
    kind: 'client' as const,
    key: { clientId: record.clientId },
    version,
  }));
}

/** Both records, as far as they are there. */
export function clientsOf(
  records: Records,
  { clientId, keptId }: Pick<ClientMerge, 'clientId' | 'keptId'>,
): Promise<Versioned<Client>[]> {
  return records.getMany(
    'client',
    clientId === keptId ? [{ clientId }] : [{ clientId }, { clientId: keptId }],
  );
}

/** Every reason against joining the one record to the other. */
export async function mergeProblems(
  records: Records,
  { clientId, keptId }: Pick<ClientMerge, 'clientId' | 'keptId'>,
): Promise<(Problem | ProblemCode)[]> {
  if (clientId === keptId) return [{ code: 'same-client', at: '/keptId' }];
  const [known, merges] = await Promise.all([
    clientsOf(records, { clientId, keptId }),
    records.list('clientMerge'),
  ]);
  const ids = new Set(known.map(({ record }) => record.clientId));
  const persons = personsOf(merges.map(({ record }) => record));
  const problems: Problem[] = [];
  for (const [one, at] of [
    [clientId, '/clientId'],
    [keptId, '/keptId'],
  ] as const) {
    if (!ids.has(one)) problems.push({ code: 'unknown-client', at });
    else if (persons(one)[0] !== one) problems.push({ code: 'client-merged', at });
  }
  // One step leads from any record to the one that is kept.
  if (persons(clientId)[0] === clientId && persons(clientId).length > 1)
    problems.push({ code: 'client-has-merged', at: '/clientId' });
  return problems;
}
