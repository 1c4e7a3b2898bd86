import type { MonthComparisonJson, MonthToSettleJson } from '@jatkopolku/contracts';

type ListedState = 'under-way' | 'waiting' | 'booked' | 'booked-under-way';

/** The state of a month in the list. */
export function listedState({
  ended,
  runs,
}: Pick<MonthToSettleJson, 'ended' | 'runs'>): ListedState {
  if (runs.length === 0) return ended ? 'waiting' : 'under-way';
  return ended ? 'booked' : 'booked-under-way';
}

type ComparedState = 'under-way' | 'waiting' | 'all-booked' | 'some-left' | 'nothing';

/** The state of a month compared with what is booked of it. */
export function comparedState({
  ended,
  runs,
  changed,
}: Pick<MonthComparisonJson, 'ended' | 'runs' | 'changed'>): ComparedState {
  if (runs.length > 0) return changed.length > 0 ? 'some-left' : 'all-booked';
  if (!ended) return 'under-way';
  return changed.length > 0 ? 'waiting' : 'nothing';
}
