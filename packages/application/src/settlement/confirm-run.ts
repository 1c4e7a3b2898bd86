import type { Run } from '@jatkopolku/domain/settlement';
import { type Problem, type Result, success } from '@jatkopolku/kernel';

import type { Closing, ClosingDeps, Share } from './closing.ts';

/**
 * Writes the head of the run: by this one conditional write the statements that it names count. No run where
 * nothing remains.
 * @returns `changed-meanwhile` when another run took its number: nothing is booked twice.
 */
export async function confirmRun(
  { records, clock }: Pick<ClosingDeps, 'records' | 'clock'>,
  closing: Closing,
  shares: readonly Share[],
): Promise<Result<Run | null, Problem>> {
  const run = headOf(closing, shares, clock.businessNow());
  if (run.statements.length === 0) return success(null);
  const written = await records.commit([{ kind: 'run', record: run }], {
    event: 'booked',
    actor: closing.actor,
  });
  return written.ok ? success(run) : written;
}

function headOf(
  { month, runNo, actor }: Closing,
  shares: readonly Share[],
  bookedAt: Run['bookedAt'],
): Run {
  const billings = shares.flatMap((share) => share.billings);
  const partsOf = (asked: (typeof billings)[number]['way']) =>
    billings.filter(({ way }) => way === asked).map(({ claimId, partNo }) => ({ claimId, partNo }));
  return {
    month,
    runNo,
    state: 'confirmed',
    type: runNo === 1 ? 'ORIGINAL' : 'CORRECTION',
    bookedAt,
    bookedBy: actor,
    release: null,
    bills: partsOf('bill'),
    refunds: partsOf('refund'),
    statements: shares.flatMap(({ providerId, statements }) =>
      statements.map((named) => ({ providerId, ...named })),
    ),
  };
}
