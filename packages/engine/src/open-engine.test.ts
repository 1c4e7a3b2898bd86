import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { must, refusal } from '@jatkopolku/kernel';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { readState, statePath } from './engine-state.ts';
import { EngineUnavailable, openEngine } from './index.ts';
import { poll } from './poll.ts';
import { isAnswering } from './probe.ts';
import { isRunningWith } from './processes.ts';
import { callEngine, createTable, listTables } from './test-calls.ts';
import {
  type EngineProgram,
  type Opened,
  runEngineProgram,
  runRepeatedly,
} from './test-program.ts';

let folder: string;
let file: string;
let programs: EngineProgram[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'jatkopolku-engine-'));
  file = join(folder, 'data', 'local.db');
  programs = [];
});

afterEach(async () => {
  await Promise.all(programs.map((program) => program.kill()));
  rmSync(folder, { recursive: true, force: true });
});

function startProgram(): EngineProgram {
  const program = runEngineProgram(file);
  programs.push(program);
  return program;
}

function openFromFourPrograms(): Promise<readonly Opened[]> {
  return Promise.all(
    [startProgram(), startProgram(), startProgram(), startProgram()].map(({ opened }) => opened),
  );
}

function enginePid(): number {
  return must(readState(file), 'the state of the engine').enginePid;
}

async function isGone(isStillThere: () => Promise<boolean> | boolean): Promise<boolean> {
  const probe = async () => ((await isStillThere()) ? undefined : true);
  return (await poll(probe, { timeoutMs: 2000, intervalMs: 10 })) ?? false;
}

describe('an engine in memory', () => {
  test('answers, and is gone after closing', async () => {
    const engine = await openEngine();
    expect(await listTables(engine.endpoint)).toEqual([]);
    await engine.close();
    expect(await isAnswering(engine.endpoint)).toBe(false);
  });

  test('is never shared', async () => {
    const engines = await Promise.all([openEngine(), openEngine(), openEngine()]);
    expect(new Set(engines.map(({ endpoint }) => endpoint)).size).toBe(3);
    await Promise.all(engines.map((engine) => engine.close()));
  });

  test('may be closed twice', async () => {
    const engine = await openEngine();
    await Promise.all([engine.close(), engine.close()]);
    await expect(engine.close()).resolves.toBeUndefined();
  });
});

describe('an engine on a file', () => {
  test('keeps its data over a restart, in a folder made for it and closed to others', async () => {
    const first = await openEngine({ file });
    await createTable(first.endpoint, 'placements');
    const item = { pk: { S: 'one' }, days: { N: '52' } };
    await callEngine(first.endpoint, 'PutItem', { TableName: 'placements', Item: item });
    await first.close();
    expect(existsSync(statePath(file))).toBe(false);
    expect(statSync(file).mode & 0o077).toBe(0);

    const second = await openEngine({ file });
    const key = { TableName: 'placements', Key: { pk: { S: 'one' } } };
    expect(await callEngine(second.endpoint, 'GetItem', key)).toEqual({ Item: item });
    await second.close();
  });
});

describe('several openings of one file', () => {
  test.each([
    ['first', 0, 1],
    ['second', 1, 0],
  ])('share one engine, which lives on when the %s one closes', async (_name, leaver, stayer) => {
    const handles = [await openEngine({ file }), await openEngine({ file })];
    const { endpoint, close } = must(handles[stayer], 'the one that stays');
    const leaving = must(handles[leaver], 'the one that leaves');
    expect(leaving.endpoint).toBe(endpoint);
    await Promise.all([leaving.close(), leaving.close()]);
    await createTable(endpoint, 'kept');
    expect(await listTables(endpoint)).toEqual(['kept']);
    await close();
    expect(await isAnswering(endpoint)).toBe(false);
    expect(readdirSync(dirname(file))).toEqual(['local.db']);
  });

  test('share it under another name of the folder', async () => {
    mkdirSync(join(folder, 'data'));
    symlinkSync(join(folder, 'data'), join(folder, 'linked'));
    const first = await openEngine({ file });
    const second = await openEngine({ file: join(folder, 'linked', 'local.db') });
    expect(second.endpoint).toBe(first.endpoint);
    await Promise.all([first.close(), second.close()]);
    expect(readdirSync(dirname(file))).toEqual(['local.db']);
  });

  test('share it between two processes', async () => {
    const engine = await openEngine({ file });
    expect(await startProgram().opened).toEqual({ endpoint: engine.endpoint });
    await engine.close();
  });

  test('start one engine when they come at the same moment', async () => {
    const opened = await openFromFourPrograms();
    expect(new Set(opened.map(({ endpoint }) => endpoint)).size).toBe(1);
  });

  test('start one engine behind the lock of a dead process', async () => {
    mkdirSync(join(folder, 'data'));
    writeFileSync(`${file}.engine.lock`, '4194305 killed-while-starting');
    const opened = await openFromFourPrograms();
    expect(new Set(opened.map(({ endpoint }) => endpoint)).size).toBe(1);
    expect(existsSync(`${file}.engine.lock`)).toBe(false);
  });
});

