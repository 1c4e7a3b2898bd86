import { type EngineState, readState } from './engine-state.ts';
import { poll } from './poll.ts';
import { isAnswering } from './probe.ts';
import { isAlive, isRunningWith } from './processes.ts';

const settleTimeoutMs = 15_000;
const settleIntervalMs = 20;

/**
 * The engine that already runs on the file; undefined when there is none. An engine whose owner is
 * gone is on its way out and is waited for, since two engines on one file would disturb each other.
 */
export async function findSharedEngine(file: string): Promise<EngineState | undefined> {
  const state = readState(file);
  if (state === undefined) return undefined;
  const settled = await poll(() => settle(state, file), {
    timeoutMs: settleTimeoutMs,
    intervalMs: settleIntervalMs,
  });
  if (settled === undefined) {
    throw new Error(`The engine ${state.enginePid} on ${file} neither answers nor ends.`);
  }
  return settled === 'answers' ? state : undefined;
}

async function settle(state: EngineState, file: string): Promise<'answers' | 'gone' | undefined> {
  if (!isRunningWith(state.enginePid, file)) return 'gone';
  if (isAlive(state.pid)) return (await isAnswering(endpointOf(state))) ? 'answers' : undefined;
  signalEnd(state.enginePid);
  return undefined;
}

/** Its life line does the same; this is for an engine that lost its watcher too. */
function signalEnd(enginePid: number): void {
  try {
    process.kill(enginePid, 'SIGTERM');
  } catch {
    // It ended between the look and the signal, which is what was wanted.
  }
}

export function endpointOf({ port }: Pick<EngineState, 'port'>): string {
  return `http://127.0.0.1:${port}`;
}
