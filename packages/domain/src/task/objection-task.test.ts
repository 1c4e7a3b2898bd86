import { type ObjectionState, objectionStates } from '@jatkopolku/domain/objection';
import { localDate } from '@jatkopolku/kernel';
import { makeObjection } from '@jatkopolku/testing/builders';
import { describe, expect, it } from 'vitest';

import { objectionTask } from './objection-task.ts';
import type { TaskType } from './schema.ts';

const waits: Record<ObjectionState, TaskType | undefined> = {
  open: 'decide-objection',
  asked: 'answer-objection',
  upheld: undefined,
  dismissed: undefined,
  withdrawn: undefined,
};

describe('an objection', () => {
  it.each(objectionStates)('waits for whose turn it is: %s', (state) => {
    const task = objectionTask(makeObjection({ state }), localDate('2020-07-02'));
    expect(task?.type).toBe(waits[state]);
  });

  it.each([
    ['2020-07-15', false],
    ['2020-07-16', true],
  ])('is late for the county after as long as any decision: %s', (today, late) => {
    const task = objectionTask(makeObjection(), localDate(today));
    expect(task).toMatchObject({ since: '2020-07-01', late });
  });
});
