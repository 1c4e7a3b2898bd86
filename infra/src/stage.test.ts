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
