import type { Run } from '@jatkopolku/domain/settlement';
import { byText } from '@jatkopolku/kernel';

import type { Progress } from '../ports.ts';
import type { Records } from '../records.ts';
import type { Finding, Verified } from './finding.ts';
import { verifyCommitments } from './verify-commitments.ts';
import { verifyMonth } from './verify-month.ts';
import { verifyParts } from './verify-parts.ts';
import { verifyPayments } from './verify-payments.ts';
import { versionReader } from './version-reader.ts';

export interface VerifyDeps {
  readonly records: Records;
  /** Those records whose audit trail is broken, by their keys; the store knows how to look. */
  readonly brokenTrails: () => Promise<
    readonly { readonly record: string; readonly fault: string }[]
  >;
  readonly progress: Progress;
}

/**
 * Looks through a region's books from the ledger down to the days: that every run is what its sources come to,
 * that nothing was booked twice, and that the audit trail is whole. Changes nothing.
 */
export async function verifyRegion({
  records,
  brokenTrails,
  progress,
}: VerifyDeps): Promise<Verified> {
  const [tallies, bookedMonths] = await Promise.all([
    records.list('monthTally'),
    records.list('bookedMonth'),
  ]);
  const months = new Set([...tallies, ...bookedMonths].map(({ record }) => record.month));
  const read = versionReader(records);
  const runs: Run[] = [];
  const findings: Finding[] = [];
  const counts = { statements: 0, lines: 0, recomputed: 0 };
  for (const [at, month] of [...months].toSorted(byText).entries()) {
    const verified = await verifyMonth(records, read, month);
    runs.push(...verified.runs);
    findings.push(...verified.findings);
    counts.statements += verified.statements;
    counts.lines += verified.lines;
    counts.recomputed += verified.recomputed;
    progress('looked through months', at + 1, months.size);
  }
  findings.push(...(await verifyParts(records, runs)));
  // Nothing is computed from statements that are not what their heads name.
  const isReadable = !findings.some(({ fault }) => fault.startsWith('statement-'));
  if (isReadable) {
    findings.push(...(await verifyCommitments(records)), ...(await verifyPayments(records, runs)));
  }
  const trails = await brokenTrails();
  findings.push(
    ...trails.map(({ record, fault }): Finding => ({
      fault: 'trail-broken',
      where: `${record} ${fault}`,
    })),
  );
  return { months: months.size, runs: runs.length, ...counts, findings };
}
