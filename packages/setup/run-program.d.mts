import type { SpawnOptions } from 'node:child_process';

export interface Ended {
  readonly code: number;
  readonly stoppedBy: 'SIGINT' | 'SIGTERM' | 'SIGHUP' | undefined;
}

export function runProgram(
  command: string,
  args: readonly string[],
  options?: SpawnOptions,
): Promise<Ended>;
