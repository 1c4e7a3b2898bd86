import { proposalStates } from '@jatkopolku/domain/proposal';
import { makePlacementProposal } from '@jatkopolku/testing/builders';
import { expect, it } from 'vitest';

import { proposalTask } from './proposal-task.ts';

it.each(proposalStates)(
  'a proposal that is %s waits for a case worker while it is open',
  (state) => {
    const task = proposalTask(makePlacementProposal({ state }));
    expect(task?.type).toBe(state === 'open' ? 'answer-proposal' : undefined);
  },
);

it('waits since it was made', () => {
  expect(proposalTask(makePlacementProposal())).toMatchObject({
    proposalId: 'Y1',
    since: '2020-03-02',
  });
});
