import type { Lifecycle } from '@jatkopolku/kernel';
import { describe, expect, it } from 'vitest';

import {
  type ProposalEvent,
  type ProposalState,
  proposalLifecycle,
  proposalStates,
} from './lifecycle.ts';

const over = { accept: null, amend: null, decline: null, withdraw: null };
const expected: Lifecycle<ProposalState, ProposalEvent> = {
  open: { accept: 'accepted', amend: 'amended', decline: 'declined', withdraw: 'withdrawn' },
  accepted: over,
  amended: over,
  declined: over,
  withdrawn: over,
};

describe('the lifecycle of a proposal', () => {
  it.each(proposalStates)('%s', (state) => {
    expect(proposalLifecycle[state]).toStrictEqual(expected[state]);
  });
});
