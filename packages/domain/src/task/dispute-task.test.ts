import { disputeStates } from '@jatkopolku/domain/settlement';
import { makeDispute } from '@jatkopolku/testing/builders';
import { expect, it } from 'vitest';

import { disputeTask } from './dispute-task.ts';

it.each(disputeStates)('a dispute that is %s waits for finance only while it is open', (state) => {
  const task = disputeTask(makeDispute({ state }));
  expect(task).toEqual(
    state === 'open'
      ? {
          type: 'answer-dispute',
          month: '2020-01',
          providerId: 'P1',
          disputeNo: 1,
          since: '2020-02-04',
          dueOn: null,
          late: false,
        }
      : undefined,
  );
});
