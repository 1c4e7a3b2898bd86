import { must } from '@jatkopolku/kernel';

import { signInHeadless } from '../sign-in/headless-sign-in.ts';
import { type HttpClient, httpClient } from './http-client.ts';
import {
  type Step,
  approving,
  comparing,
  idsOf,
  instructing,
  logging,
  openPlacements,
  readingClients,
  settling,
} from './workload.ts';

const CLIENTS = 50;

export interface Client extends HttpClient {
  /** What it does in its round of this number. */
  readonly work: (no: number) => readonly Step[];
}

/** Of ten people, five are instructors, two case workers, one approves, one settles, one compares. */
const people = 'maija petri ville maija petri kaisa kaisa antti raija kirsi'.split(' ');
const providerOf: Readonly<Record<string, string>> = { maija: 'P01', ville: 'P01', petri: 'P02' };

/** Clients that mix reads and writes, each by what its person does, and as many that log days alone. */
export async function openClients(server: string) {
  const opened: HttpClient[] = [];
  const tokens = new Map<string, string>();
  for (const username of new Set(people)) {
    tokens.set(username, await signInHeadless({ address: server, username }));
  }
  const open = (username: string, no: number): HttpClient => {
    const client = httpClient({ server, token: must(tokens.get(username), 'a token'), no });
    opened.push(client);
    return client;
  };
  const known = await prepare(open);
  const some = Array.from({ length: CLIENTS }, (_, no) => no);
  return {
    mixed: some.map((no): Client => {
      const username = must(people[no % people.length], 'somebody');
      return { ...open(username, no), work: (round) => worksOf(username, known, round + no) };
    }),
    logging: some.map((no): Client => {
      const username = no % 2 === 0 ? 'maija' : 'petri';
      const own = placementsOf(known, username);
      const work = (round: number) => [logging(own[(no + round) % own.length] ?? '', round)];
      return { ...open(username, no), work };
    }),
    close: () => opened.forEach((client) => client.close()),
  };
}

interface Known {
  readonly placements: Readonly<Record<string, readonly string[]>>;
  readonly clients: readonly string[];
}

async function prepare(open: (username: string, no: number) => HttpClient): Promise<Known> {
  return {
    placements: {
      P01: await openPlacements(open('maija', 200)),
      P02: await openPlacements(open('petri', 201)),
    },
    clients: await idsOf(open('kaisa', 202), '/clients?limit=200', 'clientId'),
  };
}

function placementsOf({ placements }: Known, username: string): readonly string[] {
  return placements[providerOf[username] ?? ''] ?? [];
}

function worksOf(username: string, known: Known, no: number): readonly Step[] {
  const providerId = providerOf[username];
  if (providerId !== undefined) {
    return instructing({ placements: placementsOf(known, username), providerId }, no);
  }
  if (username === 'kaisa') return readingClients(known.clients, no);
  return { antti: approving, raija: settling }[username] ?? comparing;
}
