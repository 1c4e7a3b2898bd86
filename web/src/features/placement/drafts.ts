import { type Operations, operations } from '@jatkopolku/contracts';
import {
  type Placement,
  type PlacementDraft as RuleDraft,
  lastDayOf,
  parseHours,
  parseCoaching,
  parsePlanType,
  placementProblems,
  planTextProblems,
} from '@jatkopolku/domain/placement';
import {
  type DateRange,
  type LocalDate,
  type ProblemCode,
  contains,
  parseLocalDate,
  dateRange,
} from '@jatkopolku/kernel';

import { readBy, withFaults } from '../../form/reading.ts';
import { writtenHours, writtenWhole } from '../../i18n/written.ts';
import {
  type InstructorDraft,
  emptyInstructor,
  instructorBody,
  instructorDraft,
} from './instructor-draft.ts';

/** What is agreed of a placement and may change while it lasts, as it is being written. */
export interface TermsDraft extends InstructorDraft {
  readonly startsOn: string;
  readonly endsOn: string;
  readonly daysPerWeek: string;
  readonly hoursPerDay: string;
  readonly planType: string;
  readonly planSignedOn: string;
  readonly goal: string;
  readonly description: string;
  readonly support: string;
  readonly otherServices: string;
  readonly coaching: string;
  readonly reviewIntervalMonths: string;
}

export interface NewPlacementDraft extends TermsDraft {
  readonly agreementId: string;
  /** Empty when the service begins with this placement. */
  readonly serviceStartedOn: string;
  /** The placement that it goes on from; empty where it renews none. */
  readonly renews: string;
}

/** Chosen to say that it renews none. */
export const RENEWS_NONE = 'none';

export function isRenewal({ renews }: Pick<NewPlacementDraft, 'renews'>): boolean {
  return renews !== '' && renews !== RENEWS_NONE;
}

/** Plans are looked at every three months (381/2023). */
export const emptyPlacement: NewPlacementDraft = {
  agreementId: '',
  startsOn: '',
  endsOn: '',
  serviceStartedOn: '',
  renews: '',
  daysPerWeek: '',
  hoursPerDay: '',
  planType: '',
  planSignedOn: '',
  goal: '',
  description: '',
  support: '',
  otherServices: '',
  ...emptyInstructor,
  coaching: 'no',
  reviewIntervalMonths: '3',
};

export function termsDraft(placement: Placement): TermsDraft {
  const { planType, planSignedOn, goal, description, coaching } = placement;
  const { support, otherServices } = placement;
  const instructed = instructorDraft(placement);
  const texts = { goal, description, support, otherServices };
  const plan = { planType, planSignedOn, ...texts, ...instructed, coaching };
  const { startsOn, endsOn, daysPerWeek, hoursPerDay, reviewIntervalMonths } = placement;
  const week = { daysPerWeek: String(daysPerWeek), hoursPerDay };
  return { startsOn, endsOn, reviewIntervalMonths, ...week, ...plan };
}

/** A new placement by the API's schema and by the rule of the law; `term` is that of the agreement. */
export function readPlacement(
  draft: NewPlacementDraft,
  { clientId, term }: { readonly clientId: string; readonly term: DateRange | undefined },
) {
  const { agreementId, serviceStartedOn, renews, ...terms } = draft;
  const body = {
    ...termsBody(terms),
    clientId,
    agreementId: agreementId || undefined,
    renews: isRenewal({ renews }) ? renews : null,
    serviceStartedOn: serviceStartedOn || terms.startsOn,
  };
  const { sent, faults } = readBy<NewPlacementDraft, Operations['createPlacement']>(
    operations.createPlacement,
    body,
  );
  const { serviceStartedOn: late, ...others } = faults;
  // An empty one is the start, and what is wrong with that is shown there.
  const termFaults =
    serviceStartedOn === '' ? others : { ...others, ...(late && { serviceStartedOn: late }) };
  return withFaults({ sent, faults: termFaults }, [
    ...termsProblems(terms, { term, endedOn: null, periodStartedOn: null }),
    ...textProblems(terms),
  ]);
}

/** What surrounds a placement that is changed. */
interface Around {
  readonly term: DateRange | undefined;
  readonly endedOn: LocalDate | null;
  /** The first day of its period, where it goes on with that of another. */
  readonly periodStartedOn: LocalDate | null;
}

export function readTerms(draft: TermsDraft, around: Around) {
  const read = readBy<TermsDraft, Operations['changePlacement']>(
    operations.changePlacement,
    termsBody(draft),
  );
  return withFaults(read, termsProblems(draft, around));
}

