import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import { callerSchema } from '@jatkopolku/domain/access';
import { id, must } from '@jatkopolku/kernel';
import { signInHeadless } from '@jatkopolku/local';
import { makeCalendar, makePlacement } from '@jatkopolku/testing/builders';

import type { Bench } from '../bench.ts';
import type { Figure } from '../figure.ts';
import { openAppAs } from '../fixtures/app-as.ts';
import { copyDemo } from '../fixtures/demo-region.ts';
import { type HttpClient, httpClient } from '../fixtures/http-client.ts';
import { type Answered, underLoad } from '../fixtures/load.ts';
import { startLocalServer } from '../fixtures/local-server.ts';
import { openDataFile } from '../fixtures/open-demo.ts';
import { type SentCommand, hear } from '../fixtures/sent.ts';
import { median, quantile } from '../turns.ts';

const CONNECTIONS = 50;
const ROUNDS = 4;
const ROUND_MS = 5_000;
const MONTH = '2021-04';
const MEBIBYTE = 2 ** 20;

type What = 'reads' | 'writes';
const whats: readonly What[] = ['reads', 'writes'];

/** A sheet of the demo that its worker may write in. */
interface OpenSheet {
  readonly placementId: string;
  readonly path: string;
}

/**
 * The server as `npm start` starts it, on the demo region, asked over 50 connections by a worker who reads
 * and writes sheets; against a process that does the same calls of the table by the bare SDK, as many at
 * once. Both have a data file of their own, and take turns. Who asks over HTTP is this process, on the same
 * processors, to the server's disadvantage.
 */
export const serverLoad: Bench = {
  id: 'server',
  name: 'The server under 50 connections',
  run: async () => {
    const demo = await copyDemo();
    await placeClients(demo.dataFile);
    const other = await copyDemo();
    await placeClients(other.dataFile);
    const base = await openDataFile(other.dataFile);
    const server = await startLocalServer(demo.dataFile);
    const token = await signInHeadless({ address: server.address, username: 'maija' });
    const clients = Array.from({ length: CONNECTIONS }, (_, no) =>
      httpClient({ server: server.address, token, no }),
    );
    try {
      const { sheets, steps } = await learn(base);
      const ours: Record<What, Answered[][]> = { reads: [], writes: [] };
      const bare: Record<What, number[]> = { reads: [], writes: [] };
      for (let round = 0; round <= ROUNDS; round += 1) {
        for (const what of whats) {
          const answers = await underLoad(asking(what, clients, sheets), load);
          const rate = await bareRate(base.endpoint, `${demo.dataFile}.${what}.json`, steps[what]);
          // The first round warms.
          if (round === 0) continue;
          ours[what].push(answers);
          bare[what].push(rate);
        }
      }
      return [
        ...whats.flatMap((what) => figuresOf(what, ours[what], bare[what])),
        memory((await server.peakMemory()) / MEBIBYTE),
      ];
    } finally {
      for (const client of clients) client.close();
      await server.stop();
      await base.close();
      await other.remove();
      await demo.remove();
    }
  },
};

/** As many clients more as there are connections, twice: each connection writes in a sheet of its own. */
async function placeClients(dataFile: string): Promise<void> {
  const { region, close } = await openDataFile(dataFile);
  const agreements = await region.records.page('agreement', {
    partition: undefined,
    provider: id<'Provider'>('P01'),
    limit: 1,
    cursor: undefined,
  });
  const { agreementId, providerId } = must(agreements?.items[0], 'an agreement').record;
  for (let no = 1; no <= 2 * CONNECTIONS; no += 1) {
    const names = { placementId: `BENCH-L${no}`, clientId: `BENCH-C${no}` };
    const period = { startsOn: '2021-03-01', endsOn: '2021-12-31' } as const;
    const record = makePlacement({ ...names, ...period, agreementId, providerId });
    const { clientId, placementId } = record;
    const calendar = makeCalendar({ clientId, months: {}, placements: { [placementId]: 1 } });
    const placed = [
      { kind: 'placement', record },
      { kind: 'calendar', record: calendar },
    ] as const;
    await region.records.commit(placed, { event: 'created', actor: 'bench' });
  }
  await close();
}

const load = { connections: CONNECTIONS, lastMs: ROUND_MS };

