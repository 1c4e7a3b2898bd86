import type { Placement, PlacementId } from '@jatkopolku/domain/placement';

import { hasAttendedDay } from '../outcome/claim-ground.ts';
import { dayChanges } from './day-changes.ts';
import { judgeClaims } from './judge-claims.ts';
import { judgeDays } from './judge-days.ts';
import { loadKnownDays } from './known-days.ts';
import { readDays } from './read-days.ts';
import {
  type Context,
  type JudgedFile,
  counts,
  importActor,
  judged,
  storedRecords,
} from './stage.ts';

/** Days come before claims: a claim needs an accepted attended day. */
export async function workStages(context: Context): Promise<JudgedFile[]> {
  const stored = await loadKnownDays(context.records);
  const read = await readDays(context.source, context.knownRecords);
  const verdict = await judgeDays(read, stored);
  const days: JudgedFile = {
    ...counts('days', verdict),
    groups: () => dayChanges(read, verdict, stored, importActor(context)),
  };
  return [days, await claims(context, verdict.attended)];
}

async function claims(context: Context, attended: ReadonlySet<PlacementId>): Promise<JudgedFile> {
  const { knownRecords, source, today } = context;
  const stored = await storedRecords(context, 'claim');
  const isAttended = async (placement: Placement) =>
    attended.has(placement.placementId) || hasAttendedDay(context.records, placement);
  const verdict = await judgeClaims(
    source,
    { knownRecords, hasAttendedDay: isAttended, actor: importActor(context), today },
    stored,
  );
  return judged('claims', 'claim', verdict);
}