describe('a state file left behind', () => {
  test.each([
    ['of a dead engine', '{"enginePid":4194306,"port":9}'],
    ['whose number belongs to another now', `{"enginePid":${process.pid},"port":9}`],
    ['that was cut short', '{"enginePid":41'],
    ['of another shape', '{"enginePid":"41","port":0}'],
    ['that is no object', 'null'],
  ])('%s is started over', async (_name, content) => {
    mkdirSync(join(folder, 'data'));
    writeFileSync(statePath(file), content);
    const engine = await openEngine({ file });
    expect(isRunningWith(readState(file)?.enginePid ?? 0, file)).toBe(true);
    expect(await listTables(engine.endpoint)).toEqual([]);
    await engine.close();
  });

  test('by a killed program is started over, with all its data', async () => {
    const killed = startProgram();
    await createTable((await killed.opened).endpoint, 'kept');
    await killed.kill();
    const engine = await openEngine({ file });
    expect(await listTables(engine.endpoint)).toEqual(['kept']);
    await engine.close();
  });
});

describe('the end of a user', () => {
  test.each(['SIGKILL', 'SIGTERM', 'SIGINT', 'SIGHUP'] as const)(
    '%s leaves the engine to the others, although it was the first',
    async (signal) => {
      const first = startProgram();
      const { endpoint } = await first.opened;
      const second = await openEngine({ file });
      await first.kill(signal);
      // Another start and its end: longer than the watcher needs to look around.
      const third = startProgram();
      expect(await third.opened).toEqual({ endpoint });
      await third.closeAndFinish();
      await createTable(endpoint, 'kept');
      expect(second.endpoint).toBe(endpoint);
      expect(await listTables(endpoint)).toEqual(['kept']);
      await second.close();
      expect(readdirSync(dirname(file))).toEqual(['local.db']);
    },
  );

  test.each(['SIGKILL', 'SIGTERM', 'SIGINT', 'SIGHUP'] as const)(
    '%s of the last one ends the engine, and everything is written into the file itself',
    async (signal) => {
      const users = [startProgram(), startProgram()];
      const opened = await Promise.all(users.map((user) => user.opened));
      await createTable(must(opened[0], 'the first').endpoint, 'kept');
      const pid = enginePid();
      await Promise.all(users.map((user) => user.kill(signal)));
      expect(await isGone(() => isRunningWith(pid, file))).toBe(true);
      expect(await isGone(() => readdirSync(dirname(file)).length > 1)).toBe(true);
      const again = await openEngine({ file });
      expect(await listTables(again.endpoint)).toEqual(['kept']);
      await again.close();
    },
  );

  test('a process that opens while the engine is ending gets one that lives', async () => {
    for (let round = 0; round < 5; round += 1) {
      const killed = startProgram();
      await killed.opened;
      const pid = enginePid();
      await killed.kill();
      // Sometimes before the watcher has noticed, sometimes while the engine ends.
      await poll(() => (isRunningWith(pid, file) && round % 2 ? undefined : true), {
        timeoutMs: 2000,
        intervalMs: 1,
      });
      const engine = await openEngine({ file });
      const late = startProgram();
      expect(await late.opened).toEqual({ endpoint: engine.endpoint });
      await late.closeAndFinish();
      expect(await isAnswering(engine.endpoint)).toBe(true);
      await engine.close();
    }
  });

  test('needs no closing: an open engine does not keep the program running', async () => {
    const user = startProgram();
    const { endpoint } = await user.opened;
    expect(await user.finishWithoutClosing()).toBe(0);
    expect(await isGone(() => isAnswering(endpoint))).toBe(true);
  });

  test('a closed engine does not keep the program running', async () => {
    const user = startProgram();
    await user.opened;
    expect(await user.closeAndFinish()).toBe(0);
    expect(readdirSync(dirname(file))).toEqual(['local.db']);
  });

  test('four at once, each opening, reading and closing again and again', async () => {
    const first = await openEngine({ file });
    await createTable(first.endpoint, 'kept');
    const codes = ['1', '2', '3', '4'].map(() => runRepeatedly(file));
    await first.close();
    expect(await Promise.all(codes)).toEqual([0, 0, 0, 0]);
    expect(await isGone(() => readdirSync(dirname(file)).length > 1)).toBe(true);
  });
});

