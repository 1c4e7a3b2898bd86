import * as z from 'zod';

import type { HttpClient } from './http-client.ts';

/** The month that the demo's people work in. */
const MONTH = '2021-04';

const listSchema = z.object({
  items: z.array(z.object({ record: z.record(z.string(), z.unknown()) })),
});

export interface Step {
  readonly method: string;
  readonly path: string;
  readonly body?: unknown;
}

const get = (path: string): Step => ({ method: 'GET', path });

/** What somebody has seen of a list: ids of its records. */
export async function idsOf(client: HttpClient, path: string, name: string): Promise<string[]> {
  const { items } = listSchema.parse((await client.ask('GET', path)).body);
  return items.map(({ record }) => String(record[name]));
}

/** Placements that days can be logged at, by asking for it. */
export async function openPlacements(client: HttpClient): Promise<string[]> {
  const all = await idsOf(client, '/placements?limit=200', 'placementId');
  const open: string[] = [];
  for (const placementId of all) {
    const { method, path, body } = logging(placementId, 0);
    const { status } = await client.ask(method, path, body);
    if (status === 200) open.push(placementId);
  }
  return open;
}

/** A day whose journey costs another sum each time, so that each save changes something. */
export function logging(placementId: string, no: number): Step {
  const entry = {
    status: 'present',
    hours: '5',
    absenceReason: null,
    travelCents: 100 + (no % 400),
  };
  const path = `/placements/${placementId}/days/${MONTH}`;
  return { method: 'PATCH', path, body: { days: { '07': entry } } };
}

interface Known {
  readonly placements: readonly string[];
  readonly providerId: string;
}

/** An instructor: opens the month, logs days, looks at what is left. */
export function instructing({ placements, providerId }: Known, no: number): readonly Step[] {
  const placementId = pick(placements, no);
  return [
    get('/home'),
    get(`/sheets/${providerId}/${MONTH}?limit=100`),
    get(`/placements/${placementId}`),
    logging(placementId, no),
    logging(placementId, no + 1),
    get(`/calendars/${providerId}/${MONTH}`),
    logging(pick(placements, no + 7), no),
  ];
}

/** A case worker: finds a client and reads what there is. */
export function readingClients(clients: readonly string[], no: number): readonly Step[] {
  const clientId = pick(clients, no);
  return [
    get('/tasks'),
    { method: 'POST', path: '/clients/find', body: { words: 'ma' } },
    get(`/clients/${clientId}`),
    get(`/placements?clientId=${clientId}`),
    get(`/benefits?clientId=${clientId}`),
    get(`/reviews?clientId=${clientId}`),
  ];
}

export const approving: readonly Step[] = [
  get('/home'),
  get('/approvals'),
  get(`/sheets/P01/${MONTH}?limit=100`),
  get('/claims?limit=50'),
];

export const settling: readonly Step[] = [
  get('/home'),
  get('/settlements/2021-03'),
  get('/settlements/2021-03/providers/P01'),
];

export const comparing: readonly Step[] = [
  get('/home'),
  get('/reports/ended?from=2020-01-01&to=2020-12-31'),
  get('/agreements?limit=100'),
];

function pick(from: readonly string[], no: number): string {
  return from[no % from.length] ?? '';
}
