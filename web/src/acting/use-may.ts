import { type Action, reachOf } from '@jatkopolku/domain/access';

import { useActing } from './use-acting.ts';

/** Whether the policy allows something to the reader. */
export function useMay(): (action: Action) => boolean {
  const { membership } = useActing();
  return (action) => membership !== undefined && reachOf(membership, action) !== undefined;
}
