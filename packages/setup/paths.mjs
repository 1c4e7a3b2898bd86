import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** @param {string} name */
export function binPath(name) {
  return join(root, 'node_modules', '.bin', name);
}

/** The environment in which `node` is the project's own Node, whatever the system has. */
export function projectEnvironment() {
  const bin = join(root, 'node_modules', '.bin');
  return { ...process.env, PATH: `${bin}${delimiter}${process.env['PATH'] ?? ''}` };
}
