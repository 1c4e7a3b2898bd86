import type { ApplicationState } from '@jatkopolku/domain/admission';
import { makeApplication } from '@jatkopolku/testing/builders';
import { describe, expect, it } from 'vitest';

import { historyOf } from './history.ts';

const sent = { submittedOn: '2021-04-01' };
const asked = { askedOn: '2021-04-02', askedBy: 'officer', what: 'Plan?', answeredOn: null };

describe('the history of an application', () => {
  const table: Record<ApplicationState, readonly string[]> = {
    draft: ['notSent'],
    submitted: ['sent', 'waiting'],
    'more-asked': ['sent', 'asked', 'answering'],
    approved: ['sent', 'asked', 'answered', 'approved'],
    rejected: ['sent', 'rejected'],
    withdrawn: ['sent', 'withdrawn'],
  };
  const factsOf: Record<ApplicationState, Parameters<typeof makeApplication>[0]> = {
    draft: {},
    submitted: sent,
    'more-asked': { ...sent, asked: [asked] },
    approved: {
      ...sent,
      asked: [{ ...asked, answeredOn: '2021-04-03' }],
      decidedOn: '2021-04-04',
    },
    rejected: { ...sent, decidedOn: '2021-04-04', decisionReason: 'No premises' },
    withdrawn: sent,
  };

  it.each(Object.keys(table) as ApplicationState[])('that is %s', (state) => {
    const steps = historyOf(makeApplication({ ...factsOf[state], state }));
    expect(steps.map(({ what }) => what)).toEqual(table[state]);
  });

  it('has the words of those who asked and decided', () => {
    const steps = historyOf(
      makeApplication({ ...factsOf.rejected, asked: [asked], state: 'rejected' }),
    );
    expect(steps.map(({ words }) => words)).toEqual(['', 'Plan?', 'No premises']);
  });
});
