import { cents } from '@jatkopolku/kernel';
import { describe, expect, it } from 'vitest';

import { emptyOpening, readDecision, readHearing, readOpening, readRepayment } from './drafts.ts';

describe('what is written of a recovery', () => {
  it('opens it for a client, with euros as people write them', () => {
    const draft = { clientId: 'C1', amountCents: '18,00', reason: 'Two days.' };
    expect(readOpening(draft)).toMatchObject({
      sent: { clientId: 'C1', amountCents: 1_800, reason: 'Two days.' },
    });
  });

  it('has a fault at each field that is empty', () => {
    const { faults } = readOpening(emptyOpening);
    expect(Object.keys(faults ?? {}).toSorted()).toEqual(['amountCents', 'clientId', 'reason']);
  });

  it('decides of what was left', () => {
    const draft = { recoverCents: '0', reason: 'It would be unreasonable.' };
    expect(readDecision(draft, cents(1_800))).toMatchObject({
      sent: { leftCents: 1_800, recoverCents: 0 },
    });
    expect(readDecision({ ...draft, recoverCents: 'all' }, cents(1_800)).sent).toBeUndefined();
  });

  it('may say that the client said nothing', () => {
    expect(readHearing({ said: ' ' }).sent).toEqual({ said: '' });
  });

  it('has the day on which it was paid', () => {
    const sent = { amountCents: 900, on: '2020-03-10' };
    expect(readRepayment({ amountCents: '9', on: '2020-03-10' }).sent).toEqual(sent);
  });
});