describe('an engine that dies under its users', () => {
  const stateNow = () => must(readState(file), 'the state of the engine');
  const isRevived = (endpoint: string, deadPid: number) =>
    poll(
      async () => (stateNow().enginePid !== deadPid && (await isAnswering(endpoint))) || undefined,
      { timeoutMs: 10_000, intervalMs: 10 },
    );

  test('is started again at its address, once for all of them, with all that it answered', async () => {
    const heard: unknown[] = [];
    const engine = await openEngine({ file, onEnded: (failure) => heard.push(failure) });
    const users = [startProgram(), startProgram()];
    await Promise.all(users.map(({ opened }) => opened));
    for (const table of ['first', 'second']) {
      await createTable(engine.endpoint, table);
      const deadPid = enginePid();
      process.kill(deadPid, 'SIGKILL');
      expect(await isRevived(engine.endpoint, deadPid)).toBe(true);
      expect(await listTables(engine.endpoint)).toContain(table);
    }
    expect(await startProgram().opened).toEqual({ endpoint: engine.endpoint });
    expect(await Promise.all(users.map((user) => user.closeAndFinish()))).toEqual([0, 0]);
    await engine.close();
    expect(heard.every((failure) => failure === undefined)).toBe(true);
  });

  test('is not started again by one who closes it', async () => {
    const engine = await openEngine({ file });
    process.kill(enginePid(), 'SIGKILL');
    await engine.close();
    expect(await isAnswering(engine.endpoint)).toBe(false);
    expect(readdirSync(dirname(file))).toContain('local.db');
    expect(existsSync(statePath(file))).toBe(false);
  });
});

const resolveBinary = () => refusal('The embedded database engine has no build for plan9-mips.');

describe('no engine of our own', () => {
  test('DYNAMODB_ENDPOINT is used as it is', async () => {
    const environment = { DYNAMODB_ENDPOINT: 'http://127.0.0.1:8000' };
    const engine = await openEngine({ file, environment, resolveBinary });
    expect(engine).toMatchObject({ endpoint: 'http://127.0.0.1:8000' });
    await engine.close();
    expect(existsSync(file)).toBe(false);
  });

  test.each([undefined, 'on a file'])(
    'a platform without a build says what to do (%s)',
    async (place) => {
      const opening = openEngine({ file: place && file, environment: {}, resolveBinary });
      await expect(opening).rejects.toThrow(EngineUnavailable);
      await expect(opening).rejects.toThrow(/plan9-mips.*DYNAMODB_ENDPOINT.*DynamoDB Local.*AWS/);
      expect(existsSync(`${file}.engine.lock`)).toBe(false);
    },
  );

  test('an engine that cannot start shows its last words', async () => {
    mkdirSync(file, { recursive: true });
    await expect(openEngine({ file })).rejects.toThrow(
      /ended at once.*unable to open database file/,
    );
  });
});
