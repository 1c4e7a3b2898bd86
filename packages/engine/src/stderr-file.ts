import { randomUUID } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync, unlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const tailBytes = 4000;

export interface StderrFile {
  readonly descriptor: number;
  readonly tail: () => string;
  readonly close: () => void;
}

/**
 * A nameless file for the engine's messages. A pipe would not do: it breaks with its reader, and
 * an engine that cannot write its "shutting down" aborts instead of closing its data.
 */
export function openStderrFile(): StderrFile {
  const path = join(tmpdir(), `jatkopolku-engine-${randomUUID()}.log`);
  const descriptor = openSync(path, 'wx+', 0o600);
  unlinkSync(path);
  return { descriptor, tail: () => readTail(descriptor), close: () => closeSync(descriptor) };
}

function readTail(descriptor: number): string {
  const buffer = Buffer.alloc(tailBytes);
  const from = Math.max(0, fstatSync(descriptor).size - tailBytes);
  const length = readSync(descriptor, buffer, 0, tailBytes, from);
  return buffer.toString('utf8', 0, length).trim();
}
