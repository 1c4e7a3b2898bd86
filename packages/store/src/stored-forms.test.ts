import { type Kind, kinds } from '@jatkopolku/application';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';

import { formOf } from './form.ts';
import { fromItem, toItem } from './items.ts';
import { storedSample } from './stored-sample.ts';

const everyKind = z.array(z.custom<Kind>()).parse(Object.keys(kinds));

describe.each(everyKind)('a record of the kind %s', (kind) => {
  const forms = Array.from({ length: formOf(kinds[kind]) }, (_, at) => at + 1);

  it.each(forms)('is read from form %i, and written in the newest', (form) => {
    expect(toItem('region', kind, fromItem(kind, storedSample(kind, form)))).toMatchObject({
      form: forms.length,
    });
  });

  it('is written as the sample of its newest form: another form needs an upgrade and a sample', () => {
    const sample = storedSample(kind, forms.length);
    expect(toItem('region', kind, fromItem(kind, sample))).toEqual(sample);
  });
});
