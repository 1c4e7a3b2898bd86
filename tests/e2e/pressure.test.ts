import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { type IncomingMessage, request } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

import { must } from '@jatkopolku/kernel';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

import { type Started, type Workplace, makeWorkplace, startProgram } from './program.ts';

const LARGE_MB = 300;
const GROWTH_MB = 100;

let place: Workplace;
let program: Started;
let address: string;
beforeAll(async () => {
  place = await makeWorkplace();
  program = startProgram(['packages/local/src/main.ts', '--region', 'mine'], {
    PORT: '0',
    JATKOPOLKU_DATA: place.data,
  });
  const text = await program.printed('/api/v1/health');
  address = must(/http:\/\/127\.0\.0\.1:\d+/.exec(text)?.[0], 'the address');
});
afterAll(async () => {
  program.kill('SIGTERM');
  await program.finished;
  await place.remove();
});

function memoryMb(): number {
  const status = readFileSync(`/proc/${program.pid}/status`, 'utf8');
  return Number(/^VmHWM:\s+(\d+) kB/m.exec(status)?.[1]) / 1_024;
}

const health = () => fetch(`${address}/api/v1/health`);

describe.each([
  ['/api/v1/claims', 'application/json'],
  ['/oidc/login/unknown', 'application/x-www-form-urlencoded'],
])('a body of hundreds of megabytes to %s', (path, type) => {
  it('is refused by its announced size, before any of it is read', async () => {
    const headers = { 'content-type': type, 'content-length': LARGE_MB * 1_048_576 };
    const sent = request(`${address}${path}`, { method: 'POST', headers, agent: false });
    sent.on('error', () => {});
    sent.flushHeaders();
    const [{ statusCode }] = (await once(sent, 'response')) as [IncomingMessage];
    sent.destroy();
    expect(statusCode).toBe(413);
  });

  it('that announces no size is read no further than the limit', async () => {
    const before = memoryMb();
    const hungUp = undefined;
    expect([413, hungUp]).toContain(await sendLarge(path, type));
    expect(memoryMb() - before).toBeLessThan(GROWTH_MB);
    expect((await health()).status).toBe(200);
  });
});

/** Sends it piece by piece, with no word of its size, until the server answers or hangs up. */
function sendLarge(path: string, type: string): Promise<number | undefined> {
  return new Promise((resolve) => {
    const headers = { 'content-type': type, 'transfer-encoding': 'chunked' };
    const sent = request(`${address}${path}`, { method: 'POST', headers, agent: false });
    let status: number | undefined;
    sent.on('response', (response) => {
      status = response.statusCode;
      response.resume();
    });
    // It hangs up on who goes on sending.
    sent.on('error', () => {});
    sent.on('close', () => resolve(status));
    void pipeline(Readable.from(pieces()), sent).catch(() => {});
  });
}

function* pieces() {
  const piece = Buffer.alloc(1_048_576, 'x');
  for (let mb = 0; mb < LARGE_MB; mb += 1) yield piece;
}

it('says so while its engine hangs, and goes on with another when it was killed', async () => {
  const state = () =>
    JSON.parse(readFileSync(`${place.data}.engine.json`, 'utf8')) as { enginePid: number };
  const { enginePid } = state();
  process.kill(enginePid, 'SIGSTOP');
  expect((await health()).status).toBe(503);
  process.kill(enginePid, 'SIGKILL');
  const patience = { timeout: 60_000 };
  await vi.waitFor(async () => expect((await health()).status).toBe(200), patience);
  // The program that started the other one uses it before it has written down whose it is.
  await vi.waitFor(() => expect(state().enginePid).not.toBe(enginePid), patience);
});
