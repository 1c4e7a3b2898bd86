import { type BodyOf, type Operations, operations } from '@jatkopolku/contracts';
import { closedPeriodProblems } from '@jatkopolku/domain/attendance';
import { type ProblemCode, parseBusinessDay, parseBusinessId } from '@jatkopolku/kernel';

import { readBy, withFaults } from '../../../form/reading.ts';

/** What is closed: all of the provider, one of its named workplaces by its business ID, or another one. */
export const WHOLE = 'whole';
export const OTHER = 'other';

export interface ClosedDraft {
  readonly startsOn: string;
  readonly endsOn: string;
  readonly name: string;
  readonly place: string;
  /** Of another workplace. */
  readonly businessId: string;
  readonly placeName: string;
}

export const newClosed: ClosedDraft = {
  startsOn: '',
  endsOn: '',
  name: '',
  place: WHOLE,
  businessId: '',
  placeName: '',
};

type Register = Operations['registerClosedPeriod'];

const fields: Readonly<Record<string, string>> = {
  workplace: 'place',
  'workplace.businessId': 'businessId',
  'workplace.name': 'placeName',
};

/**
 * By the API's schema and the domain's rule of the days, before anything is sent.
 * @param providerId whose place is closed; null for the region.
 */
export function readClosed(draft: ClosedDraft, providerId: BodyOf<Register>['providerId']) {
  const { startsOn, endsOn, name } = draft;
  const workplace = workplaceOf(draft);
  const reading = readBy<ClosedDraft, Register>(
    operations.registerClosedPeriod,
    { startsOn, endsOn, name, providerId, workplace },
    (path) => fields[path.join('.')] ?? path.join('.'),
  );
  const [first, last] = [parseBusinessDay(startsOn), parseBusinessDay(endsOn)];
  const days = first && last && { startsOn: first, endsOn: last, providerId, workplace };
  const problems = days ? closedPeriodProblems(days) : [];
  return withFaults(reading, [
    ...problems.map(({ code }) => ['endsOn', code] as const),
    ...placeFaults(draft),
  ]);
}

function workplaceOf({ place, businessId, placeName }: ClosedDraft) {
  if (place === WHOLE) return null;
  return place === OTHER ? { businessId, name: placeName } : { businessId: place, name: '' };
}

/** No placement is known to name another workplace, so that its name is written. */
function placeFaults({ place, businessId, placeName }: ClosedDraft) {
  if (place !== OTHER) return [];
  const faults: (readonly ['businessId' | 'placeName', ProblemCode])[] = [];
  if (parseBusinessId(businessId.trim()) === undefined) {
    faults.push(['businessId', 'invalid-business-id']);
  }
  if (placeName.trim() === '') faults.push(['placeName', 'field-missing']);
  return faults;
}
