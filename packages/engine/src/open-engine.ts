import { mkdirSync, realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

import { type ResolveBinary, requireEngineBinary, resolveEngineBinary } from './engine-binary.ts';
import { startEngineProcess } from './engine-process.ts';
import { type EngineState, writeState } from './engine-state.ts';
import { registerUser } from './engine-users.ts';
import { lockPath, withFileLock } from './file-lock.ts';
import { onlyOnce } from './only-once.ts';
import { endUnusedEngine, endpointOf, findSharedEngine } from './shared-engine.ts';

export interface EngineOptions {
  /** The database file; without it the data lives in memory and is never shared. */
  readonly file?: string | undefined;
  /** Where DYNAMODB_ENDPOINT is looked up; the process's own environment is not read. */
  readonly environment?: Readonly<Record<string, string | undefined>> | undefined;
  readonly resolveBinary?: ResolveBinary | undefined;
}

export interface EngineHandle {
  readonly endpoint: string;
  /** The last one to close an engine ends it and waits until everything is written. */
  readonly close: () => Promise<void>;
}

export async function openEngine(options: EngineOptions = {}): Promise<EngineHandle> {
  const { file, environment = {}, resolveBinary = resolveEngineBinary } = options;
  const given = environment['DYNAMODB_ENDPOINT'];
  if (given !== undefined && given !== '') {
    return { endpoint: given, close: () => Promise.resolve() };
  }
  if (file === undefined) return openInMemory(resolveBinary);
  return openOnFile(toCanonicalPath(file), resolveBinary);
}

async function openInMemory(resolveBinary: ResolveBinary): Promise<EngineHandle> {
  const engine = await startEngineProcess(requireEngineBinary(resolveBinary));
  return { endpoint: endpointOf(engine), close: engine.stop };
}

/** One name per file, also through linked folders: the name tells two processes that they share it. */
function toCanonicalPath(file: string): string {
  const folder = dirname(resolve(file));
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return join(realpathSync(folder), basename(file));
}

async function openOnFile(file: string, resolveBinary: ResolveBinary): Promise<EngineHandle> {
  return withFileLock(lockPath(file), async () => {
    const engine = (await findSharedEngine(file)) ?? (await startOnFile(file, resolveBinary));
    const { unregister } = registerUser(file);
    const close = onlyOnce(async () => {
      unregister();
      await endUnusedEngine(file);
    });
    return { endpoint: endpointOf(engine), close };
  });
}

/** Until it is handed over the engine dies with us: nobody else could know of it yet. */
async function startOnFile(file: string, resolveBinary: ResolveBinary): Promise<EngineState> {
  const engine = await startEngineProcess(requireEngineBinary(resolveBinary), file);
  const state = { enginePid: engine.pid, port: engine.port };
  writeState(file, state);
  engine.handOver();
  return state;
}
