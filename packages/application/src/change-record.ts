import {
  type Lifecycle,
  type Result,
  next,
  refusal,
  statesAllowing,
  success,
} from '@jatkopolku/kernel';

import type { Made } from './make-record.ts';
import type {
  Change,
  EventType,
  Kind,
  KeyOf,
  RecordOf,
  Records,
  Stored,
  Witness,
} from './records.ts';
import { type Refusal, refuse } from './refuse.ts';

/** A record as somebody saw it, and who changes it. */
export interface Seen<Key> {
  readonly key: Key;
  /** The version that was seen: a record that changed since is not changed. */
  readonly version: number;
  readonly actor: string;
}

/** The record as it is to be, or every reason against it. */
export type Edited<T> = Result<T, Refusal>;

interface Changing<K extends Kind> extends Seen<KeyOf<K>> {
  readonly kind: K;
  readonly event?: EventType;
  readonly witnesses?: readonly Witness[];
  readonly edit: (record: RecordOf<K>) => Edited<RecordOf<K>> | Promise<Edited<RecordOf<K>>>;
}

/** Changes a record that is still as it was seen, when the rules allow what it becomes. */
export async function changeRecord<K extends Kind>(
  records: Records,
  { edit, ...changing }: Changing<K>,
): Made<RecordOf<K>> {
  const before = await records.get(changing.kind, changing.key);
  return writeEdited(records, { ...changing, before, edit, allowedFrom: [] });
}

/** Kinds whose records go through states, with the state's own type. */
type Moving<K extends Kind> =
  RecordOf<K> extends { state: infer State extends string } ? State : never;

interface Move<K extends Kind, Event extends string> extends Seen<KeyOf<K>> {
  readonly kind: K;
  readonly lifecycle: Lifecycle<Moving<K>, Event>;
  /** What happens to the record, by its lifecycle. */
  readonly step: Event;
  /** The same, as the audit trail names it. */
  readonly event: EventType;
  readonly witnesses?: readonly Witness[];
  readonly edit: (
    record: RecordOf<K>,
    state: Moving<K>,
  ) => Edited<RecordOf<K>> | Promise<Edited<RecordOf<K>>>;
}

/** Moves a record along its lifecycle, when it is still as it was seen and its state allows the step. */
export async function moveRecord<K extends Kind, Event extends string>(
  records: Records,
  { lifecycle, step, edit, ...move }: Move<K, Event>,
): Made<RecordOf<K>> {
  const before = await records.get(move.kind, move.key);
  const known = before && stateOf<K>(before);
  const state = known === undefined ? null : next(lifecycle, known, step);
  return writeEdited(records, {
    ...move,
    before,
    allowedFrom: statesAllowing(lifecycle, step),
    edit: (record) =>
      state === null
        ? refuse({ code: 'not-in-this-state', details: { state: String(known) } })
        : edit(record, state),
  });
}

function stateOf<K extends Kind>({ record }: Stored<RecordOf<K>>): Moving<K> {
  return (record as unknown as { readonly state: Moving<K> }).state;
}

interface Writing<K extends Kind> extends Changing<K> {
  readonly before: Stored<RecordOf<K>> | undefined;
  readonly allowedFrom: readonly string[];
}

async function writeEdited<K extends Kind>(
  records: Records,
  { kind, before, version, actor, event = 'changed', witnesses, edit, allowedFrom }: Writing<K>,
): Made<RecordOf<K>> {
  if (!before) return refuse('not-found');
  if (before.version !== version) return refuse('changed-meanwhile');
  const edited = await edit(before.record);
  if (!edited.ok) return edited;
  const record = edited.value;
  const change = { kind, record, before, allowedFrom } as unknown as Change;
  const committed = await records.commit([change], { event, actor }, witnesses);
  return committed.ok ? success({ record, version: version + 1 }) : refusal([committed.error]);
}
