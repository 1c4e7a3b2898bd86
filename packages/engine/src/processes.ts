import { existsSync, readFileSync } from 'node:fs';

import { poll } from './poll.ts';

const endTimeoutMs = 10_000;
const endIntervalMs = 5;

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it is there, and belongs to someone else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/**
 * Whether `pid` still is the process that was started with this argument. A number alone may since
 * belong to another program; where the system has no /proc, the number has to do.
 */
export function isRunningWith(pid: number, argument: string): boolean {
  if (!existsSync('/proc/self/cmdline')) return isAlive(pid);
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').includes(argument);
  } catch {
    return false;
  }
}

/**
 * When the living process `pid` was started, in the system's own count: with it, a number names one
 * process for good. The watcher in run-engine.sh computes the same.
 */
export function startTimeOf(pid: number): string | undefined {
  if (!existsSync('/proc/self/stat')) return isAlive(pid) ? '0' : undefined;
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name before it may hold spaces and brackets; proc_pid_stat(5) counts state as field 3.
    const fields = stat.slice(stat.lastIndexOf(') ') + 2).split(' ');
    return fields[0] === 'Z' || fields[0] === 'X' ? undefined : fields[19];
  } catch {
    return undefined;
  }
}

/** SIGTERM lets the process write everything; it is killed only when it hangs. */
export async function endProcess(pid: number, argument: string): Promise<void> {
  const limits = { timeoutMs: endTimeoutMs, intervalMs: endIntervalMs };
  const probe = (): true | undefined => (isRunningWith(pid, argument) ? undefined : true);
  for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
    if (isRunningWith(pid, argument)) sendSignal(pid, signal);
    if (await poll(probe, limits)) return;
  }
  throw new Error(`The process ${pid} does not end.`);
}

function sendSignal(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It ended between the look and the signal, which is what was wanted.
  }
}
