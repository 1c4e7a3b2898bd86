import { useQueries } from '@tanstack/react-query';
import { useState } from 'react';

import { useApi } from '../../api/api.ts';
import { readOf } from '../../queries/use-read.ts';
import type { Comparison, SettlementMonth } from './queries.ts';

export interface Changes {
  /** Begins to look; before that, nothing is known. */
  readonly look: () => void;
  readonly isLooking: boolean;
  /** How many of the booked months were looked at. */
  readonly done: number;
  readonly all: number;
  readonly of: (month: SettlementMonth['month']) => Comparison | undefined;
}

/**
 * Looks for what has changed in the booked months, one after the other: each is computed in full, so it
 * is done when asked for, not whenever the list is seen.
 */
export function useChanges(months: readonly SettlementMonth[]): Changes {
  const api = useApi();
  const [isOn, setOn] = useState(false);
  const [reached, setReached] = useState(0);
  const booked = months.filter(({ runs }) => runs.length > 0);
  const results = useQueries({
    queries: booked.map(({ month }, index) => ({
      ...readOf(api, 'compareSettlement', { params: { month } }),
      enabled: isOn && index <= reached,
    })),
  });
  const isAnswered = ({ data, error }: (typeof results)[number]) =>
    data !== undefined || error !== null;
  const done = isOn ? results.filter(isAnswered).length : 0;
  if (isOn && done > reached) setReached(done);
  const byMonth = new Map(booked.map(({ month }, index) => [month, results[index]?.data]));
  return {
    look: () => setOn(true),
    isLooking: isOn,
    done,
    all: booked.length,
    of: (month) => (isOn ? byMonth.get(month) : undefined),
  };
}
