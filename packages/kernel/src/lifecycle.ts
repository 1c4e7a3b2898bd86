/** For every state and every event: the state that follows, or null where the event is refused. */
export type Lifecycle<State extends string, Event extends string> = {
  readonly [S in State]: { readonly [E in Event]: State | null };
};

/** @returns the state after the event, or null when the event is refused in this state. */
export function next<State extends string, Event extends string>(
  lifecycle: Lifecycle<State, Event>,
  state: State,
  event: Event,
): State | null {
  return lifecycle[state][event];
}

/** The states in which the event is allowed: what a store's write condition is made from. */
export function statesAllowing<State extends string, Event extends string>(
  lifecycle: Lifecycle<State, Event>,
  event: Event,
): State[] {
  const states: State[] = [];
  for (const state in lifecycle) if (lifecycle[state][event] !== null) states.push(state);
  return states;
}
