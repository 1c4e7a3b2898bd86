import {
  type Result,
  type Step,
  refusal,
  statesBefore,
  stepProblem,
  success,
} from '@jatkopolku/kernel';

import type { Saved } from './create-record.ts';
import { withMeanwhile } from './meanwhile.ts';
import {
  type Act,
  type Change,
  type EventType,
  type Kind,
  type KeyOf,
  type RecordOf,
  type Records,
  type Versioned,
  type Witness,
  changeOf,
} from './records.ts';
import { type Refusal, refuse } from './refuse.ts';
import { commitCounted } from './tally/commit-counted.ts';

/** A record as somebody saw it, and who changes it. */
export interface Expected<Key> {
  readonly key: Key;
  /** The version that the actor read: a record that changed since is not changed. */
  readonly version: number;
  readonly actor: string;
}

/** The record as it is to be, or every reason against it. */
export type Edited<T> = Result<T, Refusal>;

interface Changing<K extends Kind> extends Expected<KeyOf<K>> {
  readonly kind: K;
  /** What is written in the audit trail, which may follow from what the record becomes. */
  readonly event?: EventType | ((record: RecordOf<K>) => EventType);
  readonly witnesses?: readonly Witness[];
  /** What a rule does to the edited record in the same write. */
  readonly byRule?: (record: RecordOf<K>) => Act['byRule'];
  /** Other records that are written with it, or not at all. */
  readonly beside?: (
    record: RecordOf<K>,
    before: RecordOf<K>,
  ) => readonly Change[] | Promise<readonly Change[]>;
  readonly edit: (record: RecordOf<K>) => Edited<RecordOf<K>> | Promise<Edited<RecordOf<K>>>;
}

/** Changes a record that is still at the expected version, when the rules allow what it becomes. */
export async function changeRecord<K extends Kind>(
  records: Records,
  { edit, ...changing }: Changing<K>,
): Saved<RecordOf<K>> {
  const before = await records.get(changing.kind, changing.key);
  return writeEdited(records, { ...changing, before, edit, allowedFrom: [] });
}

/** Kinds whose records go through states. */
type MovingKind = { [K in Kind]: RecordOf<K> extends { state: string } ? K : never }[Kind];
type StateOf<K extends MovingKind> = RecordOf<K>['state'];

interface Move<K extends MovingKind> extends Expected<KeyOf<K>> {
  readonly kind: K;
  /** What happens to the record, by its lifecycle. */
  readonly step: Step<StateOf<K>, RecordOf<K>>;
  /** The same, as the audit trail names it; it may follow from what the record becomes. */
  readonly event: EventType | ((record: RecordOf<K>) => EventType);
  readonly witnesses?: readonly Witness[];
  /** What a rule does to the edited record in the same write. */
  readonly byRule?: (record: RecordOf<K>) => Act['byRule'];
  /** Other records that are written with it, or not at all. */
  readonly beside?: (
    record: RecordOf<K>,
    before: RecordOf<K>,
  ) => readonly Change[] | Promise<readonly Change[]>;
  readonly edit: (
    record: RecordOf<K>,
    state: StateOf<K>,
  ) => Edited<RecordOf<K>> | Promise<Edited<RecordOf<K>>>;
}

/** Moves a record along its lifecycle, when it is still at the expected version and the actor may take the step. */
export async function moveRecord<K extends MovingKind>(
  records: Records,
  { step, edit, ...move }: Move<K>,
): Saved<RecordOf<K>> {
  const before = await records.get(move.kind, move.key);
  return writeEdited(records, {
    ...move,
    before,
    allowedFrom: statesBefore(step),
    edit: (record) => {
      const problem = stepProblem(step, record, move.actor);
      const state = step.after[record.state as StateOf<K>];
      return problem || state === null
        ? refuse(problem ?? 'not-in-this-state')
        : edit(record, state);
    },
  });
}

interface Writing<K extends Kind> extends Changing<K> {
  readonly before: Versioned<RecordOf<K>> | undefined;
  readonly allowedFrom: readonly string[];
}

async function writeEdited<K extends Kind>(
  records: Records,
  {
    kind,
    key,
    before,
    version,
    actor,
    event = 'changed',
    witnesses,
    byRule,
    beside,
    edit,
    allowedFrom,
  }: Writing<K>,
): Saved<RecordOf<K>> {
  if (!before) return refuse('not-found');
  const edited =
    before.version === version ? await edit(before.record) : refuse('changed-meanwhile');
  if (!edited.ok) return refuseWithMeanwhile(edited.error);
  const record = edited.value;
  const change = changeOf<K>({ kind, record, before, allowedFrom });
  const type = typeof event === 'function' ? event(record) : event;
  const act = { event: type, actor, byRule: byRule?.(record) };
  const changes = [change, ...((await beside?.(record, before.record)) ?? [])];
  const committed = await commitCounted(records, changes, act, witnesses);
  return committed.ok
    ? success({ record, version: version + 1 })
    : refuseWithMeanwhile([committed.error]);

  async function refuseWithMeanwhile(problems: Refusal) {
    const about = problems.map((problem) => withMeanwhile(records, { kind, key }, problem));
    return refusal(await Promise.all(about));
  }
}
