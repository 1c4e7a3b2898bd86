import type { Claim } from '@jatkopolku/domain/outcome';

import type { PackageSource } from '../ports.ts';
import { sameContent } from '../same-content.ts';
import { heldBy, hold } from './held-claims.ts';
import { type ClaimFacts, type ReadClaim, readClaim } from './read-claim.ts';
import { type Verdict, accept, emptyTally, reject } from './verdict.ts';

/** What the system adds to a row. */
const ADDED = [
  'personId',
  'isCompany',
  'parts',
  'correction',
  'firstApproval',
  'submittedBy',
  'amendedBy',
  'decidedBy',
  'hold',
  'sample',
  'takenUp',
  'afterCheck',
] as const;

/**
 * Judges claims in file order, each against those accepted before it. As with named records, a stored
 * claim that the package repeats counts from its own row on.
 */
export async function judgeClaims(
  source: PackageSource,
  facts: ClaimFacts,
  stored: readonly Claim[],
): Promise<Verdict<Claim>> {
  const rows = await readClaims(source, facts);
  const storedById = new Map(stored.map((claim) => [claim.claimId, claim]));
  const repeats = (record: Claim | undefined): record is Claim => {
    const known = record && storedById.get(record.claimId);
    return known !== undefined && sameContent(record as Claim, known, ADDED);
  };
  const repeated = new Set(
    rows.filter(({ record }) => repeats(record)).map(({ record }) => record?.claimId),
  );
  const before = heldBy(stored.filter(({ claimId }) => !repeated.has(claimId)));
  const all = heldBy(stored);
  const tally = emptyTally<Claim>();
  for (const { row, record, codesBeside } of rows) {
    if (repeats(record) && !before.ids.has(record.claimId)) {
      accept(tally);
      hold(before, record);
      continue;
    }
    const codes = codesBeside(before);
    const reasons = codes.length > 0 ? codes : codesBeside(all);
    if (reasons.length > 0 || !record) {
      reject(tally, row.number, reasons);
      continue;
    }
    accept(tally, record);
    hold(before, record);
    hold(all, record);
  }
  return tally;
}

async function readClaims(source: PackageSource, facts: ClaimFacts): Promise<ReadClaim[]> {
  const rows: ReadClaim[] = [];
  for await (const batch of source.rows('claims')) {
    for (const row of batch) rows.push(await readClaim(row, facts));
  }
  return rows;
}
