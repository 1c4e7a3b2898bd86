import type { Fields, KindDefinition } from '@jatkopolku/application';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';

import { NewerForm, formOf, upgraded } from './form.ts';
import { readItem } from './items.ts';

const workshopSchema = z.strictObject({
  workshopId: z.string(),
  name: z.string(),
  places: z.int().min(0),
});
type Workshop = z.infer<typeof workshopSchema>;

/** A kind that was called by a title first, and counted no places until its third form. */
const workshop: KindDefinition<Workshop> = {
  slice: 'workshop',
  schema: workshopSchema,
  key: ['workshopId'],
  audited: true,
  purpose: 'Made up',
  upgrades: [
    ({ title, ...rest }) => ({ ...rest, name: title }),
    (earlier) => ({ ...earlier, places: 0 }),
  ],
};

const keys = { pk: 'region#workshop#workshop', sk: 'W1', workshopId: 'W1', version: 7 };
const stored = { workshopId: 'W1', name: 'Puupaja', places: 0 };

describe('an item', () => {
  it.each([
    [1, { title: 'Puupaja' }],
    [2, { name: 'Puupaja' }],
    [3, { name: 'Puupaja', places: 0 }],
  ])('of form %i is read as the newest has it', (form, fields) => {
    const item = { ...keys, form, ...fields };
    expect(readItem('workshop', workshop, item)).toEqual({ record: stored, version: 7 });
  });

  it('of a form that is newer is neither read nor taken for damaged', () => {
    const item = { ...keys, form: 4, name: 'Puupaja', places: [12] };
    const read = () => readItem('workshop', workshop, item);
    expect(read).toThrow(NewerForm);
    expect(read).toThrow('W1 of the kind workshop: form 4 is newer than 3');
  });

  it('that is not what its form has is damaged', () => {
    const item = { ...keys, form: 1, name: 'Puupaja' };
    expect(() => readItem('workshop', workshop, item)).toThrow('is not a workshop');
  });
});

describe('upgrades', () => {
  it('go one form at a time, from whatever form, and lose no field', () => {
    const steps = fc.nat({ max: 8 });
    fc.assert(
      fc.property(steps, steps, fc.dictionary(fc.string(), fc.string()), (count, behind, named) => {
        const upgrades = Array.from({ length: count }, (_, at) => (fields: Fields) => ({
          ...fields,
          path: [...pathOf(fields), at + 1],
        }));
        const newest = formOf({ upgrades });
        const form = Math.max(1, newest - behind);
        const { path, ...rest } = upgraded({ upgrades }, form, { ...named, path: [] });
        const { path: _path, ...kept } = { ...named, path: undefined };
        expect(rest).toEqual(kept);
        expect(path).toEqual(Array.from({ length: newest - form }, (_, at) => form + at));
      }),
    );
  });
});

function pathOf({ path }: Fields): unknown[] {
  return Array.isArray(path) ? path : [];
}
