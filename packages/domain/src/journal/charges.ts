import type { AgreementId } from '@jatkopolku/domain/agreement';
import type { CommitmentId, CostCentre } from '@jatkopolku/domain/commitment';
import type { ClaimId } from '@jatkopolku/domain/outcome';
import type { Posting, Statement } from '@jatkopolku/domain/settlement';
import { type Cents, cents, sumCents } from '@jatkopolku/kernel';

import { type JournalAccount, byAccount, isInJournal } from './account-map.ts';
import type { VoucherLine } from './schema.ts';
import { type Amount, splitOver } from './split.ts';

/** A line of a voucher before it is numbered; of no cost centre where its account's own is meant. */
export type Charge = Omit<VoucherLine, 'number'>;

export interface ChargeFacts {
  readonly costCentreOf: (commitmentId: CommitmentId) => CostCentre['code'];
  readonly agreementOf: (claimId: ClaimId) => AgreementId;
}

/** The accounts whose amounts draw on what is set aside. */
const isDrawn: Readonly<Partial<Record<JournalAccount, true>>> = {
  'provider-fees': true,
  'outcome-bonuses': true,
};

/** What a provider's statements of a run charge: their postings in the journal, fees and bonuses by cost centre. */
export function chargesOf(statements: readonly Statement[], facts: ChargeFacts): Charge[] {
  const all = statements
    .flatMap(({ postings }) => postings)
    .flatMap((posting) => chargeOf(posting, facts));
  const drawn = all.filter(({ account }) => isDrawn[account]);
  const draws = statements.flatMap((statement) => statement.draws ?? []);
  const split = [...Map.groupBy(drawn, ({ agreementId }) => agreementId)].flatMap(
    ([agreementId, own]) => {
      const ofAgreement = draws.filter((draw) => draw.agreementId === agreementId);
      const set = ofAgreement.map(({ commitmentId, amountCents }) => ({
        of: facts.costCentreOf(commitmentId),
        amountCents,
      }));
      return byCostCentre(own, set);
    },
  );
  return [...all.filter(({ account }) => !isDrawn[account]), ...split];
}

function chargeOf(
  { account, agreementId, claimId, amountCents }: Posting,
  { agreementOf }: ChargeFacts,
): Charge[] {
  if (!isInJournal(account)) return [];
  const own = agreementId ?? (claimId ? agreementOf(claimId) : null);
  return [{ account, costCentre: null, agreementId: own, claimId: claimId ?? null, amountCents }];
}

/**
 * What gives back comes first, then fees before bonuses, as they are booked. What draws on nothing that is set
 * aside is of the account's own cost centre.
 */
function byCostCentre(
  charges: readonly Charge[],
  set: readonly Amount<CostCentre['code']>[],
): Charge[] {
  const lines = charges
    .toSorted((a, b) => Math.sign(a.amountCents) - Math.sign(b.amountCents) || byAccount(a, b))
    .map((charge) => ({ of: charge, amountCents: charge.amountCents }));
  const rest = { of: null, amountCents: cents(sumOf(lines) - sumOf(set)) };
  return splitOver(lines, [...set, rest]).map(({ line, share, amountCents }) => ({
    ...line,
    costCentre: share,
    amountCents,
  }));
}

function sumOf(amounts: readonly { readonly amountCents: Cents }[]): Cents {
  return sumCents(amounts.map(({ amountCents }) => amountCents));
}
