import { wasSent } from '@jatkopolku/domain/attendance';
import type { PlacementId } from '@jatkopolku/domain/placement';

import { evaluatedAmong } from '../followup/due-evaluations.ts';
import type { Records, SheetName } from '../records.ts';

/** The placements whose evaluation or month sheet is late, unless somebody has made or sent it since. */
export interface MaybeLate {
  readonly evaluations: ReadonlySet<string>;
  /** The month sheets by placement. */
  readonly sheets: ReadonlyMap<string, readonly SheetName[]>;
}

/** Those of the placements of which it is so, by what the records of their own say. */
export async function provenLate(
  records: Records,
  { evaluations, sheets }: MaybeLate,
  placementIds: readonly PlacementId[],
): Promise<MaybeLate> {
  const asked = placementIds.filter((id) => evaluations.has(id));
  const names = placementIds.flatMap((id) => sheets.get(id) ?? []);
  const [made, stored] = await Promise.all([
    evaluatedAmong(
      records,
      asked.map((placementId) => ({ placementId })),
    ),
    records.getMany('sheet', names, { mayLag: true }),
  ]);
  const sent = new Set(
    stored.filter(({ record }) => wasSent(record)).map(({ record }) => nameOf(record)),
  );
  const late = names.filter((name) => !sent.has(nameOf(name)));
  return {
    evaluations: new Set(asked.filter((id) => !made.has(id))),
    sheets: Map.groupBy(late, ({ placementId }) => placementId),
  };
}

function nameOf({ month, placementId }: SheetName): string {
  return `${month} ${placementId}`;
}
