import { makeWorkplace } from '@jatkopolku/testing/builders';
import { describe, expect, it } from 'vitest';

import { readWorkplace, workplaceDraft } from './workplace-drafts.ts';

const written = workplaceDraft(makeWorkplace());

describe('where a client works, as it is written', () => {
  it('is what is stored, until somebody changes it', () => {
    expect(readWorkplace(written).sent).toEqual({ host: written });
  });

  it('is the provider’s own place with nothing written', () => {
    expect(readWorkplace(workplaceDraft({ host: null })).sent).toEqual({ host: null });
  });

  it.each([
    ['without its business ID', { businessId: ' ' }, 'field-missing'],
    ['with a wrong one', { businessId: '9900110-8' }, 'invalid-business-id'],
  ])('%s is refused at the field', (_, changed, code) => {
    const { sent, faults } = readWorkplace({ ...written, ...changed });
    expect(sent).toBeUndefined();
    expect(faults.businessId).toMatchObject({ code });
  });
});
