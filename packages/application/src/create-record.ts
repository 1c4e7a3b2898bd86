import { type ProblemCode, type Result, success } from '@jatkopolku/kernel';

import {
  type Act,
  type Change,
  type EventType,
  type Kind,
  type RecordOf,
  type Records,
  type Versioned,
  type Witness,
  changeOf,
} from './records.ts';
import { type Refusal, refuse } from './refuse.ts';
import { sameContent } from './same-content.ts';
import { commitCounted } from './tally/commit-counted.ts';

/** Who asks for something, and the business day of asking. */
export interface Asking<Day extends string = string> {
  readonly actor: string;
  readonly today: Day;
}

/** The record as it is stored from now on, or every reason against it. */
export type Saved<T> = Promise<Result<Versioned<T>, Refusal>>;

interface Creation<K extends Kind> {
  readonly kind: K;
  readonly record: RecordOf<K>;
  readonly actor: string;
  readonly event?: EventType;
  /** What the record was judged by: when it has changed meanwhile, the record is not made. */
  readonly witnesses?: readonly Witness[];
  /** What a rule does to the record in the same write. */
  readonly byRule?: Act['byRule'];
  /** Other records that are written with it, or not at all. */
  readonly beside?: readonly Change[];
  /** Fields that differ each time the same record is made. */
  readonly fresh?: readonly (keyof RecordOf<K>)[];
  /** The reason when the record's names are taken. */
  readonly taken?: ProblemCode;
}

/** Makes a record that the rules allow. The same record made again is there already, and is given. */
export async function createRecord<K extends Kind>(
  records: Records,
  creation: Creation<K>,
): Saved<RecordOf<K>> {
  const { kind, record, actor, event = 'created', taken = 'duplicate' } = creation;
  const { witnesses = [], beside = [], byRule } = creation;
  const changes = [changeOf<K>({ kind, record }), ...beside];
  const committed = await commitCounted(records, changes, { event, actor, byRule }, witnesses);
  if (committed.ok) return success({ record, version: 1 });
  if (committed.error.code !== 'changed-meanwhile') return refuse(committed.error);
  const known = await records.get(kind, record);
  const { fresh = [] } = creation;
  if (known && sameContent<RecordOf<K>>(known.record, record, fresh)) return success(known);
  const isAlone = witnesses.length === 0 && beside.length === 0;
  return refuse(known || isAlone ? taken : 'changed-meanwhile');
}
