import type { Agreement } from '@jatkopolku/domain/agreement';
import {
  type Placement,
  parseHours,
  placementProblems,
  placementStateOn,
} from '@jatkopolku/domain/placement';
import { type LocalDate, type ProblemCode, must } from '@jatkopolku/kernel';

import { termOf } from '../agreement/make-agreement.ts';
import { type Asking, type Made, makeRecord } from '../make-record.ts';
import type { Records } from '../records.ts';
import { refuse } from '../refuse.ts';

/** A placement as it is agreed; what follows from it, and how it ends, is not told. */
export type AgreedPlacement = Omit<Placement, 'providerId' | 'state' | 'endedOn' | 'endReason'>;

/** Places a client with a provider for 3–24 months, inside the agreement's term. */
export async function makePlacement(
  records: Records,
  agreed: AgreedPlacement,
  { actor, today }: Asking<LocalDate>,
): Made<Placement> {
  const agreement = await records.get('agreement', agreed);
  const open = { ...agreed, endedOn: null, endReason: '' };
  const codes = await judgePlacement(records, open, agreement?.record);
  if (codes.length > 0) return refuse(...codes);
  const { providerId } = must(agreement, 'the agreement').record;
  const record = { ...open, providerId, state: placementStateOn(open, today) };
  return makeRecord(records, { kind: 'placement', record, actor });
}

/** Every reason against the placement, by the client and the agreement that the region holds. */
export async function judgePlacement(
  records: Records,
  placement: Omit<Placement, 'providerId' | 'state'>,
  agreement: Agreement | undefined,
): Promise<ProblemCode[]> {
  const client = await records.get('client', placement);
  return placementProblems({
    ...placement,
    hoursPerDay: parseHours(placement.hoursPerDay),
    clientKnown: client !== undefined,
    agreementTerm: agreement && (await termOf(records, agreement)),
  });
}
