import {
  averageFeedback,
  countClients,
  countEnded,
  countLengths,
  countReviews,
} from '@jatkopolku/domain/insight';
import type { DateRange } from '@jatkopolku/kernel';

import type { Records, RecordOf, WholeKind } from '../records.ts';

/** The reports over a region's records; each reads only what it counts. */
export const reports = {
  ended: async (records: Records, range: DateRange) =>
    countEnded(await all(records, 'placement'), range),
  lengths: async (records: Records, range: DateRange) =>
    countLengths(await all(records, 'placement'), range),
  reviews: async (records: Records, range: DateRange) =>
    countReviews(await all(records, 'review'), range),
  clients: async (records: Records, range: DateRange) =>
    countClients(await all(records, 'calendar'), await all(records, 'claim'), range),
  feedback: async (records: Records, range: DateRange) =>
    averageFeedback(await all(records, 'feedback'), range),
};

async function all<K extends WholeKind>(records: Records, kind: K): Promise<RecordOf<K>[]> {
  return (await records.list(kind)).map(({ record }) => record);
}

/** The region's calendars and claims: what its activity is counted from. */
export async function loadActivity(records: Records) {
  return { calendars: await all(records, 'calendar'), claims: await all(records, 'claim') };
}
