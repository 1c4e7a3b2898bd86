import type { Agreement } from '@jatkopolku/domain/agreement';
import type { Attended } from '@jatkopolku/domain/attendance';
import { type Bonus, type Claim, bonusesOf } from '@jatkopolku/domain/outcome';
import { type Figures, figuresOf } from '@jatkopolku/domain/settlement';
import {
  type DateRange,
  type LocalDate,
  type Month,
  byText,
  dateRange,
  earlier,
  monthOf,
} from '@jatkopolku/kernel';

import { listOfProvider } from '../list-of-provider.ts';
import type { Records } from '../records.ts';
import { termOf } from './create-agreement.ts';

export interface AgreementFigures {
  readonly total: Figures;
  /** The months that have something, in their order. */
  readonly months: (Figures & { readonly month: Month })[];
  /** All of the agreement's claims, by the day of filing. */
  readonly claims: Claim[];
}

/**
 * What an agreement has come to, booked or not, month by month as its settlement has it: from the
 * agreement's own accepted days and its claims. Reads the provider's days in short and its claims.
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
  const attended = await daysOf(
    records,
    agreement,
    dateRange(term.start, earlier(today, term.end)),
  );
  const bonuses = bonusesOf(claims);
  const months = [...new Set([...attended.map(({ month }) => month), ...bonuses.map(bonusMonth)])];
  return {
    total: figuresOf([{ agreement, attended, bonuses }]),
    months: months.toSorted(byText).map((month) => {
      const own = {
        attended: attended.filter((one) => one.month === month),
        bonuses: bonuses.filter((bonus) => bonusMonth(bonus) === month),
      };
      return { month, ...figuresOf([{ agreement, ...own }]) };
    }),
    claims,
  };
}

/** Days are logged within the term and until today; a bonus may be approved after the term. */
async function daysOf(
  records: Records,
  { providerId, agreementId }: Agreement,
  range: DateRange | undefined,
): Promise<Attended[]> {
  if (!range) return [];
  const attended = await records.attended(providerId, range);
  return attended.filter((one) => one.agreementId === agreementId);
}

function bonusMonth({ part }: Bonus): Month {
  return monthOf(part.approvedOn);
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
