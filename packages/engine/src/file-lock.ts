import { randomUUID } from 'node:crypto';
import { linkSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';

import { poll } from './poll.ts';
import { isAlive } from './processes.ts';

const waitTimeoutMs = 45_000;
const waitIntervalMs = 20;
/** Longer than all that is ever done under the lock: an older one was left behind. */
const heldMaxMs = 40_000;

/** The lock of a database file: opening, starting and ending its engine exclude one another. */
export function lockPath(file: string): string {
  return `${file}.engine.lock`;
}

/** Runs `work` while no other process runs work under the same lock file. */
export async function withFileLock<T>(lock: string, work: () => Promise<T>): Promise<T> {
  const taken = await poll(() => tryTake(lock), {
    timeoutMs: waitTimeoutMs,
    intervalMs: waitIntervalMs,
  });
  if (taken === undefined) {
    throw new Error(
      `${lock} has been held for too long; remove it if no other command is running.`,
    );
  }
  try {
    return await work();
  } finally {
    taken.release();
  }
}

/** Written aside and linked into place, so that a lock is never seen without its owner. */
function tryTake(lock: string): { release: () => void } | undefined {
  const owner = `${process.pid} ${randomUUID()}`;
  const draft = `${lock}.${randomUUID()}`;
  try {
    writeFileSync(draft, owner, { flag: 'wx', mode: 0o600 });
    if (tryLink(draft, lock)) return { release: () => release(lock, owner) };
    buryStale(lock, statSync(draft).mtimeMs);
    return undefined;
  } finally {
    // A full disk makes the file, and then takes nothing into it.
    rmSync(draft, { force: true });
  }
}

function release(lock: string, owner: string): void {
  if (readIfThere(lock) === owner) rmSync(lock, { force: true });
}

/**
 * Removes a lock whose owner is gone. Two processes may find it at once, and the slower one must
 * not remove the lock that the faster one has taken since: the one that links the stale owner's grave
 * first does the removing, and only after seeing that the grave holds that owner.
 */
function buryStale(lock: string, nowMs: number): void {
  const owner = readIfThere(lock);
  if (owner === undefined || !isStale(lock, owner, nowMs)) return;
  const grave = `${lock}.${owner.replace(' ', '.')}`;
  if (!tryLink(lock, grave)) return;
  if (readIfThere(grave) === owner) rmSync(lock, { force: true });
  rmSync(grave, { force: true });
}

function isStale(lock: string, owner: string, nowMs: number): boolean {
  if (!isAlive(Number.parseInt(owner, 10))) return true;
  const modifiedMs = statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? nowMs;
  return nowMs - modifiedMs > heldMaxMs;
}

function tryLink(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST') || hasCode(error, 'ENOENT')) return false;
    throw error;
  }
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
