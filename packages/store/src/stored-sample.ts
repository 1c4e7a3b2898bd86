import { readFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';

import type { Fields, Kind } from '@jatkopolku/application';
import { must } from '@jatkopolku/kernel';
import * as z from 'zod';

import { PACKED, PACKED_BEFORE, pack } from './packed.ts';

const opened = z.object({}).loose();

/** An item of each kind in each form that was ever stored, by kind and form. */
const samples = z
  .record(z.string(), z.record(z.string(), z.record(z.string(), z.unknown())))
  .parse(JSON.parse(readFileSync(new URL('stored-forms.json', import.meta.url), 'utf8')));

/** The item of a kind as a program stored it in the form. A packed record lies open in the samples. */
export function storedSample(kind: Kind, form: number): Fields {
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
