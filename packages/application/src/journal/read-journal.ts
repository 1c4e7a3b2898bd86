import type { AgreementId } from '@jatkopolku/domain/agreement';
import { type CommitmentId, type CostCentre, yearOf } from '@jatkopolku/domain/commitment';
import { type Journal, journalOf, unmappedIn, vouchersOf } from '@jatkopolku/domain/journal';
import type { ClaimId } from '@jatkopolku/domain/outcome';
import { type Statement, isReleased } from '@jatkopolku/domain/settlement';
import { type Month, type Result, must, success } from '@jatkopolku/kernel';

import type { Records } from '../records.ts';
import { type Refusal, refuse } from '../refuse.ts';
import { agreementsOfClaims } from '../settlement/agreements-of-claims.ts';
import { statementsIn } from '../settlement/statements.ts';
import { readAccountMap } from './account-map.ts';

export interface AskedJournal {
  readonly month: Month;
  /** What goes out with this run alone; with all of them where none is named. */
  readonly runNo?: number | undefined;
}

/**
 * What the region's own accounting gets of a month, as far as it may: of its released runs, whether every
 * account is mapped or not. @returns `not-found` while nothing of the month is booked.
 */
export async function readJournal(
  records: Records,
  { month }: Pick<AskedJournal, 'month'>,
): Promise<Result<Journal, Refusal>> {
  const heads = await records.listWithin('run', { month });
  const runs = heads.map(({ record }) => record);
  if (runs.length === 0) return refuse('not-found');
  const [statements, accruals, map, providers] = await Promise.all([
    statementsIn(
      records,
      runs.filter(({ state }) => isReleased[state]),
    ),
    records.get('accruals', { month }),
    readAccountMap(records),
    records.list('provider'),
  ]);
  const [costCentreOf, agreementOf] = await Promise.all([
    openCommitments(records, month, statements),
    openClaims(records, statements),
  ]);
  const known = new Map(providers.map(({ record }) => [record.providerId, record]));
  return success(
    journalOf({
      month,
      runs,
      statements,
      accruals: accruals?.record,
      map,
      costCentreOf,
      agreementOf,
      providerOf: (providerId) => must(known.get(providerId), `provider ${providerId}`),
    }),
  );
}

/**
 * The same as it is handed to the accounting: of a run, or of all that are released.
 * @returns `journal-unreleased` for a run whose money nobody has let go, and where none is released;
 *   `account-unmapped` for each account on it whose number or cost centre is missing.
 */
export async function exportJournal(
  records: Records,
  { month, runNo }: AskedJournal,
): Promise<Result<Journal, Refusal>> {
  const read = await readJournal(records, { month });
  if (!read.ok) return read;
  const runs = read.value.runs.filter((run) => runNo === undefined || run.runNo === runNo);
  if (runs.length === 0) return refuse('not-found');
  if (runs.every(({ releasedOn }) => releasedOn === null)) return refuse('journal-unreleased');
  const vouchers = vouchersOf(read.value, runNo);
  const unmapped = unmappedIn(vouchers);
  if (unmapped.length === 0) return success({ ...read.value, vouchers });
  return refuse(
    ...unmapped.map(({ account }) => ({ code: 'account-unmapped', details: { account } }) as const),
  );
}

/** The cost centre of each commitment of the month's year; where nothing is drawn none is read. */
async function openCommitments(
  records: Records,
  month: Month,
  statements: readonly Statement[],
): Promise<(commitmentId: CommitmentId) => CostCentre['code']> {
  const isDrawn = statements.some(({ draws }) => draws !== undefined);
  const commitments = isDrawn
    ? await records.listWithin('commitment', { year: yearOf(month) })
    : [];
  const known = new Map(
    commitments.map(({ record }) => [record.commitmentId, record.costCentre] as const),
  );
  return (commitmentId) => must(known.get(commitmentId), `commitment ${commitmentId}`);
}

async function openClaims(
  records: Records,
  statements: readonly Statement[],
): Promise<(claimId: ClaimId) => AgreementId> {
  const postings = statements.flatMap((statement) => statement.postings);
  const known = await agreementsOfClaims(
    records,
    postings.flatMap(({ claimId }) => claimId ?? []),
  );
  return (claimId) => must(known.get(claimId), `the agreement of ${claimId}`);
}
