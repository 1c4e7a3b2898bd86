import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { refusal } from '@jatkopolku/kernel';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { readState, statePath } from './engine-state.ts';
import { EngineUnavailable, openEngine } from './index.ts';
import { poll } from './poll.ts';
import { isAnswering } from './probe.ts';
import { isRunningWith } from './processes.ts';
import { callEngine, createTable, listTables } from './test-calls.ts';
import { type EngineProgram, type Opened, runEngineProgram } from './test-program.ts';

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

async function isGone(isStillThere: () => Promise<boolean> | boolean): Promise<boolean> {
  const probe = async () => ((await isStillThere()) ? undefined : true);
  return (await poll(probe, { timeoutMs: 2000, intervalMs: 10 })) ?? false;
}

describe('an engine in memory', () => {
  test('answers, and is gone after closing', async () => {
    const engine = await openEngine();
    expect(engine.owned).toBe(true);
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
  test('share one engine, which only the first one ends', async () => {
    const owner = await openEngine({ file });
    const second = await openEngine({ file });
    expect(second).toMatchObject({ endpoint: owner.endpoint, owned: false });
    await second.close();
    expect(await isAnswering(owner.endpoint)).toBe(true);
    await owner.close();
  });

  test('share it under another name of the folder', async () => {
    mkdirSync(join(folder, 'data'));
    symlinkSync(join(folder, 'data'), join(folder, 'linked'));
    const owner = await openEngine({ file });
    const second = await openEngine({ file: join(folder, 'linked', 'local.db') });
    expect(second.endpoint).toBe(owner.endpoint);
    await owner.close();
  });

  test('share it between two processes', async () => {
    const owner = await openEngine({ file });
    expect(await startProgram().opened).toEqual({ endpoint: owner.endpoint, owned: false });
    await owner.close();
  });

  test('start one engine when they come at the same moment', async () => {
    const opened = await openFromFourPrograms();
    expect(new Set(opened.map(({ endpoint }) => endpoint)).size).toBe(1);
    expect(opened.filter(({ owned }) => owned)).toHaveLength(1);
  });

  test('start one engine behind the lock of a dead process', async () => {
    mkdirSync(join(folder, 'data'));
    writeFileSync(`${file}.engine.lock`, '4194305 killed-while-starting');
    const opened = await openFromFourPrograms();
    expect(opened.filter(({ owned }) => owned)).toHaveLength(1);
    expect(existsSync(`${file}.engine.lock`)).toBe(false);
  });
});

describe('a state file left behind', () => {
  test.each([
    ['of a dead owner', '{"pid":4194305,"enginePid":4194306,"port":9}'],
    ['whose numbers belong to others now', `{"pid":${process.pid},"enginePid":1,"port":9}`],
    ['that was cut short', '{"pid":41'],
    ['of another shape', '{"pid":"41","enginePid":0,"port":9}'],
    ['that is no object', 'null'],
  ])('%s is started over', async (_name, content) => {
    mkdirSync(join(folder, 'data'));
    writeFileSync(statePath(file), content);
    const engine = await openEngine({ file });
    expect(engine.owned).toBe(true);
    expect(readState(file)?.pid).toBe(process.pid);
    await engine.close();
  });

  test('by a killed owner is started over, with all its data', async () => {
    const killed = startProgram();
    const { endpoint } = await killed.opened;
    await createTable(endpoint, 'kept');
    await killed.kill();
    const engine = await openEngine({ file });
    expect(engine.owned).toBe(true);
    expect(await listTables(engine.endpoint)).toEqual(['kept']);
    await engine.close();
  });
});

describe('the end of the owner', () => {
  test.each(['SIGKILL', 'SIGTERM', 'SIGINT', 'SIGHUP'] as const)(
    '%s ends the engine',
    async (signal) => {
      const owner = startProgram();
      const { endpoint } = await owner.opened;
      const enginePid = readState(file)?.enginePid ?? 0;
      await createTable(endpoint, 'kept');
      await owner.kill(signal);
      expect(await isGone(() => isRunningWith(enginePid, file))).toBe(true);
      expect(existsSync(`${file}-wal`), 'everything is written into the file itself').toBe(false);
    },
  );

  test('needs no closing: an open engine does not keep the program running', async () => {
    const owner = startProgram();
    const { endpoint } = await owner.opened;
    expect(await owner.finishWithoutClosing()).toBe(0);
    expect(await isGone(() => isAnswering(endpoint))).toBe(true);
  });

  test('a closed engine does not keep the program running', async () => {
    const owner = startProgram();
    await owner.opened;
    expect(await owner.closeAndFinish()).toBe(0);
    expect(existsSync(statePath(file))).toBe(false);
  });
});

const resolveBinary = () => refusal('The embedded database engine has no build for plan9-mips.');

describe('no engine of our own', () => {
  test('DYNAMODB_ENDPOINT is used as it is', async () => {
    const environment = { DYNAMODB_ENDPOINT: 'http://127.0.0.1:8000' };
    const engine = await openEngine({ file, environment, resolveBinary });
    expect(engine).toMatchObject({ endpoint: 'http://127.0.0.1:8000', owned: false });
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

  test('an engine that cannot start tells its last words', async () => {
    mkdirSync(file, { recursive: true });
    await expect(openEngine({ file })).rejects.toThrow(
      /ended at once.*unable to open database file/,
    );
  });
});
