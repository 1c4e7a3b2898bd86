import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { must } from '@jatkopolku/kernel';

import { type Client, openClients } from './clients.ts';
import { type LocalServer, startLocalServer } from './local-server.ts';
import { quantile } from './measure.ts';

const ROUNDS = 3;
const WARM_MS = 2_000;
const ROUND_MS = 8_000;
const FILE = 'region.db';

interface Measured {
  readonly answers: readonly { readonly ms: number; readonly status: number }[];
  readonly cpuMs: number;
}

/**
 * The server of each checkout, as a process of its own on the demo region, under 50 clients: reads and
 * writes mixed as a day's work is, and logging days alone. Checkouts take turns, so that what else the
 * machine does meets them alike: their ratios say more than the figures.
 * @param demo a folder with a demo region that is filled already, as `region.db`.
 */
export async function measureLoad(roots: readonly string[], demo?: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'jatkopolku-load-'));
  try {
    const filled = demo ?? (await fillDemo(must(roots[0], 'a checkout'), join(folder, 'demo')));
    const measured = roots.map(() => ({ mixed: [] as Measured[], logging: [] as Measured[] }));
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const [index, root] of roots.entries()) {
        const data = join(folder, `${index}-${round}`);
        await cp(filled, data, { recursive: true });
        const one = await measureServer(await startLocalServer(root, join(data, FILE)));
        measured[index]?.mixed.push(one.mixed);
        measured[index]?.logging.push(one.logging);
        await rm(data, { recursive: true });
      }
    }
    for (const [index, { mixed, logging: alone }] of measured.entries()) {
      process.stdout.write(`${roots[index]}\n`);
      report('50 clients, reads and writes mixed', mixed);
      report('50 clients, logging days alone', alone);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function fillDemo(root: string, folder: string): Promise<string> {
  await (await startLocalServer(root, join(folder, FILE))).stop();
  return folder;
}

async function measureServer(server: LocalServer) {
  const { mixed, logging, close } = await openClients(server.address);
  const measured = async (clients: readonly Client[]) => {
    const before = await server.cpuMs();
    const answers = await underLoad(clients, ROUND_MS);
    return { answers, cpuMs: (await server.cpuMs()) - before };
  };
  try {
    await underLoad(mixed, WARM_MS);
    return { mixed: await measured(mixed), logging: await measured(logging) };
  } finally {
    close();
    await server.stop();
  }
}

/** All clients at once, each its steps one after the other, until the time is over. */
async function underLoad(clients: readonly Client[], lastMs: number): Promise<Measured['answers']> {
  const measured: { ms: number; status: number }[] = [];
  const end = performance.now() + lastMs;
  const run = async (client: Client, first: number) => {
    for (let no = first; performance.now() < end; no += 1) {
      for (const { method, path, body } of client.work(no)) {
        const { ms, status } = await client.ask(method, path, body);
        measured.push({ ms, status });
        if (performance.now() >= end) return;
      }
    }
  };
  await Promise.all(clients.map((client, index) => run(client, index)));
  return measured;
}

function report(name: string, rounds: readonly Measured[]): void {
  const answers = rounds.flatMap((round) => round.answers);
  const times = answers.map(({ ms }) => ms);
  const withStatus = (from: number) =>
    answers.filter(({ status }) => status >= from && status < from + 100).length;
  const cpuMs = rounds.reduce((sum, round) => sum + round.cpuMs, 0);
  const figures = [
    `${(answers.length / ((ROUNDS * ROUND_MS) / 1_000)).toFixed(0)} answers/s`,
    `p50 ${quantile(times, 0.5).toFixed(0)} ms`,
    `p99 ${quantile(times, 0.99).toFixed(0)} ms`,
    `processor ${(cpuMs / answers.length).toFixed(1)} ms each`,
    `refused ${withStatus(400)}`,
    `failed ${withStatus(500)}`,
  ];
  process.stdout.write(`  ${name.padEnd(36)} ${figures.join(' · ')}\n`);
}
