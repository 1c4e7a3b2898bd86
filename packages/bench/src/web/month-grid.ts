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
  instructor: 'Instructor',
  coaching: 'no',
} as const;

/** Places {@link GRID_CLIENTS} of the demo region's clients with Maija's provider, as a case worker would. */
export async function placeClients(address: string): Promise<void> {
  const caseWorker = await apiOf(address, 'kaisa');
  const agreements = await caseWorker.call('listAgreements', { query: { limit: '200' } });
  const clients = await caseWorker.call('listClients', { query: { limit: `${GRID_CLIENTS}` } });
  invariant(agreements.ok && clients.ok, 'The demo data can be read.');
  const own = agreements.value.items.find(({ record }) => record.providerId === 'P01');
  const { agreementId } = must(own, 'an agreement').record;
  for (const { record } of clients.value.items) {
    const body = { ...placement, clientId: record.clientId, agreementId };
    const placed = await caseWorker.call('createPlacement', { key: crypto.randomUUID(), body });
    invariant(placed.ok, 'The client is placed.');
  }
}
