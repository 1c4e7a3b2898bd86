import { operations } from '@jatkopolku/contracts';
import { delegationDayProblems } from '@jatkopolku/domain/access';
import { type LocalDate, parseBusinessDay } from '@jatkopolku/kernel';

import { readBy, withFaults } from '../../form/reading.ts';

/** Who covers for whom is chosen, and when, as it is being written. */
export interface AbsenceDraft {
  readonly userId: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly reason: string;
}

export const emptyAbsence: AbsenceDraft = { userId: '', startsOn: '', endsOn: '', reason: '' };

/** By the API's schema and the domain's rule of the days, before anything is sent. */
export function readAbsence(draft: AbsenceDraft, today: LocalDate) {
  const { createDelegation } = operations;
  const reading = readBy<AbsenceDraft, typeof createDelegation>(createDelegation, {
    ...draft,
    role: 'approver',
  });
  const [startsOn, endsOn] = [parseBusinessDay(draft.startsOn), parseBusinessDay(draft.endsOn)];
  const problems = startsOn && endsOn ? delegationDayProblems({ startsOn, endsOn }, today) : [];
  return withFaults(
    reading,
    problems.map(({ code, at }) => [at === '/startsOn' ? 'startsOn' : 'endsOn', code] as const),
  );
}
