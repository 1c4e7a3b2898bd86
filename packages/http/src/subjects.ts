import { type KeyOf, clientsInSight, isPaperKnownTo } from '@jatkopolku/application';
import {
  type NamedRecord,
  type Operation,
  type SubjectKind,
  subjectKeys,
} from '@jatkopolku/contracts';
import { type SightedKind, type Viewer, isKnownTo } from '@jatkopolku/domain/access';
import type { ClientId } from '@jatkopolku/domain/client';
import type { Problem } from '@jatkopolku/kernel';

import type { Call } from './call.ts';

type Asked = Pick<Call<Operation>, 'records' | 'clock' | 'caller'>;

type SubjectKey<K extends SubjectKind> = K extends SightedKind
  ? KeyOf<K>
  : { readonly clientId: ClientId };

/** Whether who asks may know of a record that is named; one that is not there is known to nobody. */
type Knows<K extends SubjectKind> = (
  asked: Asked,
  key: SubjectKey<K>,
  viewer: Viewer,
) => boolean | Promise<boolean>;

const knows: { readonly [K in SubjectKind]: Knows<K> } = {
  framework: stored('framework'),
  application: stored('application'),
  // The address says whose it is: nothing has to be read.
  provider: (_asked, key, viewer) => isKnownTo('provider', key, viewer),
  agreement: stored('agreement'),
  notice: stored('notice'),
  client: isInSight,
  placement: stored('placement'),
  claim: stored('claim'),
  file: isPaperKnown,
  grant: stored('grant'),
  feed: (asked, key, viewer) =>
    stored('feed')(asked, { ...key, userId: asked.caller.userId }, viewer),
};

/**
 * What may not be known to exist is not found: the one rule, for every operation.
 * @returns the problem of a record that is not there, for one that is not there for the caller.
 */
export async function unknownProblem<O extends Operation>(
  { subject }: O,
  call: Call<O>,
  { reach }: Pick<Viewer, 'reach'>,
): Promise<Problem | undefined> {
  if (reach === 'region' || subject === 'caller') return undefined;
  if (subject === 'region') return { code: 'not-found' };
  const { userId, providerId } = call.caller;
  for (const record of subject) {
    if (!isNamed(record, call)) continue;
    const isKnown = await knowsOf(record.kind, record, call, { reach, userId, providerId });
    if (!isKnown) return { code: record.unknown };
  }
  return undefined;
}

/** A part of the request that fits its schema holds the whole key, or nothing of one that it may leave out. */
function isNamed({ kind, part }: NamedRecord, call: Call<Operation>): boolean {
  const sent = new Set(Object.keys(call[part] ?? {}));
  return part === 'params' || subjectKeys[kind].every((name) => sent.has(name));
}

function knowsOf<K extends SubjectKind>(
  kind: K,
  { part }: NamedRecord,
  call: Call<Operation>,
  viewer: Viewer,
): boolean | Promise<boolean> {
  return knows[kind](call, call[part] as SubjectKey<K>, viewer);
}

function stored<K extends SightedKind>(kind: K) {
  return async ({ records }: Asked, key: KeyOf<K>, viewer: Viewer): Promise<boolean> => {
    const found = await records.get(kind, key);
    return found !== undefined && isKnownTo(kind, found.record as never, viewer);
  };
}

async function isPaperKnown({ records, caller }: Asked, key: KeyOf<'file'>, viewer: Viewer) {
  const found = await records.get('file', key);
  if (!found) return false;
  if (isKnownTo('file', found.record, viewer)) return true;
  return viewer.reach === 'paper' && (await isPaperKnownTo(records, found.record, caller));
}

/** Whether the viewer's provider may still see who the client is. */
async function isInSight(
  asked: Asked,
  { clientId }: { readonly clientId: ClientId },
  { providerId }: Viewer,
): Promise<boolean> {
  const client = await asked.records.get('client', { clientId });
  if (!client || providerId === null) return false;
  return (await clientsInSight(asked, providerId, [client.record])).length > 0;
}
