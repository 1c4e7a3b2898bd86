import { type Client, fullName } from '@jatkopolku/domain/client';
import { lastDayOf } from '@jatkopolku/domain/placement';
import type { ProviderId } from '@jatkopolku/domain/provider';
import { EVALUATION_ASKED_DAYS } from '@jatkopolku/domain/task';
import { type LocalDate, addDays, sortedByName } from '@jatkopolku/kernel';

import { lateInShort } from '../attendance/late-digest.ts';
import { lateMonthsOf } from '../attendance/late-sheets.ts';
import { readSheetSettings } from '../attendance/sheet-settings.ts';
import { askedEvaluations } from '../followup/due-evaluations.ts';
import { listOfProvider } from '../list-of-provider.ts';
import type { PlacementListed, Records, SheetName } from '../records.ts';
import type { MaybeLate } from './late-names.ts';

/** So long after its last day a placement is listed: its last sheet and evaluation come after it. */
const LISTED_AFTER_DAYS = 60;

/** So many placements are looked through, and so many names. */
const LISTED_LIMIT = 10_000;
const NAMES_LIMIT = 50_000;

/** A placement in its place, and where its client lives; empty where it is not known, or not to be known. */
export interface ListedRow {
  readonly placement: PlacementListed;
  readonly municipality: string;
}

export interface ListedRows {
  /** In the Finnish order of their clients' names: the place in a list says much of a name, so that protected persons come first. */
  readonly rows: readonly ListedRow[];
  readonly maybeLate: MaybeLate;
  /** Whether there may be more than were looked through. */
  readonly more: boolean;
}

/** The region's: placements and names come in short from their indexes, and what is late as the last night found it. */
export async function rowsOfRegion(records: Records, today: LocalDate): Promise<ListedRows> {
  const [placements, names, late] = await Promise.all([
    records.listed({ from: addDays(today, -LISTED_AFTER_DAYS) }, LISTED_LIMIT),
    records.alphabetical(NAMES_LIMIT),
    lateInShort(records),
  ]);
  const placeOf = new Map(names.map(({ clientId }, at) => [clientId, at]));
  const homeOf = new Map(
    names.map(({ clientId, municipality, hasPlace }) => [clientId, hasPlace ? municipality : '']),
  );
  const place = ({ clientId }: PlacementListed) => placeOf.get(clientId) ?? -1;
  const recent = placements.filter(
    (one) => lastDayOf(one) >= addDays(today, -EVALUATION_ASKED_DAYS),
  );
  const asked = await askedEvaluations(records, recent, addDays(today, -1));
  const sheets = late.flatMap(({ providerId, month, sheets: own }) =>
    own.map((one) => ({ providerId, month, ...one })),
  );
  return {
    rows: placements
      .toSorted((a, b) => place(a) - place(b))
      .map((placement) => ({ placement, municipality: homeOf.get(placement.clientId) ?? '' })),
    maybeLate: {
      evaluations: new Set(asked.map(({ placement }) => placement.placementId)),
      sheets: byPlacement(sheets),
    },
    more: placements.length === LISTED_LIMIT,
  };
}

/** A provider's own, without where clients live; evaluating is the county's own. */
export async function rowsOfProvider(
  records: Records,
  provider: ProviderId,
  today: LocalDate,
): Promise<ListedRows> {
  const from = addDays(today, -LISTED_AFTER_DAYS);
  const [all, { record: settings }] = await Promise.all([
    listOfProvider(records, 'placement', provider),
    readSheetSettings(records),
  ]);
  const placements = all.map(({ record }) => record).filter((one) => lastDayOf(one) >= from);
  const keys = [...new Set(placements.map(({ clientId }) => clientId))];
  const [stored, late] = await Promise.all([
    records.getMany(
      'client',
      keys.map((clientId) => ({ clientId })),
      { mayLag: true },
    ),
    lateMonthsOf(records, provider, { deadlines: settings.deadlines, today }),
  ]);
  const clients = new Map(stored.map(({ record }) => [record.clientId, record]));
  const sorted = sortedByName(placements, ({ clientId }) => nameOf(clients.get(clientId)));
  return {
    rows: sorted.map((placement) => ({ placement, municipality: '' })),
    maybeLate: {
      evaluations: new Set(),
      sheets: byPlacement(late.flatMap(({ sheets }) => sheets)),
    },
    more: false,
  };
}

function byPlacement(sheets: readonly SheetName[]): ReadonlyMap<string, readonly SheetName[]> {
  return Map.groupBy(sheets, ({ placementId }) => placementId);
}

function nameOf(client: Client | undefined): string {
  return client?.protection === null ? fullName(client) : '';
}
