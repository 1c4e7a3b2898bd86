import { type ChildProcess, spawn } from 'node:child_process';
import { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { must } from '@jatkopolku/kernel';

import { findFreePort } from './free-port.ts';
import { onlyOnce } from './only-once.ts';
import { poll } from './poll.ts';
import { isAnswering } from './probe.ts';
import { type StderrFile, openStderrFile } from './stderr-file.ts';

const startTimeoutMs = 10_000;
const startIntervalMs = 5;
const startAttempts = 3;
const stopTimeoutMs = 10_000;

const runEngine = fileURLToPath(new URL('run-engine.sh', import.meta.url));
const endUnused = fileURLToPath(new URL('end-unused.ts', import.meta.url));
/** Where Node's `enableCompileCache` keeps what our programs read. */
const compileCache = join(tmpdir(), 'node-compile-cache');

export interface EngineProcess {
  readonly pid: number;
  readonly port: number;
  readonly stop: () => Promise<void>;
  /** From now on the users of the file keep the engine alive, and no longer this process. */
  readonly handOver: () => void;
}

interface Launched extends EngineProcess {
  readonly hasEnded: () => boolean;
  readonly stderrTail: () => string;
}

interface Place {
  /** The data file; without it the data lives in memory. */
  readonly file?: string;
  /** Where it is to answer; anywhere otherwise. */
  readonly port?: number | undefined;
}

export async function startEngineProcess(
  binary: string,
  place: Place = {},
): Promise<EngineProcess> {
  for (let attempt = 1; ; attempt += 1) {
    const launched = await launch(binary, place);
    if (await isUp(launched)) return launched;
    const failure = describeFailure(launched);
    await launched.stop();
    const lostPort = failure.includes('already in use');
    if (!lostPort || attempt === startAttempts) throw new Error(failure);
  }
}

function describeFailure({ hasEnded, stderrTail }: Launched): string {
  const what = hasEnded() ? 'ended at once' : `did not answer in ${startTimeoutMs} ms`;
  return `The database engine ${what}. Its last words: ${stderrTail() || '(none)'}`;
}

/** Its own "listening" distinguishes it from a stranger who took the port and answers in its place. */
async function isUp({ port, hasEnded, stderrTail }: Launched): Promise<boolean> {
  const probe = async (): Promise<boolean | undefined> => {
    if (hasEnded()) return false;
    const isListening = stderrTail().includes('listening on');
    return isListening && (await isAnswering(`http://127.0.0.1:${port}`)) ? true : undefined;
  };
  const limits = { timeoutMs: startTimeoutMs, intervalMs: startIntervalMs };
  return (await poll(probe, limits)) ?? false;
}

async function launch(binary: string, { file, port: known }: Place): Promise<Launched> {
  const port = known ?? (await findFreePort());
  const stderr = openStderrFile();
  const place = file === undefined ? [] : ['--db-path', file];
  const options = ['serve', '--host', '127.0.0.1', '--port', String(port), ...place];
  const watching = [file ?? '', process.execPath, endUnused];
  const child = spawn('/bin/sh', [runEngine, ...watching, binary, ...options], {
    stdio: ['pipe', 'ignore', stderr.descriptor],
    // A Ctrl-C for us must not reach the engine before we have finished our last writes.
    detached: true,
    env: { NODE_COMPILE_CACHE: compileCache },
  });
  const ended = endOf(child);
  detachFromEventLoop(child);
  return {
    pid: must(child.pid, 'the pid of the engine'),
    port,
    hasEnded: () => child.exitCode !== null || child.signalCode !== null,
    stderrTail: stderr.tail,
    stop: onlyOnce(() => stop(child, ended, stderr)),
    handOver: () => {
      child.stdin?.end('\n');
      stderr.close();
    },
  };
}

function endOf(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
}

function detachFromEventLoop(child: ChildProcess): void {
  child.unref();
  // An engine that ended takes the reader of its life line along.
  child.stdin?.on('error', () => {});
  if (child.stdin instanceof Socket) child.stdin.unref();
}

/** SIGTERM lets the engine write everything into its file; it is killed only when it hangs. */
async function stop(child: ChildProcess, ended: Promise<void>, stderr: StderrFile): Promise<void> {
  child.ref();
  child.kill('SIGTERM');
  const killing = setTimeout(() => child.kill('SIGKILL'), stopTimeoutMs);
  await ended;
  clearTimeout(killing);
  stderr.close();
}
