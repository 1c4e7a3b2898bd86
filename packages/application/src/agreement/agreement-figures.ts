import type { Agreement, AgreementTerm } from '@jatkopolku/domain/agreement';
import type { Claim } from '@jatkopolku/domain/outcome';
import {
  type Figures,
  type ProviderAccount,
  figuresOf,
  settleProvider,
} from '@jatkopolku/domain/settlement';
import {
  type LocalDate,
  type Month,
  byText,
  dateRange,
  monthOf,
  monthsOf,
} from '@jatkopolku/kernel';

import { listOfProvider } from '../list-of-provider.ts';
import type { Records } from '../records.ts';
import { termOf } from './make-agreement.ts';

export interface AgreementFigures {
  readonly total: Figures;
  /** The months that have something, in their order. */
  readonly months: (Figures & { readonly month: Month })[];
  /** All of the agreement's claims, by the day of filing. */
  readonly claims: Claim[];
}

/**
 * What an agreement has come to, booked or not: each month is settled as it is for its provider, from
 * the agreement's own sheets and claims. Reads the provider's months and claims, and nothing else.
 */
export async function agreementFigures(
  records: Records,
  agreement: Agreement,
  today: LocalDate,
): Promise<AgreementFigures> {
  const [term, claims] = await Promise.all([
    termOf(records, agreement),
    claimsOf(records, agreement),
  ]);
  const months = monthsToSettle(term, claims, today);
  const accounts = await Promise.all(
    months.map((month) => accountOf(records, { agreement, claims, month })),
  );
  const byMonth = months.map((month, place) => ({
    month,
    ...figuresOf(accounts.slice(place, place + 1)),
  }));
  return {
    total: figuresOf(accounts),
    months: byMonth.filter(({ days, bonusCents }) => days > 0 || bonusCents > 0),
    claims,
  };
}

/** A claim is of its placement's agreement. */
async function claimsOf(records: Records, agreement: Agreement): Promise<Claim[]> {
  const { agreementId, providerId } = agreement;
  const claims = (await listOfProvider(records, 'claim', providerId)).map(({ record }) => record);
  const ids = [...new Set(claims.map(({ placementId }) => placementId))];
  const placements = await records.getMany(
    'placement',
    ids.map((placementId) => ({ placementId })),
  );
  const own = new Set(
    placements
      .filter(({ record }) => record.agreementId === agreementId)
      .map(({ record }) => record.placementId),
  );
  return claims
    .filter(({ placementId }) => own.has(placementId))
    .toSorted((a, b) => byText(a.submittedOn, b.submittedOn) || byText(a.claimId, b.claimId));
}

/** Days are logged within the term and until today; a bonus may be approved after the term. */
function monthsToSettle(
  { start, end }: AgreementTerm,
  claims: readonly Claim[],
  today: LocalDate,
): Month[] {
  const range = dateRange(start, today < end ? today : end);
  const decided = claims.flatMap(({ decidedOn }) => (decidedOn === null ? [] : monthOf(decidedOn)));
  return [...new Set([...(range ? monthsOf(range) : []), ...decided])].toSorted(byText);
}

interface Settled {
  readonly agreement: Agreement;
  readonly claims: readonly Claim[];
  readonly month: Month;
}

/** Who pays the clients' own money makes no difference to what the provider earns: benefits are not read. */
async function accountOf(
  records: Records,
  { agreement, claims, month }: Settled,
): Promise<ProviderAccount> {
  const { agreementId, providerId } = agreement;
  const stored = await records.listWithin('sheet', { providerId, month });
  const sheets = stored
    .filter(({ record }) => record.agreementId === agreementId)
    .map(({ record, version }) => ({ sheet: record, version }));
  const facts = { agreementOf: () => agreement, benefitsOf: () => [] };
  return settleProvider({ month, providerId, sheets, claims, ...facts });
}
