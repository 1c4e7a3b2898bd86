import { invariant, must } from '@jatkopolku/kernel';

import { apiOf } from './demo-api.ts';

/** As many clients as a large provider has in one month. */
export const GRID_CLIENTS = 40;

const placement = {
  serviceStartedOn: '2021-03-01',
  planType: 'activation-plan',
  startsOn: '2021-03-01',
  endsOn: '2021-06-30',
  planSignedOn: '2021-02-20',
  daysPerWeek: 3,
  hoursPerDay: '5',
  reviewIntervalMonths: '3',
  goal: 'Goal',
  description: 'Description',
  support: 'Support',
  otherServices: 'None',
  instructor: 'Instructor',
  coaching: 'no',
} as const;

/** Places {@link GRID_CLIENTS} of the demo region's clients with Maija's provider, as a case worker would. */
export async function placeClients(address: string): Promise<void> {
  const caseWorker = await apiOf(address, 'kaisa');
  const agreements = await caseWorker.call('listAgreements', { query: { limit: '200' } });
  const clients = await caseWorker.call('listClients', { query: { limit: '200' } });
  invariant(agreements.ok && clients.ok, 'The demo data can be read.');
  const own = agreements.value.items.find(({ record }) => record.providerId === 'P01');
  const { agreementId } = must(own, 'an agreement').record;
  let count = 0;
  for (const { record } of clients.value.items) {
    const body = { ...placement, clientId: record.clientId, agreementId };
    const placed = await caseWorker.call('createPlacement', { key: crypto.randomUUID(), body });
    // Who is placed somewhere on these days is placed nowhere else.
    if (!placed.ok) continue;
    await start(caseWorker, placed.value.record.placementId);
    count += 1;
    if (count === GRID_CLIENTS) return;
  }
  throw new Error(`${count} of ${GRID_CLIENTS} clients could be placed.`);
}

/** All is in place, and the activity starts with the period. */
async function start(
  caseWorker: Awaited<ReturnType<typeof apiOf>>,
  placementId: string,
): Promise<void> {
  const { startsOn: on, planSignedOn: signedOn } = placement;
  const signed = { labourAuthoritySignedOn: signedOn, countySignedOn: signedOn };
  const rest = { clientSignedOn: signedOn, insuredFrom: on, stewardNotifiedOn: signedOn };
  const params = { placementId };
  const noted = { params, version: 1, body: { ...signed, ...rest } };
  const body = { kind: 'start', firstDay: on, reason: 'Signed' } as const;
  invariant((await caseWorker.call('noteStartConditions', noted)).ok, 'The conditions are noted.');
  const decided = await caseWorker.call('decidePlacement', { params, version: 2, body });
  invariant(decided.ok, 'The activity is started.');
}