/** Days and hours are numbers, which people write with a comma. */
function termsBody({ daysPerWeek, hoursPerDay, planType, ...rest }: TermsDraft) {
  return {
    ...rest,
    ...instructorBody(rest),
    daysPerWeek: daysPerWeek.trim() === '' ? undefined : (writtenWhole(daysPerWeek) ?? Number.NaN),
    hoursPerDay: writtenHours(hoursPerDay),
    planType: planType || undefined,
  };
}

type Placed = readonly (readonly [
  field: keyof NewPlacementDraft & keyof TermsDraft,
  ProblemCode,
])[];

/** Of a new placement each text of the plan is asked for. */
function textProblems({ support, otherServices }: TermsDraft): Placed {
  const texts = { support: support.trim(), otherServices: otherServices.trim() };
  const missing = new Set(planTextProblems(texts).map(({ at }) => at));
  return (['support', 'otherServices'] as const).flatMap((item) =>
    missing.has(`/${item}`) ? [[item, 'field-missing'] as const] : [],
  );
}

function termsProblems(draft: TermsDraft, around: Around): Placed {
  return placementProblems(ruleDraft(draft, around)).flatMap((code) =>
    fieldsOf(code, draft, around).map(
      (field) => [field, code === 'plan-item-missing' ? 'field-missing' : code] as const,
    ),
  );
}

function ruleDraft(draft: TermsDraft, { term, endedOn, periodStartedOn }: Around): RuleDraft {
  return {
    clientKnown: true,
    agreementTerm: term,
    startsOn: parseLocalDate(draft.startsOn),
    endsOn: parseLocalDate(draft.endsOn),
    endedOn,
    periodStartedOn,
    daysPerWeek: writtenWhole(draft.daysPerWeek),
    hoursPerDay: parseHours(writtenHours(draft.hoursPerDay)),
    planType: parsePlanType(draft.planType),
    planSignedOn: parseLocalDate(draft.planSignedOn),
    goal: draft.goal.trim(),
    description: draft.description.trim(),
    instructor: draft.instructor.trim(),
    coaching: parseCoaching(draft.coaching),
  };
}

/** The field that a code of the rule is about; none for what is chosen or known elsewhere. */
const fields: Partial<Record<ProblemCode, keyof TermsDraft>> = {
  'invalid-period': 'endsOn',
  'period-too-short': 'endsOn',
  'period-too-long': 'endsOn',
  'ended-outside-period': 'endsOn',
  'days-per-week-out-of-range': 'daysPerWeek',
  'hours-per-day-out-of-range': 'hoursPerDay',
  'plan-signed-late': 'planSignedOn',
  'instructor-missing': 'instructor',
};

function fieldsOf(code: ProblemCode, draft: TermsDraft, { term }: Around): (keyof TermsDraft)[] {
  // The plan's items are fields of their own: each is missing by itself.
  if (code === 'plan-item-missing') {
    const items = ['goal', 'description', 'planType'] as const;
    return items.filter((item) => draft[item].trim() === '');
  }
  if (code === 'outside-agreement') {
    return [term && draft.startsOn < term.start ? 'startsOn' : 'endsOn'];
  }
  const field = fields[code];
  return field === undefined ? [] : [field];
}

/** Chosen where none of the usual reasons is the one: then it needs words. */
export const OTHER_REASON = 'other';

export interface EndDraft {
  readonly endedOn: string;
  readonly endReason: string;
  readonly words: string;
}
export const emptyEnd: EndDraft = { endedOn: '', endReason: '', words: '' };

/** An early end by the rule that the API goes by: inside the period, and of an ended one not later. */
export function readEnd(
  { endedOn, endReason, words }: EndDraft,
  placement: Pick<Placement, 'startsOn' | 'endsOn' | 'endedOn' | 'state'>,
) {
  const isOther = endReason === OTHER_REASON;
  const body = { endedOn, endReason: isOther ? words.trim() : endReason };
  const last = placement.state === 'ended' ? lastDayOf(placement) : placement.endsOn;
  const day = parseLocalDate(endedOn);
  const days = dateRange(placement.startsOn, last);
  const isInside = day !== undefined && days !== undefined && contains(days, day);
  const codes: (readonly [keyof EndDraft, ProblemCode])[] = [];
  if (day !== undefined && !isInside) codes.push(['endedOn', 'ended-outside-period']);
  if (isOther && body.endReason === '') codes.push(['words', 'reason-missing']);
  return withFaults(
    readBy<EndDraft, Operations['endPlacement']>(operations.endPlacement, body),
    codes,
  );
}
