import { type Application, admitsProvider } from '@jatkopolku/domain/admission';
import { type Agreement, holdsLot, isSigned } from '@jatkopolku/domain/agreement';
import type { LocalDate, Problem } from '@jatkopolku/kernel';

import { listOfProvider } from '../list-of-provider.ts';
import type { Records } from '../records.ts';

type Holder = Pick<Agreement, 'frameworkId' | 'providerId'>;

/** The lots of the framework in which its provider has a signed agreement that is not over. */
export async function heldLots(
  records: Records,
  { frameworkId, providerId }: Holder,
  today: LocalDate,
): Promise<readonly Agreement['lot'][]> {
  const agreements = await listOfProvider(records, 'agreement', providerId);
  return lotsHeldBy(
    agreements.map(({ record }) => record),
    frameworkId,
    today,
  );
}

export function lotsHeldBy(
  agreements: readonly Agreement[],
  frameworkId: Agreement['frameworkId'],
  today: LocalDate,
): Agreement['lot'][] {
  return agreements
    .filter((one) => one.frameworkId === frameworkId && holdsLot(one, today))
    .map(({ lot }) => lot);
}

/** The same, with those to which it was admitted and whose agreement is not signed yet. */
export async function spokenForLots(
  records: Records,
  holder: Holder,
  today: LocalDate,
): Promise<readonly Agreement['lot'][]> {
  const [held, applications, agreements] = await Promise.all([
    heldLots(records, holder, today),
    listOfProvider(records, 'application', holder.providerId),
    listOfProvider(records, 'agreement', holder.providerId),
  ]);
  const drafts = agreements.map(({ record }) => record).filter((one) => !isSigned(one));
  const admitted = applications
    .map(({ record }) => record)
    .filter((one) => one.frameworkId === holder.frameworkId && admitsProvider[one.state])
    .flatMap((application) => waitingLots(application, drafts));
  return [...held, ...admitted];
}

function waitingLots({ applicationId }: Application, drafts: readonly Agreement[]) {
  return drafts.filter((draft) => draft.applicationId === applicationId).map(({ lot }) => lot);
}

export function lotHeld(lot: Agreement['lot'], at: string): Problem {
  return { code: 'lot-held', details: { lot }, at };
}
