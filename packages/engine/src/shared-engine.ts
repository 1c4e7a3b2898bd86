import { type EngineState, readState, removeState } from './engine-state.ts';
import { hasUsers, removeUsers } from './engine-users.ts';
import { lockPath, withFileLock } from './file-lock.ts';
import { poll } from './poll.ts';
import { isAnswering } from './probe.ts';
import { endProcess, isRunningWith } from './processes.ts';

const settleTimeoutMs = 15_000;
const settleIntervalMs = 20;

/**
 * The engine that already runs on the file; undefined when there is none. Call under the file's lock.
 * One that does not answer is waited for, since two engines on one file would disturb each other;
 * when nobody uses it, it is ended.
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
  if (await isAnswering(endpointOf(state))) return 'answers';
  if (hasUsers(file)) return undefined;
  await endProcess(state.enginePid, file);
  return 'gone';
}

/**
 * Ends the engine on the file, and waits until it has written everything, unless somebody uses it.
 * The lock keeps those out who would come while it ends. False when it is in use.
 */
export async function endUnusedEngine(file: string): Promise<boolean> {
  return withFileLock(lockPath(file), async () => {
    if (hasUsers(file)) return false;
    const state = readState(file);
    if (state !== undefined) await endProcess(state.enginePid, file);
    removeState(file);
    removeUsers(file);
    return true;
  });
}

export function endpointOf({ port }: Pick<EngineState, 'port'>): string {
  return `http://127.0.0.1:${port}`;
}
