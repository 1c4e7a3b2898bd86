import { localDate } from '@jatkopolku/kernel';
import { makeWorkplace } from '@jatkopolku/testing/builders';
import { describe, expect, it } from 'vitest';

import { readWorkplace, workplaceDraft } from './workplace-drafts.ts';

const written = workplaceDraft(makeWorkplace());

describe('where a client works, as it is written', () => {
  it('is what is stored, until somebody changes it', () => {
    const { from: _, ...host } = written;
    expect(readWorkplace(written).sent).toEqual({ from: null, host });
  });

  it('is the last of several, with its first day', () => {
    const stays = [...makeWorkplace().stays, { from: localDate('2020-03-02'), host: null }];
    const last = workplaceDraft({ stays });
    expect(readWorkplace(last).sent).toEqual({ from: '2020-03-02', host: null });
  });

  it('is the provider’s own place with nothing written', () => {
    expect(readWorkplace(workplaceDraft({ stays: [] })).sent).toEqual({
      from: null,
      host: null,
    });
  });

  it.each([
    ['without its business ID', { businessId: ' ' }, 'field-missing'],
    ['with a wrong one', { businessId: '9900110-8' }, 'invalid-business-id'],
  ])('%s is refused at the field', (_, changed, code) => {
    const { sent, faults } = readWorkplace({ ...written, ...changed });
    expect(sent).toBeUndefined();
    expect(faults.businessId).toMatchObject({ code });
  });

  it('from no day is refused at its first day', () => {
    expect(readWorkplace({ ...written, from: 'soon' }).faults).toHaveProperty('from');
  });
});
