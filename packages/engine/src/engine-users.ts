import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { must } from '@jatkopolku/kernel';

import { startTimeOf } from './processes.ts';

/** One file per open handle, named `<pid>.<start time>.<anything>`; run-engine.sh reads them too. */
export function usersPath(file: string): string {
  return `${file}.engine.users`;
}

/** Puts this process among the users of the engine on the file; call under the file's lock. */
export function addUser(file: string): { leave: () => void } {
  const started = must(startTimeOf(process.pid), 'the start time of this process');
  const path = join(usersPath(file), `${process.pid}.${started}.${randomUUID()}`);
  mkdirSync(usersPath(file), { recursive: true, mode: 0o700 });
  writeFileSync(path, '', { flag: 'wx', mode: 0o600 });
  return { leave: () => rmSync(path, { force: true }) };
}

/** Whether any user still lives: those who were killed could not take themselves out. */
export function hasUsers(file: string): boolean {
  return namesIn(usersPath(file)).some((name) => {
    const [pid, started] = name.split('.');
    return started !== undefined && startTimeOf(Number(pid)) === started;
  });
}

export function removeUsers(file: string): void {
  rmSync(usersPath(file), { recursive: true, force: true });
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}
