import { spawn } from 'node:child_process';
import { once } from 'node:events';

import { expect, test } from 'vitest';

import { runProgram } from './run-program.mjs';

test.each([
  ['process.exit(0)', 0],
  ['process.exit(7)', 7],
  ['process.kill(process.pid, "SIGKILL")', 137],
])('%s ends with %i', async (source, code) => {
  expect(await runProgram(process.execPath, ['--eval', source])).toEqual({
    code,
    stoppedBy: undefined,
  });
});

test('a program that is not there is an error', async () => {
  await expect(runProgram('/no/such/program', [])).rejects.toThrow('ENOENT');
});

test.each(['SIGINT', 'SIGTERM'] as const)(
  '%s reaches the program, whose code is returned',
  async (signal) => {
    const inner = `
    process.on('${signal}', () => process.exit(5));
    setInterval(() => {}, 1000);
    console.log('ready');`;
    const outer = `
    import { runProgram } from ${JSON.stringify(new URL('run-program.mjs', import.meta.url).href)};
    const ended = await runProgram(process.execPath, ['--eval', ${JSON.stringify(inner)}]);
    console.log(JSON.stringify(ended));`;
    const child = spawn(process.execPath, ['--input-type=module', '--eval', outer], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += String(chunk);
      if (String(chunk).includes('ready')) child.kill(signal);
    });
    await once(child, 'close');
    expect(output).toContain(JSON.stringify({ code: 5, stoppedBy: signal }));
  },
);
