import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { must } from '@jatkopolku/kernel';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const MAIN = join(ROOT, 'packages/cli/src/main.ts');
const TERMINAL = fileURLToPath(new URL('terminal.ts', import.meta.url));
const HEAP = '--max-old-space-size=256';

export interface Finished {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Started {
  readonly pid: number;
  readonly finished: Promise<Finished>;
  /** Resolves with all that was printed once it holds the text. */
  printed(text: string): Promise<string>;
  kill(signal: NodeJS.Signals): void;
}

/** The machine's own Node, which a fresh checkout begins with; ours where the machine has none. */
export function systemNode(): string {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const own = folders.filter((folder) => !folder.includes('node_modules'));
  return own.map((folder) => join(folder, 'node')).find(existsSync) ?? process.execPath;
}

/** Starts a program of the project as a process of its own, with nothing set but what is given. */
export function startProgram(
  args: readonly string[],
  environment: NodeJS.ProcessEnv = {},
  node: string = process.execPath,
): Started {
  const { PATH, HOME } = process.env;
  const child = spawn(node, args, { cwd: ROOT, env: { PATH, HOME, ...environment } });
  const streams = { stdout: '', stderr: '' };
  const waiting = new Set<() => void>();
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => {
      streams[name] += text;
      for (const look of waiting) look();
    });
  }
  const finished = new Promise<Finished>((resolve) => {
    child.on('close', (code) => resolve({ code, ...streams }));
  });
  const printed = (text: string) =>
    new Promise<string>((resolve, reject) => {
      const look = () => {
        const all = `${streams.stdout}${streams.stderr}`;
        if (!all.includes(text)) return;
        waiting.delete(look);
        resolve(all);
      };
      waiting.add(look);
      look();
      void finished.then(({ stderr }) => reject(new Error(`ended without '${text}': ${stderr}`)));
    });
  return {
    pid: must(child.pid, 'a pid'),
    finished,
    printed,
    kill: (signal) => void child.kill(signal),
  };
}

/** Runs a command of the command line to its end, as a process of its own. */
export function jatkopolku(...args: string[]): Promise<Finished> {
  return startProgram([HEAP, MAIN, ...args]).finished;
}

/** Runs a command that prints JSON. */
export async function jatkopolkuJson(...args: string[]): Promise<unknown> {
  return printedJson(await jatkopolku(...args, '--json'));
}

export interface Terminal {
  run(...args: string[]): Promise<Finished>;
  json(...args: string[]): Promise<unknown>;
  close(): void;
}

/** Runs many commands, one after the other, in one process: most of the time of a command is its start. */
export function openTerminal(): Terminal {
  const { PATH, HOME } = process.env;
  const child = fork(TERMINAL, [], { cwd: ROOT, env: { PATH, HOME }, execArgv: [HEAP] });
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`the terminal ended with ${code}`);
  });
  // When it was closed, nobody waits for anything more.
  ended.catch(() => {});
  let last: Promise<unknown> = Promise.resolve();
  const run = (...args: string[]) => {
    const finished = last.then(() => runIn(child, ended, args));
    last = finished.catch(() => {});
    return finished;
  };
  return {
    run,
    json: async (...args) => printedJson(await run(...args, '--json')),
    close: () => child.disconnect(),
  };
}

async function runIn(
  child: ChildProcess,
  ended: Promise<never>,
  args: readonly string[],
): Promise<Finished> {
  child.send(args);
  const [finished] = (await Promise.race([once(child, 'message'), ended])) as [Finished];
  return finished;
}

function printedJson({ code, stdout, stderr }: Finished): unknown {
  if (code !== 0) throw new Error(`exit code ${code}: ${stderr}`);
  return JSON.parse(stdout);
}

export interface Workplace {
  readonly folder: string;
  readonly data: string;
  remove(): Promise<void>;
}

/** A folder of a test's own, with the name of a data file in it. */
export async function makeWorkplace(): Promise<Workplace> {
  const folder = await mkdtemp(join(tmpdir(), 'jatkopolku-e2e-'));
  const remove = () => rm(folder, { recursive: true, force: true });
  return { folder, data: join(folder, 'data', 'region.db'), remove };
}
