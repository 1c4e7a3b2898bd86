import { expect, test } from 'vitest';

import { stageSettings } from './stage.ts';

test('without a name the stage is dev', () => {
  expect(stageSettings(undefined).stage).toBe('dev');
});

test.each(['dev', 'test', 'prod'])('%s has settings of its own', (stage) => {
  expect(stageSettings(stage).stage).toBe(stage);
});

test.each(['production', 'toString', '', 7, null])(
  '%j is refused with the names there are',
  (name) => {
    expect(() => stageSettings(name)).toThrow('dev, test, prod');
  },
);

test('each stage has an account of its own', () => {
  const accounts = ['dev', 'test', 'prod'].map((stage) => stageSettings(stage).account);
  for (const account of accounts) expect(account).toMatch(/^\d{12}$/);
  expect(new Set(accounts).size).toBe(3);
});
