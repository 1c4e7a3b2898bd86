import { type Operations, operations } from '@jatkopolku/contracts';
import {
  type AbsenceReason,
  type DayCode,
  type Sheet,
  absenceReasons,
  dayOf,
  travelIn,
} from '@jatkopolku/domain/attendance';
import { type LocalDate, monthOf, parseLocalDate } from '@jatkopolku/kernel';

import { type Reading, firstOf, readBy } from '../../form/reading.ts';

/** What a day becomes: attended, away for a reason, or not there any more. */
export const correctedMarks = ['present', ...absenceReasons, 'clear'] as const;
type CorrectedMark = (typeof correctedMarks)[number];

interface DayDraft {
  readonly day: string;
  readonly mark: CorrectedMark | '';
  /** Of an attended day. */
  readonly hours: string;
}

export interface CorrectionDraft {
  readonly days: readonly DayDraft[];
  readonly reason: string;
}

export const emptyDay: DayDraft = { day: '', mark: '', hours: '' };
export const emptyCorrection: CorrectionDraft = { days: [emptyDay], reason: '' };

type Body = Parameters<typeof operations.correctSheet.body.parse>[0];

/** The correction by the API's own schema. Travel of a day stays as it was. */
export function readCorrection(
  draft: CorrectionDraft,
  sheet: Pick<Sheet, 'month' | 'days'>,
): Reading<CorrectionDraft, ReturnType<typeof operations.correctSheet.body.parse>> {
  const faults = draft.days.flatMap((one, at) =>
    faultsOf(one, sheet).map(([field, code]) => [`days.${at}.${field}`, { code }] as const),
  );
  const reason = draft.reason.trim() === '' ? [['reason', { code: 'field-missing' }] as const] : [];
  const all = firstOf([...faults, ...reason]);
  if (Object.keys(all).length > 0) return { sent: undefined, faults: all };
  const days = Object.fromEntries(draft.days.map((one) => [one.day.slice(8), entryOf(one, sheet)]));
  const body: Body = { days, reason: draft.reason };
  const fieldOf = (path: readonly string[]) => {
    const row = draft.days.findIndex(({ day }) => day.slice(8) === path[1]);
    return path[0] === 'days' && row >= 0 ? `days.${row}.day` : path.join('.');
  };
  return readBy<CorrectionDraft, Operations['correctSheet']>(
    operations.correctSheet,
    body as object,
    fieldOf,
  );
}

function faultsOf({ day, mark, hours }: DayDraft, { month }: Pick<Sheet, 'month'>) {
  const date = parseLocalDate(day);
  const isOther = date !== undefined && monthOf(date) !== month;
  return [
    ...(day === '' ? [['day', 'field-missing'] as const] : []),
    ...(isOther || (day !== '' && date === undefined) ? [['day', 'invalid-date'] as const] : []),
    ...(mark === '' ? [['mark', 'field-missing'] as const] : []),
    ...(mark === 'present' && hours.trim() === '' ? [['hours', 'hours-missing'] as const] : []),
  ];
}

/** What the API takes of a day. */
function entryOf({ day, mark, hours }: DayDraft, { days }: Pick<Sheet, 'days'>) {
  if (mark === 'clear') return null;
  if (mark !== 'present') {
    const absenceReason = mark as AbsenceReason;
    return { status: 'absent', hours: null, absenceReason, travelCents: null } as const;
  }
  const known: DayCode | undefined = days[dayOf(day as LocalDate)];
  const travelCents = known === undefined ? null : travelIn(known);
  const written = hours.trim().replace(',', '.');
  return { status: 'present', hours: written, absenceReason: null, travelCents } as const;
}
