import { reachOf } from '@jatkopolku/domain/access';
import { type Approval, type ClaimApproval, approvalKey } from '@jatkopolku/domain/approval';
import { useState } from 'react';

import { useActing } from '../../acting/use-acting.ts';

/** The items of the queue that somebody has chosen to approve together. */
export interface Chosen {
  readonly items: readonly ClaimApproval[];
  /** All that can be chosen: claims that nothing speaks against, and that somebody else made. */
  readonly choosable: readonly ClaimApproval[];
  readonly has: (item: Approval) => boolean;
  readonly canChoose: (item: Approval) => boolean;
  readonly choose: (item: Approval, isChosen: boolean) => void;
  readonly chooseAll: (isChosen: boolean) => void;
  readonly keyOf: (item: Approval) => string;
}

/** What is chosen of a queue; what is no longer in it is not chosen either. */
export function useChosen(queue: readonly Approval[]): Chosen {
  const { membership } = useActing();
  const [keys, setKeys] = useState<ReadonlySet<string>>(new Set());
  const mayDecide = membership !== undefined && reachOf(membership, 'decideClaim') !== undefined;
  const choosable = queue.filter(isClean).filter(() => mayDecide);
  const names = new Set(choosable.map(approvalKey));
  return {
    items: choosable.filter((item) => keys.has(approvalKey(item))),
    choosable,
    has: (item) => keys.has(approvalKey(item)),
    canChoose: (item) => names.has(approvalKey(item)),
    choose: (item, isChosen) => {
      const rest = [...keys].filter((key) => key !== approvalKey(item));
      setKeys(new Set(isChosen ? [...rest, approvalKey(item)] : rest));
    },
    chooseAll: (isChosen) => setKeys(isChosen ? names : new Set()),
    keyOf: approvalKey,
  };
}

function isClean(item: Approval): item is ClaimApproval {
  return item.type === 'claim' && item.clean && !item.own;
}
