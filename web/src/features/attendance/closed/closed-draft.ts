import { operations } from '@jatkopolku/contracts';
import { closedPeriodProblems } from '@jatkopolku/domain/attendance';
import { parseBusinessDay } from '@jatkopolku/kernel';

import { readBy, withFaults } from '../../../form/reading.ts';

export interface ClosedDraft {
  readonly startsOn: string;
  readonly endsOn: string;
  readonly name: string;
}

export const newClosed: ClosedDraft = { startsOn: '', endsOn: '', name: '' };

/**
 * By the API's schema and the domain's rule of the days, before anything is sent.
 * @param providerId whose place is closed; null for the region.
 */
export function readClosed(draft: ClosedDraft, providerId: string | null) {
  const { registerClosedPeriod } = operations;
  const reading = readBy<ClosedDraft, typeof registerClosedPeriod>(registerClosedPeriod, {
    ...draft,
    providerId,
  });
  const [startsOn, endsOn] = [parseBusinessDay(draft.startsOn), parseBusinessDay(draft.endsOn)];
  const problems = startsOn && endsOn ? closedPeriodProblems({ startsOn, endsOn }) : [];
  return withFaults(
    reading,
    problems.map(({ code }) => ['endsOn', code] as const),
  );
}
