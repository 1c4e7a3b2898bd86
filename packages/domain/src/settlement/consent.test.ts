import { makeConsent } from '@jatkopolku/testing/builders';
import { describe, expect, it } from 'vitest';

import {
  type StatementStanding,
  consentProblem,
  standingOf,
  statementStandings,
} from './consent.ts';

type Shown = Parameters<typeof standingOf>[0];
const shown: Shown = { ended: true, mark: 'now', consent: undefined, disputed: false };
const agreed = { mark: 'now' };

const cases: Record<StatementStanding, readonly Partial<Shown>[]> = {
  forecast: [{ ended: false }, { ended: false, consent: agreed }],
  disputed: [{ disputed: true }, { disputed: true, consent: agreed }],
  agreed: [{ consent: agreed }],
  changed: [{ consent: { mark: 'before' } }],
  unagreed: [{}],
};

describe('how a statement is', () => {
  it.each(statementStandings)('%s', (standing) => {
    for (const overrides of cases[standing]) {
      expect(standingOf({ ...shown, ...overrides })).toBe(standing);
    }
  });
});

describe('why a statement is not agreed to', () => {
  const seen = makeConsent({ mark: 'now' });
  it.each([
    ['as it was shown', {}, undefined],
    ['while its month goes on', { ended: false }, 'statement-forecast'],
    ['that is disputed', { disputed: true }, 'statement-disputed'],
    ['that changed since it was shown', { mark: 'later' }, 'statement-changed'],
  ] as const)('one %s', (_, overrides, code) => {
    expect(consentProblem({ ...shown, ...overrides }, seen)?.code).toBe(code);
  });
});
