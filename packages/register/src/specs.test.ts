import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

import { classify, legalFormGroup } from '@jatkopolku/domain/eligibility';
import { localDate } from '@jatkopolku/kernel';
import { makeProvider } from '@jatkopolku/testing/builders';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';

import { type RecordedCompanies, recordedCompanies } from './recorded-companies.ts';
import { type YtjCompany, ytjCompanySchema, ytjResultSchema } from './schema.ts';
import { toFacts } from './to-facts.ts';

const project = fileURLToPath(new URL('../../..', import.meta.url));
const specs = process.env['SPECS_DIR'] ?? resolve(project, '../shared/specs');
const isThere = existsSync(join(specs, 'ytj-v3.openapi.yaml'));

/** They belong to their publisher, and are read where they lie. */
function read(path: string): string {
  return readFileSync(join(specs, path), 'utf8');
}

describe.skipIf(!isThere)('the published schema', () => {
  const document = z
    .object({
      components: z.object({
        schemas: z.record(z.string(), z.looseObject({ required: z.array(z.string()).optional() })),
      }),
    })
    .parse(isThere ? parse(read('ytj-v3.openapi.yaml')) : { components: { schemas: {} } });
  const { schemas } = document.components;
  const ours: Readonly<Record<string, z.ZodObject>> = {
    CompanyResult: ytjResultSchema,
    Company: ytjCompanySchema,
    RegisterName: ytjCompanySchema.shape.names.unwrap().element,
    CompanyForm: ytjCompanySchema.shape.companyForms.unwrap().element,
    CompanySituation: ytjCompanySchema.shape.companySituations.unwrap().element,
    RegisteredEntry: ytjCompanySchema.shape.registeredEntries.element,
  };

  it.each(Object.keys(ours))('asks at least for what ours asks for in %s', (name) => {
    const schema = ours[name];
    const published = schemas[name]?.required ?? [];
    const own = Object.entries(schema?.shape ?? {})
      .filter(([, field]) => !z.safeParse(field as z.ZodType, undefined).success)
      .map(([field]) => field);
    expect(own.length).toBeGreaterThan(0);
    expect(own.filter((field) => !published.includes(field))).toEqual([]);
  });
});

const today = localDate('2026-11-22');

function classified(company: YtjCompany) {
  const facts = toFacts(company);
  const declared = makeProvider({ formCode: facts.formCode });
  return classify({ lookup: { outcome: 'found', facts }, declared, extract: null, today });
}

/** Each of the hundred by its business id, with what it must be. */
const expected = new Map(
  recordedCompanies.flatMap((row) =>
    row.businessIds.split(/\s+/).flatMap((businessId) => (businessId ? [[businessId, row]] : [])),
  ) as [string, RecordedCompanies][],
);

describe.skipIf(!isThere)('the recorded page of a hundred', () => {
  const { companies } = isThere
    ? ytjResultSchema.parse(JSON.parse(read('ytj-samples/companies-page-1.json')))
    : { companies: [] };

  it('is read whole, each by its own business id', () => {
    expect(new Set(companies.map(({ businessId }) => businessId.value)).size).toBe(100);
  });

  it('has every one of the table, and no other', () => {
    const ids = companies.map(({ businessId }) => businessId.value);
    expect(ids.toSorted()).toEqual([...expected.keys()].toSorted());
  });

  it.each(companies.map((company) => [company.businessId.value, company] as const))(
    '%s is what the table says',
    (businessId, company) => {
      const { finding, grounds } = classified(company);
      const row = expected.get(businessId);
      expect({ finding, grounds }).toEqual({ finding: row?.finding, grounds: row?.grounds });
    },
  );

  it('lets none of them through, and excludes exactly the companies', () => {
    for (const company of companies) {
      const { finding } = classified(company);
      const isCompany = legalFormGroup(toFacts(company).formCode) === 'company';
      expect(finding).toBe(isCompany ? 'excluded' : 'review');
    }
  });
});

describe.skipIf(!isThere)('the recorded answer for one company', () => {
  it('comes with its present form and name', () => {
    const { companies } = ytjResultSchema.parse(
      JSON.parse(read('ytj-samples/company-0250345-3.json')),
    );
    expect(companies.map(toFacts)).toMatchObject([
      {
        businessId: '0250345-3',
        name: 'Accountor Group Oy',
        formCode: '16',
        tradeRegister: 'active',
        businessLine: '66190',
        ceasedOn: null,
      },
    ]);
  });
});

it.runIf(!isThere)(
  'the published schema and recorded answers are not here: SPECS_DIR names them',
  () => {
    expect(isThere).toBe(false);
  },
);
