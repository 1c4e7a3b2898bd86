import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';

/** Which process is the engine of a file, and where it answers. */
export interface EngineState {
  readonly enginePid: number;
  readonly port: number;
}

export function statePath(file: string): string {
  return `${file}.engine.json`;
}

/** What the state file holds; undefined when there is none or it was cut short. */
export function readState(file: string): EngineState | undefined {
  if (!existsSync(statePath(file))) return undefined;
  try {
    const content: unknown = JSON.parse(readFileSync(statePath(file), 'utf8'));
    return isState(content) ? content : undefined;
  } catch {
    return undefined;
  }
}

export function writeState(file: string, state: EngineState): void {
  const draft = `${statePath(file)}.${process.pid}`;
  try {
    writeFileSync(draft, `${JSON.stringify(state)}\n`, { mode: 0o600 });
    renameSync(draft, statePath(file));
  } finally {
    rmSync(draft, { force: true });
  }
}

export function removeState(file: string): void {
  rmSync(statePath(file), { force: true });
}

function isState(value: unknown): value is EngineState {
  if (typeof value !== 'object' || value === null) return false;
  if (!('enginePid' in value && 'port' in value)) return false;
  return [value.enginePid, value.port].every(isPositiveInteger);
}

function isPositiveInteger(value: unknown): boolean {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0;
}
