import type { Problem } from './problem.ts';

/** For every state and every event: the state that follows, or null where the event is refused. */
export type Lifecycle<State extends string, Event extends string> = {
  readonly [S in State]: { readonly [E in Event]: State | null };
};

type Stateful<State extends string> = { readonly state: State };

/** One event of a lifecycle as a step on a record: what follows each state, and for whom it is not. */
export interface Step<State extends string, R extends Stateful<State> = Stateful<State>> {
  readonly event: string;
  /** The state that follows each state, or null where the step is refused. */
  readonly after: { readonly [S in State]: State | null };
  /** Those who made the record, none of whom takes the step: maker is not checker. */
  readonly makers?: (record: R) => readonly (string | null)[];
}

/** The steps of a lifecycle by event, some of them not for the record's makers. */
export function stepsOf<
  State extends string,
  Event extends string,
  R extends Stateful<State> = Stateful<State>,
>(
  lifecycle: Lifecycle<State, Event>,
  makers: Partial<Record<Event, (record: R) => readonly (string | null)[]>> = {},
): { readonly [E in Event]: Step<State, R> } {
  const states = Object.keys(lifecycle) as State[];
  const events = new Set(states.flatMap((state) => Object.keys(lifecycle[state]) as Event[]));
  const steps = [...events].map((event) => {
    const column = states.map((state) => [state, lifecycle[state][event]] as const);
    const own = makers[event];
    const after = Object.fromEntries(column) as Step<State>['after'];
    return [event, { event, after, ...(own && { makers: own }) }] as const;
  });
  return Object.fromEntries<Step<State, R>>(steps) as { [E in Event]: Step<State, R> };
}

/** The states from which the step goes: what a store's write condition is made from. */
export function statesBefore<State extends string>({ after }: Pick<Step<State>, 'after'>): State[] {
  const states: State[] = [];
  for (const state in after) if (after[state] !== null) states.push(state);
  return states;
}

/** Why somebody may not take the step on the record as it is; undefined when they may. */
export function stepProblem<State extends string, R extends Stateful<State>>(
  { after, makers }: Step<State, R>,
  record: R,
  userId: string,
): Problem | undefined {
  const { state } = record;
  if (after[state] === null) return { code: 'not-in-this-state', details: { state } };
  return makers?.(record).includes(userId) ? { code: 'own-work' } : undefined;
}
