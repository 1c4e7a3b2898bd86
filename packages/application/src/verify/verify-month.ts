import { isDeepStrictEqual } from 'node:util';

import {
  type Line,
  type Run,
  type Statement,
  amountsOf,
  inShort,
  sameCounts,
} from '@jatkopolku/domain/settlement';
import type { Month } from '@jatkopolku/kernel';

import type { Records, Versioned } from '../records.ts';
import { countMonth } from '../tally/count-month.ts';
import { type BookedShare, sharesOf } from './booked-provider.ts';
import type { Finding, Verified } from './finding.ts';
import { isRecomputed } from './recompute.ts';
import { verifyDays } from './verify-days.ts';
import { doubleLines, verifyStatements } from './verify-statements.ts';
import type { ReadVersion } from './version-reader.ts';

export interface MonthVerified extends Omit<Verified, 'months' | 'runs'> {
  readonly runs: readonly Run[];
}

/** Looks through a month: its runs from their statements down to the days, and the month in short. */
export async function verifyMonth(
  records: Records,
  read: ReadVersion,
  month: Month,
): Promise<MonthVerified> {
  const heads = await records.listWithin('run', { month });
  const runs = heads.map(({ record }) => record);
  const { statements, findings } = await verifyStatements(records, heads);
  const providerIds = [...new Set(statements.map(({ providerId }) => providerId))];
  const booked = providerIds.map((providerId) => ({
    providerId,
    shares: sharesOf(runs, statements, providerId),
  }));
  const recomputed = await recomputeAll(read, month, booked);
  return {
    runs,
    statements: statements.length,
    lines: statements.reduce((sum, { lines }) => sum + lines.length, 0),
    recomputed: recomputed.count,
    findings: [
      ...findings,
      ...doubleLines(statements),
      ...booked.flatMap((one) => unsourced(month, one)),
      ...(await verifyDays(read, month, booked)),
      ...recomputed.findings,
      ...(await monthInShort(records, month, heads, statements)),
      ...(await tallies(records, month)),
    ],
  };
}

interface Booked {
  readonly providerId: Statement['providerId'];
  readonly shares: readonly BookedShare[];
}

/** Lines of clients whose sheet neither this run nor an earlier one names. */
function unsourced(month: Month, { providerId, shares }: Booked): Finding[] {
  const named = new Set<string>();
  return shares.flatMap(({ runNo, sheets, lines }) => {
    for (const { clientId, placementId } of sheets) named.add(`${clientId} ${placementId}`);
    return lines.flatMap((line): Finding[] => {
      if (!('clientId' in line) || named.has(`${line.clientId} ${line.placementId}`)) return [];
      const where = `${month} run ${runNo} ${providerId} ${line.kind} ${line.clientId}`;
      return [{ fault: 'line-without-source', where }];
    });
  });
}

async function recomputeAll(read: ReadVersion, month: Month, booked: readonly Booked[]) {
  const findings: Finding[] = [];
  let count = 0;
  for (const { providerId, shares } of booked) {
    const before: Line[] = [];
    for (const share of shares) {
      const { sources, runNo } = share;
      if (sources) {
        const name = { month, providerId };
        const isSame = await isRecomputed(read, name, { ...share, sources }, before);
        const where = `${month} run ${runNo} ${providerId}`;
        if (isSame === true) count += 1;
        else findings.push({ fault: 'not-recomputed', where });
      }
      before.push(...share.lines);
    }
  }
  return { count, findings };
}

/** Whether the month in short says what its runs booked. */
async function monthInShort(
  records: Records,
  month: Month,
  heads: readonly Versioned<Run>[],
  statements: readonly Statement[],
): Promise<Finding[]> {
  const stored = await records.get('bookedMonth', { month });
  if (!stored && heads.length === 0) return [];
  const runs = heads.map(({ record }) => inShort(record));
  const booked = amountsOf(statements.flatMap(({ lines }) => lines));
  const isSame = isDeepStrictEqual([stored?.record.runs, stored?.record.booked], [runs, booked]);
  return isSame ? [] : [{ fault: 'booked-month-differs', where: month }];
}

async function tallies(records: Records, month: Month): Promise<Finding[]> {
  const stored = await records.list('monthTally', { month });
  const found: Finding[] = [];
  for (const { record } of stored) {
    const counts = await countMonth(records, record);
    const where = `${month} ${record.providerId}`;
    if (!sameCounts(record, counts)) found.push({ fault: 'tally-differs', where });
  }
  return found;
}
