import { type Client, fullName } from '@jatkopolku/domain/client';
import {
  type ListedPlacement,
  type Placement,
  type PlacementFilter,
  isListed,
  lastDayOf,
  lateOf,
  placementStateOn,
} from '@jatkopolku/domain/placement';
import type { ProviderId } from '@jatkopolku/domain/provider';
import { type LocalDate, addDays, dateRange, must, sortedByName } from '@jatkopolku/kernel';

import { lateMonths, lateMonthsOf } from '../attendance/late-sheets.ts';
import { readSheetSettings } from '../attendance/sheet-settings.ts';
import { dueEvaluations } from '../followup/due-evaluations.ts';
import { EVALUATION_ASKED_DAYS } from '../followup/list-due.ts';
import { listOfProvider } from '../list-of-provider.ts';
import type { Records } from '../records.ts';

/** A list holds at most so many. */
const LISTED_LIMIT = 2_000;

/** So long after its last day a placement is listed: its last sheet and evaluation come after it. */
export const LISTED_AFTER_DAYS = 60;

const LASTING_LIMIT = 10_000;

interface Asking {
  readonly today: LocalDate;
  /** The provider beyond whose placements the right does not reach; null for the whole region. */
  readonly own: ProviderId | null;
}

export interface PlacementsByName {
  readonly items: ListedPlacement[];
  /** Whether there may be more than the list holds. */
  readonly more: boolean;
}

/** Placements that last, or ended lately, in the Finnish order of their clients' names. */
export async function listPlacementsByName(
  records: Records,
  { today, own }: Asking,
  filter: PlacementFilter,
): Promise<PlacementsByName> {
  const providerId = own ?? filter.providerId;
  const [{ placements, more }, late] = await Promise.all([
    placementsSince(records, addDays(today, -LISTED_AFTER_DAYS), providerId),
    lateNames(records, { today, own, providerId }),
  ]);
  const keys = [...new Set(placements.map(({ clientId }) => clientId))];
  const stored = await records.getMany(
    'client',
    keys.map((clientId) => ({ clientId })),
    { mayLag: true },
  );
  const clients = new Map(stored.map(({ record }) => [record.clientId, record]));
  const listed = placements
    .map((placement) => {
      const client = clients.get(placement.clientId);
      const municipality = own === null && client ? homeOf(client) : '';
      return { row: rowOf(placement, { today, municipality, ...late }), client };
    })
    .filter(({ row }) => isListed(row, filter));
  const sorted = sortedByName(listed, ({ client }) => nameOf(client));
  const items = sorted.slice(0, LISTED_LIMIT).map(({ row }) => row);
  return { items, more: more || sorted.length > LISTED_LIMIT };
}

async function placementsSince(
  records: Records,
  from: LocalDate,
  providerId: ProviderId | undefined,
) {
  if (providerId !== undefined) {
    const all = await listOfProvider(records, 'placement', providerId);
    const placements = all.map(({ record }) => record).filter((one) => lastDayOf(one) >= from);
    return { placements, more: false };
  }
  const lasting = await records.lasting({ from }, LASTING_LIMIT);
  const stored = await records.getMany(
    'placement',
    lasting.map(({ placementId }) => ({ placementId })),
    { mayLag: true },
  );
  const placements = stored.map(({ record }) => record);
  return { placements, more: lasting.length === LASTING_LIMIT };
}

interface LateNames {
  readonly evaluations: ReadonlySet<string>;
  readonly sheets: ReadonlySet<string>;
}

/** The placements whose evaluation or month sheet is late; evaluating is the county's own. */
async function lateNames(
  records: Records,
  { today, own, providerId }: Asking & { readonly providerId: ProviderId | undefined },
): Promise<LateNames> {
  const days = dateRange(addDays(today, -EVALUATION_ASKED_DAYS), addDays(today, -1));
  const [{ record }, evaluations] = await Promise.all([
    readSheetSettings(records),
    own === null ? dueEvaluations(records, must(days, 'days')) : undefined,
  ]);
  const { deadlines } = record;
  const months = await (providerId === undefined
    ? lateMonths(records, deadlines, today)
    : lateMonthsOf(records, providerId, { deadlines, today }));
  const sheets = months.flatMap((month) => month.sheets);
  return {
    evaluations: new Set(evaluations?.due.map(({ placement }) => placement.placementId)),
    sheets: new Set(sheets.map(({ placementId }) => placementId)),
  };
}

interface Beside extends LateNames {
  readonly today: LocalDate;
  readonly municipality: string;
}

function rowOf(placement: Placement, { today, municipality, ...late }: Beside): ListedPlacement {
  const { placementId, clientId, providerId, startsOn, endsOn, endedOn } = placement;
  const { caseWorker, instructor } = placement;
  const state = placementStateOn(placement, today);
  const isEvaluationLate = late.evaluations.has(placementId);
  const isSheetLate = late.sheets.has(placementId);
  return {
    placementId,
    clientId,
    providerId,
    startsOn,
    endsOn,
    endedOn,
    caseWorker,
    instructor,
    state,
    municipality,
    late: lateOf({ ...placement, state }, { today, isEvaluationLate, isSheetLate }),
  };
}

/** The place in a list says much of a name: a person with a protected address comes before all names. */
function nameOf(client: Client | undefined): string {
  return client?.protection === null ? fullName(client) : '';
}

/** Where a person with a protected address lives is in no list, nor found by it. */
function homeOf({ municipality, protection }: Client): string {
  return protection === null ? municipality : '';
}
