import {
  type CaseWorker,
  type ListedPlacement,
  type PlacementFilter,
  isListed,
  lateOf,
  placementStateOn,
} from '@jatkopolku/domain/placement';
import type { ProviderId } from '@jatkopolku/domain/provider';
import { type LocalDate, type Result, success } from '@jatkopolku/kernel';

import { cursorAt, placeAt } from '../cursor.ts';
import { readingOnce } from '../reading-once.ts';
import type { Records } from '../records.ts';
import { type Refusal, refuse } from '../refuse.ts';
import { type MaybeLate, provenLate } from './late-names.ts';
import { type ListedRow, type ListedRows, rowsOfProvider, rowsOfRegion } from './listed-rows.ts';

/** So many are shown at a time. */
const PAGE_SIZE = 50;

interface Asking {
  readonly today: LocalDate;
  /** The provider beyond whose placements the right does not reach; null for the whole region. */
  readonly own: ProviderId | null;
}

interface Asked extends PlacementFilter {
  /** As the page before gave it. */
  readonly cursor?: string | undefined;
}

/** What there is to narrow the list by, each once, in no order. */
export interface ListChoices {
  readonly caseWorkers: CaseWorker[];
  /** Whether any has no case worker. */
  readonly hasNobody: boolean;
  readonly providerIds: ProviderId[];
  readonly municipalities: string[];
}

export interface PlacementsByName {
  readonly items: ListedPlacement[];
  /** How many there are by the filter, and in all. */
  readonly count: number;
  readonly all: number;
  readonly nextCursor: string | null;
  readonly choices: ListChoices;
  /** Whether there may be more than were looked through. */
  readonly more: boolean;
}

/**
 * A page of the placements that last, or ended lately, in the Finnish order of their clients' names. Whether an
 * evaluation or a sheet that was late is so still, is read of those that are shown, or asked for by it.
 */
export async function listPlacementsByName(
  region: Records,
  { today, own }: Asking,
  { cursor, ...filter }: Asked,
): Promise<Result<PlacementsByName, Refusal>> {
  const records = readingOnce(region);
  const { rows, maybeLate, more } = await (own === null
    ? rowsOfRegion(records, today)
    : rowsOfProvider(records, own, today));
  const start = cursor === undefined ? 0 : placeAfter(rows, cursor);
  if (start === undefined) return refuse('cursor-invalid');
  const narrowed = await narrow(records, { rows, maybeLate, filter, today });
  const left = narrowed.rows.filter(({ at }) => at >= start);
  const page = left.slice(0, PAGE_SIZE);
  const late = narrowed.late ?? (await prove(records, maybeLate, page));
  const items = page.map((row) => itemOf(row, late, today));
  const last = left.length > PAGE_SIZE ? items.at(-1) : undefined;
  return success({
    items,
    count: narrowed.rows.length,
    all: rows.length,
    nextCursor: last ? cursorAt(last.placementId) : null,
    choices: choicesOf(rows),
    more,
  });
}

function placeAfter(rows: readonly ListedRow[], cursor: string): number | undefined {
  const last = placeAt(cursor);
  const at = rows.findIndex(({ placement }) => placement.placementId === last);
  return at < 0 ? undefined : at + 1;
}

interface Placed extends ListedRow {
  /** Its place among all. */
  readonly at: number;
}

interface Narrowing extends Pick<ListedRows, 'rows' | 'maybeLate'> {
  readonly filter: PlacementFilter;
  readonly today: LocalDate;
}

interface Narrowed {
  readonly rows: readonly Placed[];
  /** What of them is late, where that had to be read to narrow them. */
  readonly late?: MaybeLate;
}

/** Those that the filter lets through. */
async function narrow(
  records: Records,
  { rows, maybeLate, filter, today }: Narrowing,
): Promise<Narrowed> {
  const placed = rows.map((row, at) => ({ ...row, at }));
  const throughWith = (some: readonly Placed[], late: MaybeLate) =>
    some.filter((row) => isListed(itemOf(row, late, today), filter));
  const maybe = throughWith(placed, maybeLate);
  if (filter.late !== 'evaluation' && filter.late !== 'sheet') return { rows: maybe };
  const late = await prove(records, maybeLate, maybe);
  return { rows: throughWith(maybe, late), late };
}

function prove(records: Records, maybeLate: MaybeLate, rows: readonly ListedRow[]) {
  return provenLate(
    records,
    maybeLate,
    rows.map(({ placement }) => placement.placementId),
  );
}

function itemOf(
  { placement, municipality }: ListedRow,
  late: MaybeLate,
  today: LocalDate,
): ListedPlacement {
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

function choicesOf(rows: readonly ListedRow[]): ListChoices {
  const placements = rows.map(({ placement }) => placement);
  const named = placements.flatMap(({ caseWorker }) => caseWorker ?? []);
  const homes = rows.map(({ municipality }) => municipality).filter((home) => home !== '');
  return {
    caseWorkers: [...new Map(named.map((worker) => [worker.userId, worker])).values()],
    hasNobody: named.length < placements.length,
    providerIds: [...new Set(placements.map(({ providerId }) => providerId))],
    municipalities: [...new Set(homes)],
  };
}
