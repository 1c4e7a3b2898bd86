import { makeAgreement } from '@jatkopolku/testing/builders';
import { expect, it } from 'vitest';

import { draftOf, readPerson } from './person-draft.ts';

const draft = draftOf(makeAgreement());

it('is what the agreement has, to begin with', () => {
  expect(readPerson(draft)).toEqual({
    person: {
      responsiblePerson: 'Responsible Person',
      qualification: '817-2015-8',
      experienceYears: 4,
    },
    faults: {},
  });
});

it.each([
  [{ responsiblePerson: '  ' }, { responsiblePerson: 'missing' }],
  [{ qualification: 'none' }, { qualification: 'missing' }],
  [{ experienceYears: '' }, { experienceYears: 'missing' }],
  [{ experienceYears: '1,5' }, { experienceYears: 'missing' }],
  [{ experienceYears: '81' }, { experienceYears: 'missing' }],
  [{ experienceYears: '0' }, { experienceYears: 'too-few' }],
])('%j: %j', (written, faults) => {
  expect(readPerson({ ...draft, ...written })).toEqual({ person: undefined, faults });
});

it('takes a year with spaces around it', () => {
  expect(readPerson({ ...draft, experienceYears: ' 1 ' }).person?.experienceYears).toBe(1);
});
