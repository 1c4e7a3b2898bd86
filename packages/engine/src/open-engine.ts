import { mkdirSync, realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

import { type ResolveBinary, requireEngineBinary, resolveEngineBinary } from './engine-binary.ts';
import { startEngineProcess } from './engine-process.ts';
import { removeState, writeState } from './engine-state.ts';
import { withFileLock } from './file-lock.ts';
import { endpointOf, findSharedEngine } from './shared-engine.ts';

export interface EngineOptions {
  /** The database file; without it the data lives in memory and is never shared. */
  readonly file?: string | undefined;
  /** Where DYNAMODB_ENDPOINT is looked up; the process's own environment is not read. */
  readonly environment?: Readonly<Record<string, string | undefined>> | undefined;
  readonly resolveBinary?: ResolveBinary | undefined;
}

export interface EngineHandle {
  readonly endpoint: string;
  /** Whether closing this handle ends the engine. */
  readonly owned: boolean;
  readonly close: () => Promise<void>;
}

export async function openEngine(options: EngineOptions = {}): Promise<EngineHandle> {
  const { file, environment = {}, resolveBinary = resolveEngineBinary } = options;
  const given = environment['DYNAMODB_ENDPOINT'];
  if (given !== undefined && given !== '') return borrowed(given);
  if (file === undefined) return openInMemory(resolveBinary);
  return openOnFile(toCanonicalPath(file), resolveBinary);
}

function borrowed(endpoint: string): EngineHandle {
  return { endpoint, owned: false, close: () => Promise.resolve() };
}

async function openInMemory(resolveBinary: ResolveBinary): Promise<EngineHandle> {
  const engine = await startEngineProcess(requireEngineBinary(resolveBinary));
  return { endpoint: endpointOf(engine), owned: true, close: engine.stop };
}

/** One name per file, also through linked folders: the name tells two processes that they share it. */
function toCanonicalPath(file: string): string {
  const folder = dirname(resolve(file));
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return join(realpathSync(folder), basename(file));
}

async function openOnFile(file: string, resolveBinary: ResolveBinary): Promise<EngineHandle> {
  return withFileLock(lockPath(file), async () => {
    const shared = await findSharedEngine(file);
    return shared === undefined ? startOnFile(file, resolveBinary) : borrowed(endpointOf(shared));
  });
}

async function startOnFile(file: string, resolveBinary: ResolveBinary): Promise<EngineHandle> {
  const engine = await startEngineProcess(requireEngineBinary(resolveBinary), file);
  const state = { pid: process.pid, enginePid: engine.pid, port: engine.port };
  writeState(file, state);
  const close = async (): Promise<void> => {
    await engine.stop();
    await withFileLock(lockPath(file), async () => removeState(file, state));
  };
  return { endpoint: endpointOf(engine), owned: true, close };
}

function lockPath(file: string): string {
  return `${file}.engine.lock`;
}
