import type { ClaimApproval } from '@jatkopolku/domain/approval';
import { useMutation } from '@tanstack/react-query';
import { useBlocker } from '@tanstack/react-router';
import { useState } from 'react';

import { useApi } from '../../api/api.ts';
import { Refused } from '../../api/refused.ts';
import { useRefresh } from '../../queries/use-send.ts';

/** What became of one of the chosen: approved, approved by the first of two, refused with why, or not tried since the line was gone. */
export interface Outcome {
  readonly item: ClaimApproval;
  readonly result: 'approved' | 'first' | 'not-tried' | Refused;
}

interface Bulk {
  readonly approve: (items: readonly ClaimApproval[]) => Promise<readonly Outcome[]>;
  readonly progress: { readonly done: number; readonly total: number } | undefined;
  readonly outcomes: readonly Outcome[];
  readonly clear: () => void;
}

/**
 * Approves claims one by one, each as it was seen, so that what somebody changed meanwhile is left as it
 * is. Without an answer the rest is not tried: nothing is done that nobody hears of.
 */
export function useBulkApproval(): Bulk {
  const api = useApi();
  const refresh = useRefresh();
  const [progress, setProgress] = useState<Bulk['progress']>();
  const [outcomes, setOutcomes] = useState<readonly Outcome[]>([]);
  const approval = useMutation({
    mutationFn: ({ claimId, version }: ClaimApproval) =>
      api.call('decideClaim', { params: { claimId }, version, body: { verdict: 'approve' } }),
  });
  // Who left meanwhile would not hear what was done.
  const isRunning = () => progress !== undefined;
  useBlocker({ shouldBlockFn: isRunning, enableBeforeUnload: isRunning });
  const approveOne = async (item: ClaimApproval): Promise<Outcome> => {
    try {
      // A limit that was set meanwhile leaves it to a second approver.
      const { record } = await approval.mutateAsync(item);
      return { item, result: record.firstApproval === null ? 'approved' : 'first' };
    } catch (error) {
      return { item, result: error instanceof Refused ? error : 'not-tried' };
    }
  };
  const approve = async (items: readonly ClaimApproval[]) => {
    const found: Outcome[] = [];
    for (const item of items) {
      setProgress({ done: found.length, total: items.length });
      const isCutOff = found.at(-1)?.result === 'not-tried';
      found.push(isCutOff ? { item, result: 'not-tried' } : await approveOne(item));
    }
    setProgress(undefined);
    setOutcomes(found);
    await refresh('decideClaim');
    return found;
  };
  return { approve, progress, outcomes, clear: () => setOutcomes([]) };
}

/** How many of the chosen are approved, and how many are not. */
export function countsOf(outcomes: readonly Outcome[]) {
  const approved = outcomes.filter(({ result }) => result === 'approved').length;
  return { approved, refused: outcomes.length - approved };
}
