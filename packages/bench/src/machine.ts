import { execFileSync } from 'node:child_process';
import { cpus, totalmem } from 'node:os';

/** What a result was measured on: figures of one machine are compared with those of the same alone. */
export interface Machine {
  readonly name: string;
  readonly node: string;
  readonly commit: string;
}

const GIBIBYTE = 2 ** 30;

export function thisMachine(root: string): Machine {
  const all = cpus();
  const model = (all[0]?.model ?? 'unknown processor').replaceAll(/\s+/g, ' ').trim();
  const memory = Math.round(totalmem() / GIBIBYTE);
  return {
    name: `${all.length} × ${model}, ${memory} GiB, ${process.platform}`,
    node: process.version,
    commit: commitOf(root),
  };
}

/** Of a checkout without its history nobody can say it. */
function commitOf(root: string): string {
  try {
    const args = ['-C', root, 'rev-parse', '--short=8', 'HEAD'];
    return execFileSync('git', args, {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return 'unknown';
  }
}
