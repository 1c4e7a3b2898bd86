import { operations } from '@jatkopolku/contracts';

import type { Answer } from '../api/operation-names.ts';
import type { ChangeName } from '../queries/change-of.ts';
import type { ConflictFacts } from '../ui/conflict.tsx';
import type { Fact } from '../ui/differences.ts';

/** A record as a write of it answers; undefined for what is not understood. */
export function answerOf<Name extends ChangeName>(
  write: Name,
  current: unknown,
): Answer<Name> | undefined {
  return operations[write].answer.safeParse(current).data as Answer<Name> | undefined;
}

/** How somebody else's change of a record is shown: as it was on the page, and as it is now. */
export function conflictOf<Name extends ChangeName>(
  write: Name,
  record: Answer<Name>['record'],
  facts: (record: Answer<Name>['record']) => readonly Fact[],
): ConflictFacts {
  return {
    expected: facts(record),
    describe: (current) => {
      const now = answerOf(write, current);
      return now && facts(now.record);
    },
  };
}
