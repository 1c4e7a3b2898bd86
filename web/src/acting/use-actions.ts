import { type Acted, type ActedKind, type Actions, actionsOf } from '@jatkopolku/domain/access';

import { useActing } from './use-acting.ts';

/** What the reader may do to a row of a list, by the rule that the API applies to a single record. */
export function useActions<K extends ActedKind>(kind: K, record: Acted[K]): Actions<K> | undefined {
  const { me, membership } = useActing();
  if (!me || !membership) return undefined;
  const { userId } = me;
  const { today } = membership;
  return actionsOf(kind, record, { caller: { ...membership, userId }, today });
}
