import { type Problem, type Step, stepProblem } from '@jatkopolku/kernel';

import type { ActedKind, Actor } from './acted.ts';
import { type Action, policy } from './policy.ts';
import { type Reach, type Rights, reaches } from './reach.ts';
import type { Caller } from './roles.ts';

type Policy = typeof policy;
/** What may be done to a kind of record. */
export type ActionOn<K extends ActedKind> = {
  [A in Action]: Policy[A] extends { readonly on: K } ? A : never;
}[Action];
/** Actions that take a step on a record. */
export type SteppingAction = {
  [A in Action]: Policy[A] extends { steps: readonly unknown[] } ? A : never;
}[Action];
type Taken<A extends SteppingAction> = Policy[A]['steps'][number];
/** The record that an action takes a step on, as far as the policy looks at it. */
type SteppedRecord<A extends SteppingAction> = Taken<A> extends Step<string, infer R> ? R : never;

/** A row for the holder of the record that it is about: the table's type has held the row to it. */
type LooseRow = Rights & {
  readonly on?: ActedKind;
  readonly steps?: readonly Step<string, never>[];
  readonly rule?: (record: never, actor: Actor) => Problem | undefined;
};

/** The steps of a record that an action takes, one of them at a time; none for most actions. */
export function stepsOfAction(action: Action): readonly Step<string, never>[] {
  const { steps = [] }: LooseRow = policy[action];
  return steps;
}

/** The kind of record that decides an action; undefined where none does. */
export function kindOfAction(action: Action): ActedKind | undefined {
  const { on }: LooseRow = policy[action];
  return on;
}

/**
 * Why somebody may not take an action's steps on the record as it is: that they made it themselves, where its
 * state lets another take one of them; or its state.
 */
export function refusalOf<A extends SteppingAction>(
  action: A,
  record: SteppedRecord<A>,
  userId: string,
): Problem | undefined {
  return stepRefusal(action, record as never, userId);
}

function stepRefusal(action: Action, record: never, userId: string): Problem | undefined {
  const problems = stepsOfAction(action).map((step) => stepProblem(step, record, userId));
  if (problems.includes(undefined)) return undefined;
  return problems.find((problem) => problem?.code === 'own-work') ?? problems[0];
}

/** Everything in a record that speaks against an action which it decides: its steps first, then its rule. */
export function problemAgainst(action: Action, record: object, actor: Actor): Problem | undefined {
  const { rule }: LooseRow = policy[action];
  return stepRefusal(action, record as never, actor.userId) ?? rule?.(record as never, actor);
}

/** How far the caller may do it, by the widest of their roles; undefined where none of them may. */
export function reachOf(caller: Pick<Caller, 'roles'>, action: Action): Reach | undefined {
  const rights: Rights = policy[action];
  const held = new Set(caller.roles.map((role) => rights[role]));
  return reaches.find((reach) => held.has(reach));
}
