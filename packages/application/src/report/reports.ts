import {
  averageFeedback,
  countClients,
  countEnded,
  countLengths,
  countReviews,
} from '@jatkopolku/domain/insight';
import type { DateRange } from '@jatkopolku/kernel';

import type { PlacementInShort, Records, RecordOf, WholeKind } from '../records.ts';

/** So many placements that end in a range are counted: those of a large county in more than ten years. */
const MAX_ENDED = 50_000;

/** The reports over a region's records; each reads only what it counts. */
export const reports = {
  ended: async (records: Records, range: DateRange) =>
    countEnded(await endedIn(records, range), range),
  lengths: async (records: Records, range: DateRange) =>
    countLengths(await endedIn(records, range), range),
  reviews: async (records: Records, range: DateRange) =>
    countReviews(await all(records, 'review'), range),
  clients: async (records: Records, range: DateRange) =>
    countClients(await all(records, 'calendar'), await all(records, 'claim'), range),
  feedback: async (records: Records, range: DateRange) =>
    averageFeedback(await all(records, 'feedback'), range),
};

function endedIn(records: Records, { start, end }: DateRange): Promise<PlacementInShort[]> {
  return records.lasting({ from: start, to: end }, MAX_ENDED);
}

/** What was written a moment ago may be missing. */
async function all<K extends WholeKind>(records: Records, kind: K): Promise<RecordOf<K>[]> {
  return (await records.list(kind, undefined, { mayLag: true })).map(({ record }) => record);
}
