import { makeApplication } from '@jatkopolku/testing/builders';
import { describe, expect, it } from 'vitest';

import { formatIn } from '../../i18n/format.ts';
import {
  type ApplicationDraft,
  draftOf,
  emptyApplication,
  emptyInstructor,
  readApplication,
  withLot,
} from './draft.ts';

const offer = { lot: 2, dayPriceCents: '25,50', places: '12' } as const;
const instructor = { name: 'Instructor', qualification: 'vocational', description: 'Carpenter' };
const whole: ApplicationDraft = {
  ...emptyApplication,
  frameworkId: 'F1',
  lots: [offer],
  responsiblePerson: 'Responsible Person',
  qualification: '817-2015-8',
  experienceYears: '4',
  instructors: [instructor],
};
const missing = { code: 'field-missing' };

/** What is wrong, by path; nothing is sent then. */
function faultsOf(draft: ApplicationDraft) {
  const { sent, faults } = readApplication(draft);
  expect(sent).toBeUndefined();
  return faults;
}

describe('an application that is written', () => {
  it('is sent as the API takes it when it is whole', () => {
    const { sent, faults } = readApplication(whole);
    expect(faults).toEqual({});
    expect(sent).toMatchObject({
      lots: [{ lot: 2, dayPriceCents: 2_550, places: 12 }],
      experienceYears: 4,
    });
  });

  it('has each lot once, in their order', () => {
    const both = withLot([offer], 1, true);
    expect(both.map(({ lot }) => lot)).toEqual([1, 2]);
    expect(both[1]).toBe(offer);
    expect(withLot(both, 1, false)).toEqual([offer]);
  });

  it('says at each field what is wrong', () => {
    expect(faultsOf(emptyApplication)).toEqual({
      lots: { code: 'field-small', details: { limit: 1 } },
      frameworkId: missing,
      responsiblePerson: missing,
      qualification: missing,
      experienceYears: missing,
      'instructors.0.name': missing,
      'instructors.0.qualification': missing,
      'instructors.0.description': missing,
    });
  });

  it.each<[Partial<ApplicationDraft>, readonly string[]]>([
    [{ lots: [{ ...offer, dayPriceCents: 'much' }] }, ['lots.0.dayPriceCents']],
    [{ lots: [{ ...offer, dayPriceCents: '0' }] }, ['lots.0.dayPriceCents']],
    [{ lots: [{ ...offer, dayPriceCents: '1000,01' }] }, ['lots.0.dayPriceCents']],
    [{ lots: [{ ...offer, places: '0' }] }, ['lots.0.places']],
    [{ lots: [{ ...offer, places: '1,5' }] }, ['lots.0.places']],
    [{ lots: withLot([offer], 3, true) }, ['lots.1.dayPriceCents', 'lots.1.places']],
    [{ experienceYears: '0' }, ['experienceYears']],
    [{ instructors: [] }, ['instructors']],
    [
      { instructors: [instructor, { ...emptyInstructor, name: 'A' }] },
      ['instructors.1.qualification', 'instructors.1.description'],
    ],
  ])('%j is wrong at %j', (change, paths) => {
    expect(Object.keys(faultsOf({ ...whole, ...change })).toSorted()).toEqual(paths.toSorted());
  });

  it('names the sign that no letter prints, also in a row', () => {
    const sign = { code: 'field-sign', details: { sign: '漢 (U+6F22)' } };
    const change = { responsiblePerson: '漢', instructors: [{ ...instructor, name: '漢' }] };
    expect(faultsOf({ ...whole, ...change })).toEqual({
      responsiblePerson: sign,
      'instructors.0.name': sign,
    });
  });

  it('comes back as it was written', () => {
    const record = makeApplication();
    const draft = draftOf(record, [], formatIn('fi').eurosText);
    expect(draft.lots).toEqual([{ lot: 1, dayPriceCents: '25,00', places: '10' }]);
    const { lots, scope, instructors, experienceYears } = record;
    expect(readApplication(draft).sent).toMatchObject({
      lots,
      scope,
      instructors,
      experienceYears,
    });
  });
});
