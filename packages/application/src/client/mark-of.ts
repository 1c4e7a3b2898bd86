import type { ClientMerge } from '@jatkopolku/domain/client';
import type { Clock } from '@jatkopolku/kernel';

/** Who does something, and what they are called. */
export interface Named {
  readonly actor: string;
  readonly name: string;
}

/** Who does it, today. */
export function markOf(clock: Clock, { actor, name }: Named): ClientMerge['proposal'] {
  return { by: actor, name, on: clock.today() };
}
