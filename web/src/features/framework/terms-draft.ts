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

import type { PathOf } from '../../form/path.ts';
import { type FieldOf, readBy, samePath, withFaults } from '../../form/reading.ts';
import type { Format } from '../../i18n/format.ts';
import { centsOf, wholeOf } from './numbers.ts';

/** So many options can be written here: contracts have two or three. */
export const MAX_WRITTEN_OPTIONS = 5;

/** An option's terms as they are being written. */
interface OptionDraft {
  readonly months: string;
  readonly noticeDays: string;
  readonly conditions: string;
}

/** A framework's terms as they are being written. */
export interface TermsDraft {
  readonly name: string;
  readonly procedure: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly optionTerms: readonly OptionDraft[];
  readonly claimWindowDays: string;
  readonly claimDeadlineDays: string;
  readonly bonusMinCents: string;
  readonly bonusMaxCents: string;
  readonly splitReason: string;
  readonly longTermReason: string;
  readonly valueCents: string;
}

/** Options a year long, of which half a year's notice is given: as contracts usually say. */
export const usualOption: OptionDraft = { months: '12', noticeDays: '180', conditions: '' };

export function emptyTerms(format: Format): TermsDraft {
  return {
    name: '',
    procedure: '',
    startsOn: '',
    endsOn: '',
    optionTerms: [],
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
  const unknown: OptionTerm = { months: optionMonths, noticeDays: 0, conditions: '' };
  const terms = Array.from(
    { length: framework.optionCount },
    (_, at) => optionTerms[at] ?? unknown,
  );
  return {
    name: framework.name,
    procedure: framework.procedure,
    startsOn: framework.startsOn,
    endsOn: framework.endsOn,
    optionTerms: terms.map(({ months, noticeDays, conditions }) => ({
      months: String(months),
      noticeDays: String(noticeDays),
      conditions,
    })),
    claimWindowDays: String(framework.claimWindowDays),
    claimDeadlineDays: String(framework.claimDeadlineDays),
    bonusMinCents: format.eurosText(framework.bonusMinCents),
    bonusMaxCents: format.eurosText(framework.bonusMaxCents),
    splitReason: framework.splitReason,
    longTermReason: framework.longTermReason,
    valueCents: valueCents === null ? '' : format.eurosText(valueCents),
  };
}

/** The body that the draft would send: what is not readable is undefined or no number. */
export function termsBody(draft: TermsDraft) {
  const optionTerms = draft.optionTerms.map(({ months, noticeDays, conditions }) => ({
    months: wholeOf(months),
    noticeDays: wholeOf(noticeDays),
    conditions,
  }));
  return {
    name: draft.name,
    procedure: draft.procedure || undefined,
    startsOn: draft.startsOn,
    endsOn: draft.endsOn,
    optionCount: optionTerms.length,
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

type PathProblem = readonly [path: PathOf<TermsDraft>, code: ProblemCode];

/** What the schema does not say: how long options are, and what belongs together. */
export function termFaults(draft: TermsDraft): readonly PathProblem[] {
  const body = termsBody(draft);
  const options = body.optionTerms.flatMap(({ months, noticeDays }, at): PathProblem[] => [
    ...(isCount(months, 1, 60) ? [] : [[`optionTerms.${at}.months`, 'invalid-number'] as const]),
    ...(isCount(noticeDays, 0, 730)
      ? []
      : [[`optionTerms.${at}.noticeDays`, 'invalid-number'] as const]),
  ]);
  const known = knownTerms(draft);
  const bounds = {
    bonusMinCents: body.bonusMinCents as Cents,
    bonusMaxCents: body.bonusMaxCents as Cents,
  };
  const codes = known ? termsProblems({ ...known, ...bounds }) : [];
  const places = { 'invalid-period': 'endsOn', 'bonus-bounds-invalid': 'bonusMaxCents' } as const;
  const rules = codes.flatMap((code): PathProblem[] =>
    code === 'invalid-period' || code === 'bonus-bounds-invalid' ? [[places[code], code]] : [],
  );
  return [...options, ...rules];
}

function isCount(value: number | undefined, least: number, most: number): boolean {
  return value !== undefined && Number.isInteger(value) && value >= least && value <= most;
}

/** How many options there are, and their length, follow from the options. */
export const termField: FieldOf = (path) => {
  if (path[0] === 'optionMonths') return 'optionTerms.0.months';
  return path[0] === 'optionCount' ? 'optionTerms' : samePath(path);
};

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
