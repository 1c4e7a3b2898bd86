import { makeApplication } from '@jatkopolku/testing/builders';
import { describe, expect, it } from 'vitest';

import { formatIn } from '../../i18n/format.ts';
import { type ApplicationDraft, draftOf, emptyApplication, readApplication } from './draft.ts';

const whole: ApplicationDraft = {
  ...emptyApplication,
  frameworkId: 'F1',
  lot2: 'yes',
  price2: '25,50',
  places2: '12',
  responsiblePerson: 'Responsible Person',
  qualification: '817-2015-8',
  experienceYears: '4',
  instructors: [{ name: 'Instructor', qualification: 'vocational', description: 'Carpenter' }],
};

describe('an application that is written', () => {
  it('is sent as the API takes it when it is whole', () => {
    const { body, faults } = readApplication(whole);
    expect(faults).toEqual({});
    expect(body).toMatchObject({
      lots: [{ lot: 2, dayPriceCents: 2_550, places: 12 }],
      experienceYears: 4,
    });
  });

  it('tells what is wrong at each field', () => {
    expect(readApplication(emptyApplication)).toEqual({
      body: undefined,
      faults: {
        lot1: 'lots',
        frameworkId: 'missing',
        responsiblePerson: 'missing',
        qualification: 'missing',
        experienceYears: 'years',
        instructors: 'instructor',
      },
    });
  });

  it.each<[Partial<ApplicationDraft>, object]>([
    [{ price2: 'much' }, { price2: 'price' }],
    [{ price2: '0' }, { price2: 'price' }],
    [{ price2: '1000,01' }, { price2: 'price' }],
    [{ places2: '0' }, { places2: 'places' }],
    [{ places2: '1,5' }, { places2: 'places' }],
    [{ lot3: 'yes' }, { price3: 'price', places3: 'places' }],
    [{ experienceYears: '0' }, { experienceYears: 'years' }],
    [
      { responsiblePerson: '漢' },
      { responsiblePerson: { code: 'field-sign', details: { sign: '漢 (U+6F22)' } } },
    ],
    [{ instructors: [] }, { instructors: 'instructor' }],
    [
      { instructors: [{ name: 'A', qualification: '', description: '' }] },
      { instructors: 'instructor' },
    ],
  ])('%j: %j', (change, faults) => {
    expect(readApplication({ ...whole, ...change })).toEqual({ body: undefined, faults });
  });

  it('comes back as it was written', () => {
    const record = makeApplication();
    const draft = draftOf(record, [], formatIn('fi').eurosText);
    expect(draft).toMatchObject({ lot1: 'yes', price1: '25,00', places1: '10', lot2: 'no' });
    const { lots, scope, instructors, experienceYears } = record;
    expect(readApplication(draft).body).toMatchObject({
      lots,
      scope,
      instructors,
      experienceYears,
    });
  });
});
