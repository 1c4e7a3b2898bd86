import { type Operations, operations } from '@jatkopolku/contracts';
import {
  MAX_BONUS_CENTS,
  MIN_BONUS_CENTS,
  type Framework,
  type OptionTerm,
  termsProblems,
  procedures,
} from '@jatkopolku/domain/framework';
import { type Cents, type ProblemCode, parseLocalDate } from '@jatkopolku/kernel';

import { readBy, withFaults } from '../../form/reading.ts';
import type { Format } from '../../i18n/format.ts';
import { centsOf, wholeOf } from './numbers.ts';

/** So many options can be written here: contracts have two or three. */
export const optionNumbers = [1, 2, 3, 4, 5] as const;
export type OptionNumber = (typeof optionNumbers)[number];
type OptionField = `${'months' | 'noticeDays' | 'conditions'}${OptionNumber}`;

/** A framework's terms as they are being written. */
export interface TermsDraft extends Readonly<Record<OptionField, string>> {
  readonly name: string;
  readonly procedure: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly optionCount: string;
  readonly claimWindowDays: string;
  readonly claimDeadlineDays: string;
  readonly bonusMinCents: string;
  readonly bonusMaxCents: string;
  readonly splitReason: string;
  readonly longTermReason: string;
  readonly valueCents: string;
}

/** Options a year long, of which half a year's notice is given: as contracts usually say. */
const usualOption = { months: 12, noticeDays: 180, conditions: '' };

function optionFields(terms: readonly OptionTerm[], usual: OptionTerm) {
  const fields = optionNumbers.flatMap((no) => {
    const { months, noticeDays, conditions } = terms[no - 1] ?? usual;
    return [
      [`months${no}`, String(months)],
      [`noticeDays${no}`, String(noticeDays)],
      [`conditions${no}`, conditions],
    ];
  });
  return Object.fromEntries(fields) as Record<OptionField, string>;
}

export function emptyTerms(format: Format): TermsDraft {
  return {
    name: '',
    procedure: '',
    startsOn: '',
    endsOn: '',
    optionCount: '0',
    ...optionFields([], usualOption),
    claimWindowDays: '60',
    claimDeadlineDays: '90',
    bonusMinCents: format.eurosText(MIN_BONUS_CENTS),
    bonusMaxCents: format.eurosText(MAX_BONUS_CENTS),
    splitReason: '',
    longTermReason: '',
    valueCents: '',
  };
}

export function termsDraft(framework: Framework, format: Format): TermsDraft {
  const { optionMonths, optionTerms, valueCents } = framework;
  const usual = { months: optionMonths, noticeDays: 0, conditions: '' };
  return {
    name: framework.name,
    procedure: framework.procedure,
    startsOn: framework.startsOn,
    endsOn: framework.endsOn,
    optionCount: String(framework.optionCount),
    ...optionFields(optionTerms, usual),
    claimWindowDays: String(framework.claimWindowDays),
    claimDeadlineDays: String(framework.claimDeadlineDays),
    bonusMinCents: format.eurosText(framework.bonusMinCents),
    bonusMaxCents: format.eurosText(framework.bonusMaxCents),
    splitReason: framework.splitReason,
    longTermReason: framework.longTermReason,
    valueCents: valueCents === null ? '' : format.eurosText(valueCents),
  };
}

/** The options that the draft has, by their numbers. */
export function optionsIn({ optionCount }: Pick<TermsDraft, 'optionCount'>): OptionNumber[] {
  return optionNumbers.filter((no) => no <= Number(optionCount));
}

/** The body that the draft would send: what is not readable is undefined or no number. */
export function termsBody(draft: TermsDraft) {
  const shown = optionsIn(draft);
  const optionTerms = shown.map((no) => ({
    months: wholeOf(draft[`months${no}`]),
    noticeDays: wholeOf(draft[`noticeDays${no}`]),
    conditions: draft[`conditions${no}`],
  }));
  return {
    name: draft.name,
    procedure: draft.procedure || undefined,
    startsOn: draft.startsOn,
    endsOn: draft.endsOn,
    optionCount: shown.length,
    optionMonths: optionTerms[0]?.months ?? 0,
    optionTerms,
    claimWindowDays: wholeOf(draft.claimWindowDays),
    claimDeadlineDays: wholeOf(draft.claimDeadlineDays),
    bonusMinCents: centsOf(draft.bonusMinCents) ?? Number.NaN,
    bonusMaxCents: centsOf(draft.bonusMaxCents) ?? Number.NaN,
    splitReason: draft.splitReason,
    longTermReason: draft.longTermReason,
    valueCents: centsOf(draft.valueCents) ?? null,
  };
}

/** The terms as far as rules can look at them; undefined while a day or an option is not readable. */
export function knownTerms(draft: TermsDraft) {
  const body = termsBody(draft);
  const startsOn = parseLocalDate(body.startsOn);
  const endsOn = parseLocalDate(body.endsOn);
  const optionTerms = body.optionTerms.filter(isWhole);
  if (!startsOn || !endsOn || optionTerms.length < body.optionCount) return undefined;
  const { optionCount, optionMonths } = body;
  const procedure = procedures.find((known) => known === draft.procedure);
  return { startsOn, endsOn, optionCount, optionMonths, optionTerms, procedure };
}

function isWhole(term: ReturnType<typeof termsBody>['optionTerms'][number]): term is OptionTerm {
  return Number.isInteger(term.months) && Number.isInteger(term.noticeDays);
}

type FieldProblem<Draft> = readonly [field: keyof Draft, code: ProblemCode];

/** What the schema cannot place: options have fields of their own, and bounds belong together. */
export function termFaults(draft: TermsDraft): FieldProblem<TermsDraft>[] {
  const body = termsBody(draft);
  const options = optionsIn(draft).flatMap((no): FieldProblem<TermsDraft>[] => {
    const { months, noticeDays } = body.optionTerms[no - 1] ?? {};
    return [
      ...(isCount(months, 1, 60) ? [] : [[`months${no}`, 'invalid-number'] as const]),
      ...(isCount(noticeDays, 0, 730) ? [] : [[`noticeDays${no}`, 'invalid-number'] as const]),
    ];
  });
  const known = knownTerms(draft);
  const bounds = {
    bonusMinCents: body.bonusMinCents as Cents,
    bonusMaxCents: body.bonusMaxCents as Cents,
  };
  const codes = known ? termsProblems({ ...known, ...bounds }) : [];
  const places = { 'invalid-period': 'endsOn', 'bonus-bounds-invalid': 'bonusMaxCents' } as const;
  const rules = codes.flatMap((code): FieldProblem<TermsDraft>[] =>
    code === 'invalid-period' || code === 'bonus-bounds-invalid' ? [[places[code], code]] : [],
  );
  return [...options, ...rules];
}

function isCount(value: number | undefined, least: number, most: number): boolean {
  return value !== undefined && Number.isInteger(value) && value >= least && value <= most;
}

/** Each option has fields of its own. */
export function termField([first, place, part]: readonly PropertyKey[]): string {
  return first === 'optionTerms' && part !== undefined
    ? `${String(part)}${Number(place) + 1}`
    : String(first);
}

/** The terms of a draft by the API's schema and the domain's rules. */
export function readTerms(draft: TermsDraft) {
  return withFaults(
    readBy<TermsDraft, Operations['createFramework']>(
      operations.createFramework,
      termsBody(draft),
      termField,
    ),
    termFaults(draft),
  );
}
