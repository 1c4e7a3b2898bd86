import { type ProblemCode, type Result, refusal, success } from '@jatkopolku/kernel';

import type { Made } from './make-record.ts';
import type { Change, EventType, Kind, KeyOf, RecordOf, Records, Witness } from './records.ts';

/** A record as somebody saw it, and who changes it. */
export interface Seen<Key> {
  readonly key: Key;
  readonly version: number;
  readonly actor: string;
}

interface Changing<K extends Kind> extends Seen<KeyOf<K>> {
  readonly kind: K;
  readonly event?: EventType;
  readonly witnesses?: readonly Witness[];
  readonly edit: (record: RecordOf<K>) => Edited<RecordOf<K>> | Promise<Edited<RecordOf<K>>>;
}

/** The record as it is to be, or every reason against it. */
export type Edited<T> = Result<T, readonly ProblemCode[]>;

/** Changes a record that is still as it was seen, when the rules allow what it becomes. */
export async function changeRecord<K extends Kind>(
  records: Records,
  changing: Changing<K>,
): Made<RecordOf<K>> {
  const { kind, key, version, actor, event = 'changed', witnesses = [] } = changing;
  const before = await records.get(kind, key);
  if (!before) return refusal(['not-found']);
  if (before.version !== version) return refusal(['changed-meanwhile']);
  const edited = await changing.edit(before.record);
  if (!edited.ok) return edited;
  const change = { kind, record: edited.value, before } as unknown as Change;
  const committed = await records.commit([change], { event, actor }, witnesses);
  return committed.ok
    ? success({ record: edited.value, version: version + 1 })
    : refusal([committed.error.code]);
}

/** The record, when there is no reason against it. */
export function unless<T>(codes: readonly ProblemCode[], record: T): Edited<T> {
  return codes.length > 0 ? refusal(codes) : success(record);
}
