import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
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
import { type EngineProgram, runEngineProgram } from './test-program.ts';

let folder: string;
let file: string;
let programs: EngineProgram[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'jatkopolku-engine-'));
  file = join(folder, 'data', 'local.db');
  programs = [];
});

afterEach(async () => {
  for (const program of programs) await program.kill();
  rmSync(folder, { recursive: true, force: true });
});

function program(): EngineProgram {
  const started = runEngineProgram(file);
  programs.push(started);
  return started;
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
    await engine.close();
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

  test('is shared with a second opening, which does not end it', async () => {
    const owner = await openEngine({ file });
    const second = await openEngine({ file });
    expect(second).toMatchObject({ endpoint: owner.endpoint, owned: false });
    await second.close();
    expect(await isAnswering(owner.endpoint)).toBe(true);
    await owner.close();
  });

  test('is shared under another name of its folder', async () => {
    mkdirSync(join(folder, 'data'));
    symlinkSync(join(folder, 'data'), join(folder, 'linked'));
    const owner = await openEngine({ file });
    const second = await openEngine({ file: join(folder, 'linked', 'local.db') });
    expect(second.endpoint).toBe(owner.endpoint);
    await owner.close();
  });

  test('is shared between two processes', async () => {
    const owner = await openEngine({ file });
    expect(await program().opened).toEqual({ endpoint: owner.endpoint, owned: false });
    await owner.close();
  });

  test('is started once when many processes start at the same moment', async () => {
    const opened = await Promise.all([program(), program(), program(), program()].map((p) => p.opened));
    expect(new Set(opened.map(({ endpoint }) => endpoint)).size).toBe(1);
    expect(opened.filter(({ owned }) => owned)).toHaveLength(1);
  });

  test('is started once behind the lock of a dead process', async () => {
    mkdirSync(join(folder, 'data'));
    writeFileSync(`${file}.engine.lock`, '4194305 killed-while-starting');
    const opened = await Promise.all([program(), program(), program(), program()].map((p) => p.opened));
    expect(opened.filter(({ owned }) => owned)).toHaveLength(1);
    expect(existsSync(`${file}.engine.lock`)).toBe(false);
  });

  test.each([
    ['of a dead owner', '{"pid":4194305,"enginePid":4194306,"port":9}'],
    ['whose numbers belong to others now', `{"pid":${process.pid},"enginePid":1,"port":9}`],
    ['that was cut short', '{"pid":41'],
    ['of another shape', '{"pid":"41","enginePid":0,"port":9}'],
    ['that is no object', 'null'],
  ])('starts anew over a state file %s', async (_name, content) => {
    mkdirSync(join(folder, 'data'));
    writeFileSync(statePath(file), content);
    const engine = await openEngine({ file });
    expect(engine.owned).toBe(true);
    expect(readState(file)?.pid).toBe(process.pid);
    await engine.close();
  });

  test('ends and is started anew when its owner was killed', async () => {
    const killed = program();
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
  test.each(['SIGKILL', 'SIGTERM', 'SIGINT', 'SIGHUP'] as const)('%s ends the engine', async (signal) => {
    const owner = program();
    const { endpoint } = await owner.opened;
    const enginePid = readState(file)?.enginePid ?? 0;
    await createTable(endpoint, 'kept');
    await owner.kill(signal);
    expect(await isGone(() => isRunningWith(enginePid, file))).toBe(true);
    expect(existsSync(`${file}-wal`), 'everything is written into the file itself').toBe(false);
  });

  test('needs no closing: an open engine does not keep the program running', async () => {
    const owner = program();
    const { endpoint } = await owner.opened;
    expect(await owner.finishWithoutClosing()).toBe(0);
    expect(await isGone(() => isAnswering(endpoint))).toBe(true);
  });

  test('a closed engine does not keep the program running', async () => {
    const owner = program();
    await owner.opened;
    expect(await owner.closeAndFinish()).toBe(0);
    expect(existsSync(statePath(file))).toBe(false);
  });
});

describe('no engine of our own', () => {
  const resolveBinary = () => refusal('The embedded database engine has no build for plan9-mips.');

  test('DYNAMODB_ENDPOINT is used as it is', async () => {
    const environment = { DYNAMODB_ENDPOINT: 'http://127.0.0.1:8000' };
    const engine = await openEngine({ file, environment, resolveBinary });
    expect(engine).toMatchObject({ endpoint: 'http://127.0.0.1:8000', owned: false });
    await engine.close();
    expect(existsSync(file)).toBe(false);
  });

  test.each([undefined, 'on a file'])('a platform without a build says what to do (%s)', async (place) => {
    const opening = openEngine({ file: place && file, environment: {}, resolveBinary });
    await expect(opening).rejects.toThrow(EngineUnavailable);
    await expect(opening).rejects.toThrow(/plan9-mips.*DYNAMODB_ENDPOINT.*DynamoDB Local.*AWS/);
    expect(existsSync(`${file}.engine.lock`)).toBe(false);
  });

  test('an engine that cannot start tells its last words', async () => {
    mkdirSync(file, { recursive: true });
    await expect(openEngine({ file })).rejects.toThrow(/ended at once.*unable to open database file/);
  });
});
