import { mkdirSync, realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

import { type ResolveBinary, requireEngineBinary, resolveEngineBinary } from './engine-binary.ts';
import { startEngineProcess } from './engine-process.ts';
import { type EngineState, readState, writeState } from './engine-state.ts';
import { hasUsers, addUser } from './engine-users.ts';
import { lockPath, withFileLock } from './file-lock.ts';
import { keepAlive } from './keep-alive.ts';
import { onlyOnce } from './only-once.ts';
import { endUnusedEngine, endpointOf, findSharedEngine } from './shared-engine.ts';

export interface EngineOptions {
  /** The database file; without it the data lives in memory and is never shared. */
  readonly file?: string | undefined;
  /** Where DYNAMODB_ENDPOINT is looked up; the process's own environment is not read. */
  readonly environment?: Readonly<Record<string, string | undefined>> | undefined;
  readonly resolveBinary?: ResolveBinary | undefined;
  /** Hears when the engine on the file has ended under us: with the failure, where it could not be started again. */
  readonly onEnded?: ((failure?: Error) => void) | undefined;
}

export interface EngineHandle {
  readonly endpoint: string;
  /** The last one to close an engine ends it and waits until everything is written. */
  readonly close: () => Promise<void>;
}

export async function openEngine(options: EngineOptions = {}): Promise<EngineHandle> {
  const { file, environment = {}, resolveBinary = resolveEngineBinary, onEnded } = options;
  const given = environment['DYNAMODB_ENDPOINT'];
  if (given !== undefined && given !== '') {
    return { endpoint: given, close: () => Promise.resolve() };
  }
  if (file === undefined) return openInMemory(resolveBinary);
  return openOnFile(toCanonicalPath(file), resolveBinary, onEnded);
}

async function openInMemory(resolveBinary: ResolveBinary): Promise<EngineHandle> {
  const engine = await startEngineProcess(requireEngineBinary(resolveBinary));
  return { endpoint: endpointOf(engine), close: engine.stop };
}

/** One name per file, also through linked folders: by the name two processes know that they share it. */
function toCanonicalPath(file: string): string {
  const folder = dirname(resolve(file));
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return join(realpathSync(folder), basename(file));
}

/** The one who opens it is a user of it before the lock is given back. */
async function openOnFile(
  file: string,
  resolveBinary: ResolveBinary,
  onEnded: (failure?: Error) => void = () => {},
): Promise<EngineHandle> {
  const { engine, leave } = await withFileLock(lockPath(file), async () => {
    const running = await findOrStart(file, resolveBinary);
    return { engine: running, ...addUser(file) };
  });
  const reopen = () => withFileLock(lockPath(file), () => findOrStart(file, resolveBinary));
  const kept = keepAlive(file, { engine, reopen, onEnded });
  const close = onlyOnce(async () => {
    await kept.stop();
    leave();
    await endUnusedEngine(file);
  });
  return { endpoint: endpointOf(engine), close };
}

async function findOrStart(file: string, resolveBinary: ResolveBinary): Promise<EngineState> {
  return (await findSharedEngine(file)) ?? (await startOnFile(file, resolveBinary));
}

/** Until it is handed over the engine dies with us: nobody else could know of it yet. */
async function startOnFile(file: string, resolveBinary: ResolveBinary): Promise<EngineState> {
  // Its users know the port of the engine that ended under them.
  const port = hasUsers(file) ? readState(file)?.port : undefined;
  const engine = await startEngineProcess(requireEngineBinary(resolveBinary), { file, port });
  const state = { enginePid: engine.pid, port: engine.port };
  writeState(file, state);
  engine.handOver();
  return state;
}
