import type { Lifecycle } from '@jatkopolku/kernel';
import { makeAccountProposal, makeClient } from '@jatkopolku/testing/builders';
import { describe, expect, it } from 'vitest';

import {
  type AccountProposalEvent,
  type AccountProposalState,
  accountDecisionProblem,
  accountProposalLifecycle,
  accountProposalState,
  accountProposalStates,
  waitingAccount,
} from './account-proposal.ts';
import type { Client } from './schema.ts';

const waits = makeAccountProposal({ proposedBy: 'maija' });
const refused = makeAccountProposal({
  proposedBy: 'maija',
  sealed: null,
  ibanMark: null,
  refusal: { by: 'heikki', name: 'Heikki', at: '2021-03-02T09:00:00Z', reason: 'Not theirs' },
});

const clients: Readonly<Record<AccountProposalState, Client>> = {
  none: makeClient(),
  proposed: makeClient({ accountProposal: waits }),
  refused: makeClient({ accountProposal: refused }),
};

const expected: Lifecycle<AccountProposalState, AccountProposalEvent> = {
  none: { propose: 'proposed', withdraw: null, confirm: null, refuse: null },
  proposed: { propose: 'proposed', withdraw: 'none', confirm: 'none', refuse: 'refused' },
  refused: { propose: 'proposed', withdraw: null, confirm: null, refuse: null },
};

describe.each(accountProposalStates)('an account of a client: %s', (state) => {
  const client = clients[state];

  it('has its steps', () => {
    expect(accountProposalLifecycle[state]).toStrictEqual(expected[state]);
    expect(accountProposalState(client)).toBe(state);
  });

  it('holds payments only while it waits', () => {
    expect(waitingAccount(client)).toEqual(state === 'proposed' ? waits : undefined);
  });

  it.each(['confirm', 'refuse'] as const)('who may %s it', (event) => {
    const codeFor = (userId: string) => accountDecisionProblem(event, client, userId)?.code;
    const none = state === 'proposed' ? undefined : 'no-account-waits';
    expect(codeFor('heikki')).toBe(none);
    expect(codeFor('maija')).toBe(none ?? 'own-work');
  });
});