function asking(what: What, clients: readonly HttpClient[], sheets: readonly OpenSheet[]) {
  return (connection: number, no: number): Promise<Answered> => {
    const client = must(clients[connection], 'a connection');
    // A sheet of the connection's own: two who write in one at once would wait for each other.
    const own = connection + CONNECTIONS * (no % Math.floor(sheets.length / CONNECTIONS));
    const { placementId, path } = must(sheets[own], 'a sheet');
    if (what === 'reads') return client.ask('GET', path);
    return client.ask('PATCH', `/placements/${placementId}/days/${MONTH}`, daysOf(no));
  };
}

function daysOf(no: number) {
  const entry = { status: 'present', hours: '5', absenceReason: null };
  return { days: { '07': { ...entry, travelCents: 100 + (no % 400) } } };
}

/** Which sheets the worker may write in, and what one request for each sends to the table. */
async function learn({ client, region, regionId }: Awaited<ReturnType<typeof openDataFile>>) {
  const caller = callerSchema.parse({
    userId: 'maija',
    name: 'Maija',
    roles: ['provider-worker'],
    providerId: 'P01',
    regionId,
  });
  const app = openAppAs(caller, { regionId, region });
  const ask = (method: string, path: string, body?: object) =>
    app.request(`/api/v1${path}`, {
      method,
      headers: { Authorization: 'Bearer bench', 'Content-Type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    });
  const listed = (await (await ask('GET', '/placements?limit=200')).json()) as {
    items: { record: { placementId: string; clientId: string; providerId: string } }[];
  };
  const sheets: OpenSheet[] = [];
  const steps: Record<What, SentCommand[][]> = { reads: [], writes: [] };
  const heard = hear(client);
  for (const { placementId, clientId, providerId } of listed.items.map(({ record }) => record)) {
    const save = (no: number) =>
      ask('PATCH', `/placements/${placementId}/days/${MONTH}`, daysOf(no));
    if ((await save(1)).status !== 200) continue;
    heard.sent.length = 0;
    await save(2);
    steps.writes.push(heard.sent.splice(0));
    const path = `/sheets/${providerId}/${MONTH}/${clientId}/${placementId}`;
    await ask('GET', path);
    steps.reads.push(heard.sent.splice(0));
    sheets.push({ placementId, path });
  }
  heard.stop();
  return { sheets, steps };
}

const program = fileURLToPath(new URL('../fixtures/bare-load.ts', import.meta.url));

async function bareRate(endpoint: string, file: string, steps: SentCommand[][]): Promise<number> {
  await writeFile(file, JSON.stringify(steps));
  const args = [program, endpoint, file, String(CONNECTIONS), String(ROUND_MS)];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  return Number(stdout);
}

function figuresOf(what: What, rounds: readonly Answered[][], bare: readonly number[]): Figure[] {
  const rates = rounds.map((answers) => answers.length / (ROUND_MS / 1_000));
  const ratios = rates.map((rate, round) => rate / (bare[round] ?? Number.NaN));
  const times = rounds.flat().map(({ ms }) => ms);
  const [p50, p99] = [quantile(times, 0.5), quantile(times, 0.99)];
  const failed = rounds.flat().filter(({ status }) => status !== 200).length;
  return [
    {
      id: `server.${what}`,
      name: `${what} of sheets a second over HTTP, by the bare SDK in a process of its own`,
      value: median(ratios),
      unit: '×',
      goal: { atLeast: what === 'reads' ? 0.85 : 0.6 },
      spread: [Math.min(...ratios), Math.max(...ratios)],
      note: `${median(rates).toFixed(0)} a second against ${median(bare).toFixed(0)}`,
    },
    {
      id: `server.${what}-p99`,
      name: `${what}: the slowest hundredth by the median`,
      value: p99 / p50,
      unit: '×',
      goal: { atMost: 3 },
      note: `${p99.toFixed(0)} ms against ${p50.toFixed(0)} ms`,
    },
    {
      id: `server.${what}-failed`,
      name: `${what} that were refused or failed`,
      value: failed,
      unit: 'answers',
      goal: { atMost: 0 },
    },
  ];
}

function memory(value: number): Figure {
  return {
    id: 'server.memory',
    name: 'the server’s memory at its peak',
    value,
    unit: 'MiB',
    goal: { atMost: 400 },
  };
}
