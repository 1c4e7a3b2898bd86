import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { kymenlaakso } from '@jatkopolku/demo';
import { parse } from 'csv-parse/sync';
import * as z from 'zod';

import { type Company, type Invented, toCompany } from './company.ts';
import { invented } from './invented.ts';

const rowSchema = z.object({
  business_id: z.string(),
  name: z.string(),
  form_code: z.string(),
  registers: z.string(),
});
type Row = z.infer<typeof rowSchema>;

/**
 * What the register knows of the demo's providers, and some organisations more. As in the real one,
 * associations and foundations without an entry in the Trade Register are absent, and so are parishes
 * and public bodies.
 */
export async function demoCompanies(): Promise<Company[]> {
  const text = await readFile(join(kymenlaakso.folder, 'providers.csv'), 'utf8');
  const rows = z.array(rowSchema).parse(parse(text, { columns: true, bom: true }));
  const entered = rows.filter(({ registers }) => registers.split(';').includes('trade'));
  return [...entered.map(toInvented), ...invented].map(toCompany);
}

const entryOf: Readonly<Record<string, Invented['entries'][number]>> = {
  trade: '1_1',
  prepayment: '5_55',
  'vat-business': '6_80',
  employer: '7_41',
};

const formSchema = z.enum(['6', '18']);

function toInvented({ business_id, name, form_code, registers }: Row): Invented {
  const entries = registers.split(';').flatMap((register) => entryOf[register] ?? []);
  const form = formSchema.parse(form_code);
  return { businessId: business_id, name, form, since: '2005-06-01', entries: ['4_1', ...entries] };
}
