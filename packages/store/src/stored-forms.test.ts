import { readFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';

import { type Fields, type Kind, kinds } from '@jatkopolku/application';
import { must } from '@jatkopolku/kernel';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';

import { formOf } from './form.ts';
import { fromItem, toItem } from './items.ts';
import { PACKED, PACKED_BEFORE, pack } from './packed.ts';

const opened = z.object({}).loose();

/** An item of each kind in each form that was ever stored, by kind and form. */
const samples = z
  .record(z.string(), z.record(z.string(), z.record(z.string(), z.unknown())))
  .parse(JSON.parse(readFileSync(new URL('stored-forms.json', import.meta.url), 'utf8')));

const everyKind = z.array(z.custom<Kind>()).parse(Object.keys(kinds));

describe.each(everyKind)('a record of the kind %s', (kind) => {
  const forms = Array.from({ length: formOf(kinds[kind]) }, (_, at) => at + 1);

  it.each(forms)('is read from form %i, and written in the newest', (form) => {
    expect(toItem('region', kind, fromItem(kind, sampleOf(kind, form)))).toMatchObject({
      form: forms.length,
    });
  });

  it('is written as the sample of its newest form: another form needs an upgrade and a sample', () => {
    const sample = sampleOf(kind, forms.length);
    expect(toItem('region', kind, fromItem(kind, sample))).toEqual(sample);
  });
});

/** A packed record lies open in the samples. */
function sampleOf(kind: Kind, form: number): Fields {
  const name = `a sample of ${kind} in form ${form}, in stored-forms.json,`;
  const {
    [PACKED]: fields,
    [PACKED_BEFORE]: earlier,
    ...sample
  } = must(samples[kind]?.[form], name);
  if (fields) return { ...sample, [PACKED]: pack(opened.parse(fields)) };
  if (!earlier) return sample;
  return { ...sample, [PACKED_BEFORE]: deflateRawSync(JSON.stringify(opened.parse(earlier))) };
}
