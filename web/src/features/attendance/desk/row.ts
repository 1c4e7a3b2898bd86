import {
  type DayEntries,
  type DayEntry,
  type OpenMonth,
  type Sheet,
  enterDays,
  replaceDays,
  sheetSteps,
} from '@jatkopolku/domain/attendance';
import {
  type DaySet,
  type LocalDate,
  type Month,
  type Problem,
  NO_DAYS,
  daysWithout,
  oneDay,
  stepProblem,
} from '@jatkopolku/kernel';

import type { Attached } from '../../outcome/claim-draft.ts';
import type { LoadedRow, VersionedSheet } from './month-data.ts';

/** A day that was not taken: what was tried, and why not, by the domain's codes or the API's words. */
export interface RefusedDay {
  /** Null where the day was to be taken away. */
  readonly entry: DayEntry | null;
  readonly problems: readonly Problem[];
  readonly texts: readonly string[];
}

/** Why a month is not sent though it was to be: days of it are not saved yet, or were not taken; a file is on its way. */
export type NotSent = 'unsaved' | 'refused' | 'attaching';

/** What is answered to what was asked when the month was returned: it goes with the month. */
export interface AnswerDraft {
  readonly text: string;
  readonly files: readonly Attached[];
  /** A file is on its way: the month waits for it. */
  readonly isUnderway: boolean;
}

const nothingAnswered: AnswerDraft = { text: '', files: [], isUnderway: false };

/** A client's month as the page shows it. */
export interface Row extends LoadedRow {
  /** What was entered and is not saved yet. */
  readonly unsaved: DayEntries;
  /** The month's days with what was entered. */
  readonly days: Sheet['days'];
  readonly refused: Readonly<Record<string, RefusedDay>>;
  /** Why the month as a whole could not be saved or sent. */
  readonly error: Error | undefined;
  /** Why the month was not sent when it last was to be: shown until it is. */
  readonly notSent: NotSent | undefined;
  readonly answer: AnswerDraft;
}

/** The month of all rows, and the day on which it is worked on. */
export interface When {
  readonly month: Month;
  readonly today: LocalDate;
}

export function newRow(loaded: LoadedRow): Row {
  return { ...loaded, ...nothingEntered(loaded.sheet), answer: nothingAnswered };
}

/** The row's month as the rules take it: as it is saved, with what was entered and not saved. */
export function openMonth(row: Row, when: When): OpenMonth {
  const saved = savedMonth(row, when);
  return { ...saved, ...enterDays(saved, row.unsaved) };
}

function savedMonth({ placement, sheet, calendar }: Row, { month, today }: When): OpenMonth {
  const { days = {}, uncounted } = sheet?.record ?? {};
  return { month, placement, days, uncounted, calendar, today };
}

/** The days that do not count, of those that are saved and were not entered once more. */
export function uncountedIn({ sheet, unsaved }: Pick<Row, 'sheet' | 'unsaved'>): DaySet {
  return Object.keys(unsaved).reduce(
    (left, day) => daysWithout(left, oneDay(Number(day))),
    sheet?.record.uncounted ?? NO_DAYS,
  );
}

/** The row with the entries that the rules take, and the reasons against the others. */
export function withEntries(row: Row, entries: DayEntries, when: When): Row {
  let now: Row = { ...row, error: undefined };
  for (const [day, entry] of Object.entries(entries)) now = withDay(now, day, entry, when);
  return now;
}

function withDay(row: Row, day: string, entry: DayEntry | null, when: When): Row {
  const tried = enterDays(openMonth(row, when), { [day]: entry });
  const { [day]: _before, ...others } = row.refused;
  const problems = closedProblems(row) ?? (entry ? tried.refused : []);
  if (problems.length > 0) {
    return { ...row, refused: { ...others, [day]: { entry, problems, texts: [] } } };
  }
  return {
    ...row,
    refused: others,
    days: tried.days,
    unsaved: withUnsaved(row, day, entry),
  };
}

/** Why the month takes no days any more, such as when it has been sent. */
function closedProblems({ sheet }: Row): readonly Problem[] | undefined {
  // Days are logged by anybody of the provider: the step does not ask by whom.
  const problem = sheet && stepProblem(sheetSteps.log, sheet.record, '');
  return problem && [problem];
}

/** Taking away a day that was never saved needs no saving. */
function withUnsaved({ unsaved, sheet }: Row, day: string, entry: DayEntry | null): DayEntries {
  if (entry || (sheet && day in sheet.record.days)) return { ...unsaved, [day]: entry };
  const { [day]: _never, ...others } = unsaved;
  return others;
}

/** What was sent is saved; what was entered meanwhile is not. */
export function withSaved(row: Row, sent: DayEntries, sheet: VersionedSheet, when: When): Row {
  const left = Object.entries(row.unsaved).filter(([day, entry]) => sent[day] !== entry);
  const calendar = replaced(row, sheet, when);
  const next = { ...row, sheet, calendar, unsaved: Object.fromEntries(left), error: undefined };
  return { ...next, days: openMonth(next, when).days };
}

/** The API has not taken these days, and says why: they are no longer tried. */
export function withNotTaken(
  row: Row,
  texts: ReadonlyMap<string, readonly string[]>,
  when: When,
): Row {
  const left = Object.entries(row.unsaved).filter(([day]) => !texts.has(day));
  const reasons = Object.entries(row.unsaved).flatMap(([day, entry]) =>
    entry && texts.has(day)
      ? [[day, { entry, problems: [], texts: texts.get(day) ?? [] }] as const]
      : [],
  );
  const refused = { ...row.refused, ...Object.fromEntries(reasons) };
  const next = { ...row, unsaved: Object.fromEntries(left), refused };
  return { ...next, days: openMonth(next, when).days };
}

/** The sheet has moved on, such as by being sent: what was entered meanwhile is judged as it is now. */
export function withMoved(row: Row, sheet: VersionedSheet, when: When): Row {
  const { refused } = row;
  const calendar = replaced(row, sheet, when);
  const answer = sheet.record.state === 'open' ? row.answer : nothingAnswered;
  return withEntries(
    { ...row, sheet, calendar, ...nothingEntered(sheet), refused, answer },
    row.unsaved,
    when,
  );
}

/** The client's days when the sheet's have become others, be it by somebody else. */
function replaced({ calendar, sheet }: Row, after: VersionedSheet, { month }: When) {
  const before = sheet?.record ?? { days: {}, uncounted: NO_DAYS };
  return replaceDays(calendar, { month, before, after: after.record });
}

function nothingEntered(sheet: VersionedSheet | undefined) {
  const days = sheet?.record.days ?? {};
  return { unsaved: {}, refused: {}, error: undefined, notSent: undefined, days };
}
