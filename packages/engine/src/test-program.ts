import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

import { must } from '@jatkopolku/kernel';

/** A program of its own that opens the engine, says what it got and does what it is told. */
const source = `
  import { createInterface } from 'node:readline';
  import { openEngine } from ${JSON.stringify(new URL('index.ts', import.meta.url).href)};
  const engine = await openEngine({ file: process.argv[1] });
  const { endpoint, owned } = engine;
  const lines = createInterface(process.stdin);
  lines.on('line', async (line) => {
    lines.close();
    process.stdin.destroy();
    if (line === 'close') await engine.close();
  });
  console.log(JSON.stringify({ endpoint, owned }));
`;

export interface Opened {
  readonly endpoint: string;
  readonly owned: boolean;
}

export interface EngineProgram {
  readonly opened: Promise<Opened>;
  kill(signal?: NodeJS.Signals): Promise<void>;
  finishWithoutClosing(): Promise<number | null>;
  closeAndFinish(): Promise<number | null>;
}

export function runEngineProgram(file: string): EngineProgram {
  const child = spawn(process.execPath, ['--input-type=module', '--eval', source, file], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const exited = once(child, 'exit');
  const tell = async (word: string): Promise<number | null> => {
    must(child.stdin, 'the input of the program').write(`${word}\n`);
    await exited;
    return child.exitCode;
  };
  return {
    opened: readOpened(child),
    kill: async (signal = 'SIGKILL') => {
      child.kill(signal);
      await exited;
    },
    finishWithoutClosing: () => tell('finish'),
    closeAndFinish: () => tell('close'),
  };
}

async function readOpened(child: ChildProcess): Promise<Opened> {
  const lines = createInterface(must(child.stdout, 'the output of the program'));
  for await (const line of lines) return parseOpened(JSON.parse(line));
  throw new Error('The program ended without opening an engine.');
}

function parseOpened(value: object): Opened {
  const isOpened = 'endpoint' in value && 'owned' in value;
  if (!isOpened) throw new Error('The program said something else.');
  return { endpoint: String(value.endpoint), owned: value.owned === true };
}
