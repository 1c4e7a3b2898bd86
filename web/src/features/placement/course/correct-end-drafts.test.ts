import { makePlacement } from '@jatkopolku/testing/builders';
import { describe, expect, it } from 'vitest';

import { correctEndDraft, readCorrectEnd } from './correct-end-drafts.ts';

const placement = makePlacement({ endedOn: '2020-06-30', endReason: 'education' });
const written = (change: Partial<ReturnType<typeof correctEndDraft>>) =>
  readCorrectEnd({ ...correctEndDraft(placement), reason: 'Wrong day', ...change }, placement);

describe('an end that is put right', () => {
  it('gets another day, or none', () => {
    expect(written({ what: 'day', endedOn: '2020-07-31' }).sent).toEqual({
      endedOn: '2020-07-31',
      endReason: 'education',
      reason: 'Wrong day',
    });
    expect(written({ what: 'none' }).sent).toEqual({
      endedOn: null,
      endReason: '',
      reason: 'Wrong day',
    });
  });

  it('begins with the reason in words where it is none of the usual ones', () => {
    const own = makePlacement({ endedOn: '2020-06-30', endReason: 'Muutto' });
    expect(correctEndDraft(own)).toMatchObject({ endReason: 'other', words: 'Muutto' });
  });

  it.each([
    [{}, { what: { code: 'field-missing' } }],
    [{ what: 'day', endedOn: '2021-01-01' }, { endedOn: { code: 'ended-outside-period' } }],
    [{ what: 'day', endReason: 'other' }, { words: { code: 'reason-missing' } }],
    [{ what: 'none', reason: '' }, { reason: { code: 'field-missing' } }],
  ] as const)('is refused: %j', (change, faults) => {
    expect(written(change)).toEqual({ sent: undefined, faults });
  });
});
