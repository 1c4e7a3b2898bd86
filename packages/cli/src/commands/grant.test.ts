import { RefusedInput } from '@jatkopolku/application';
import { type TestTable, openTestTable, testClock as clock } from '@jatkopolku/testing/table';
import { CommanderError } from 'commander';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { makeProgram } from '../program.ts';
import { giveAdmin } from './grant.ts';

let test: TestTable;
beforeAll(async () => {
  test = await openTestTable();
});
afterAll(() => test.close());

describe('grant', () => {
  it('makes two administrators by the operator’s name, a demo person by the name to sign in with', async () => {
    const region = { records: test.records(), clock };
    const [first, second] = [
      await giveAdmin(region, 'jussi', { name: 'Jussi Jokinen', by: 'Olli' }),
      await giveAdmin(region, '0d1c-sub', { name: 'Aino', by: 'Olli' }),
    ];
    expect(first).toMatchObject({ role: 'admin', state: 'active', grantedBy: 'cli: Olli' });
    expect(first.userId).not.toBe('jussi');
    expect(second.userId).toBe('0d1c-sub');
    const third = giveAdmin(region, 'third', { name: 'Third', by: 'Olli' });
    await expect(third).rejects.toThrow(new RefusedInput({ code: 'admins-known' }));
  });

  it.each([
    ['an id with a space', ['a b', '--name', 'Aino', '--by', 'Olli'], /without spaces/],
    ['an empty name', ['sub', '--name', ' ', '--by', 'Olli'], /name of 1–200/],
    ['nobody who gives it', ['sub', '--name', 'Aino'], /--by/],
  ])('asks for %s', async (_, args, text) => {
    const program = makeProgram(() => {});
    const quiet = { writeErr: () => {}, writeOut: () => {} };
    program.configureOutput(quiet);
    for (const command of program.commands) command.configureOutput(quiet);
    const run = program.parseAsync(['grant', ...args], { from: 'user' });
    await expect(run).rejects.toThrow(CommanderError);
    await expect(run).rejects.toThrow(text);
  });
});
