import { isAttended } from '@jatkopolku/domain/attendance';
import { type PlacementId, lastDayOf } from '@jatkopolku/domain/placement';
import { monthsOf, must } from '@jatkopolku/kernel';

import { dayChanges } from './day-changes.ts';
import { judgeClaims } from './judge-claims.ts';
import { judgeDays } from './judge-days.ts';
import { readDays } from './read-days.ts';
import { type Context, type JudgedFile, counts, judged, storedRecords } from './stage.ts';
import { loadStoredDays } from './stored-days.ts';

/** Days come before claims: a claim needs an accepted attended day. */
export async function workStages(context: Context): Promise<JudgedFile[]> {
  const stored = await loadStoredDays(context.records);
  const read = await readDays(context.source, context.register);
  const verdict = await judgeDays(read, stored);
  const days: JudgedFile = {
    ...counts('days', verdict),
    groups: () => dayChanges(read, verdict, stored),
  };
  return [days, await claims(context, verdict.attended)];
}

async function claims(context: Context, attended: ReadonlySet<PlacementId>): Promise<JudgedFile> {
  const { register, source } = context;
  const stored = await storedRecords(context, 'claim');
  const hasAttendedDay = async (placementId: PlacementId) =>
    attended.has(placementId) || hasStoredDay(context, placementId);
  const verdict = await judgeClaims(source, { register, hasAttendedDay }, stored);
  return judged('claims', 'claim', verdict);
}

/** Whether the region holds an accepted attended day of the placement. */
async function hasStoredDay(context: Context, placementId: PlacementId): Promise<boolean> {
  const placement = must(context.register.placements.get(placementId), 'the placement');
  const { clientId, providerId, startsOn } = placement;
  const months = monthsOf({ start: startsOn, end: lastDayOf(placement) });
  const keys = months.map((month) => ({ clientId, placementId, providerId, month }));
  const sheets = await context.records.getMany('sheet', keys);
  return sheets.some(
    ({ record }) => record.state === 'accepted' && Object.values(record.days).some(isAttended),
  );
}
