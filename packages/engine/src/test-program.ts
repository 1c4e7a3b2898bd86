import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

import { must } from '@jatkopolku/kernel';

/** A program of its own that opens the engine, says what it got and does what it is asked. */
const source = `
  import { createInterface } from 'node:readline';
  import { openEngine } from ${JSON.stringify(new URL('index.ts', import.meta.url).href)};
  const engine = await openEngine({ file: process.argv[1] });
  const { endpoint } = engine;
  const lines = createInterface(process.stdin);
  lines.on('line', async (line) => {
    lines.close();
    process.stdin.destroy();
    if (line === 'close') await engine.close();
  });
  console.log(JSON.stringify({ endpoint }));
`;

/** Opens, reads and closes over and over: one that loses the engine in between fails. */
const repeatedSource = `
  import { openEngine } from ${JSON.stringify(new URL('index.ts', import.meta.url).href)};
  import { listTables } from ${JSON.stringify(new URL('test-calls.ts', import.meta.url).href)};
  for (let round = 0; round < 12; round += 1) {
    const engine = await openEngine({ file: process.argv[1] });
    for (let read = 0; read < 5; read += 1) {
      const names = JSON.stringify(await listTables(engine.endpoint));
      if (names !== '["kept"]') throw new Error(names);
    }
    await engine.close();
  }
`;

export async function runRepeatedly(file: string): Promise<number | null> {
  const options = ['--input-type=module', '--eval', repeatedSource, file];
  const child = spawn(process.execPath, options, { stdio: ['ignore', 'ignore', 'inherit'] });
  await once(child, 'exit');
  return child.exitCode;
}

export interface Opened {
  readonly endpoint: string;
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
  const send = async (word: string): Promise<number | null> => {
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
    finishWithoutClosing: () => send('finish'),
    closeAndFinish: () => send('close'),
  };
}

async function readOpened(child: ChildProcess): Promise<Opened> {
  const lines = createInterface(must(child.stdout, 'the output of the program'));
  for await (const line of lines) return parseOpened(JSON.parse(line));
  throw new Error('The program ended without opening an engine.');
}

function parseOpened(value: object): Opened {
  if (!('endpoint' in value)) throw new Error('The program said something else.');
  return { endpoint: String(value.endpoint) };
}
