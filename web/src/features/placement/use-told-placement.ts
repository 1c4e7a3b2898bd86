import { operations } from '@jatkopolku/contracts';

import type { Told } from '../../ui/conflict.tsx';
import type { StoredPlacement } from './queries.ts';
import { usePlacementFacts } from './use-placement-words.ts';

/** How a placement that somebody else has changed meanwhile is told. */
export function useToldPlacement(seen: StoredPlacement): Told {
  const factsOf = usePlacementFacts();
  return {
    seen: factsOf(seen.record),
    describe: (current) => {
      const now = operations.readPlacement.answer.safeParse(current);
      return now.success ? factsOf(now.data.record) : undefined;
    },
  };
}
