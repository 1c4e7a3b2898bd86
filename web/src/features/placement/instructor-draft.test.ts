import { unqualified } from '@jatkopolku/domain/placement';
import { describe, expect, it } from 'vitest';

import { emptyInstructor, instructorBody, instructorDraft } from './instructor-draft.ts';

describe('an instructor as written', () => {
  it.each([
    { instructor: 'Pekka', ...unqualified },
    {
      instructor: 'Pekka',
      instructorQualification: 'vocational',
      instructorCompetence: 'Carpenter',
    } as const,
  ])('is sent as it is held: %j', (placed) => {
    expect(instructorBody(instructorDraft(placed))).toEqual(placed);
  });

  it('has no qualification until one is chosen', () => {
    expect(instructorBody(emptyInstructor)).toEqual({ instructor: '', ...unqualified });
  });
});
