import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

import { parseBusinessId } from '@jatkopolku/kernel';
import { Ajv } from 'ajv';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';

import { demoCompanies } from './demo-companies.ts';
import { invented } from './invented.ts';
import { type RunningRegister, startRegister } from './start-register.ts';

const project = fileURLToPath(new URL('../../..', import.meta.url));
const specs = process.env['SPECS_DIR'] ?? resolve(project, '../shared/specs');
const schemaFile = join(specs, 'ytj-v3.openapi.yaml');

let register: RunningRegister;
beforeAll(async () => {
  register = await startRegister({ companies: await demoCompanies() });
});
afterAll(() => register.close());

async function ask(businessId: string) {
  const answer = await fetch(`${register.url}/companies?businessId=${businessId}`);
  return { status: answer.status, body: await answer.json() };
}

describe('the register of this machine', () => {
  it('knows the service-home association, which is in the Trade Register', async () => {
    expect(await ask('9900044-8')).toMatchObject({
      status: 200,
      body: {
        totalResults: 1,
        companies: [
          {
            businessId: { value: '9900044-8' },
            companyForms: [{ type: '6' }],
            tradeRegisterStatus: '1',
          },
        ],
      },
    });
  });

  it.each(['9900001-8', '9900003-4', '9900004-2', '9900010-6'])(
    'does not know %s, as the real one would not: a parish, a public body, a foundation, an association',
    async (businessId) => {
      expect(await ask(businessId)).toEqual({
        status: 200,
        body: { totalResults: 0, companies: [] },
      });
    },
  );

  it('refuses what is no business id', async () => {
    expect((await ask('x')).status).toBe(400);
  });

  it('has business ids that are nobody’s but could be', () => {
    for (const { businessId } of invented) expect(parseBusinessId(businessId)).toBe(businessId);
  });
});

describe.skipIf(!existsSync(schemaFile))('its answers', () => {
  /** OpenAPI 3.0 in JSON Schema's words; times have no zone there. */
  function validatorOf(name: string) {
    const ajv = new Ajv({ strict: false });
    ajv.addFormat('date', /^\d{4}-\d{2}-\d{2}$/);
    ajv.addFormat('date-time', /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/);
    for (const format of ['int32', 'int64'])
      ajv.addFormat(format, { type: 'number', validate: Number.isInteger });
    ajv.addSchema(z.looseObject({}).parse(parse(readFileSync(schemaFile, 'utf8'))), 'ytj');
    return (body: unknown) => {
      const isValid = ajv.validate(`ytj#/components/schemas/${name}`, body);
      return isValid ? [] : ajv.errors;
    };
  }

  it.each(['9900044-8', '9900001-8', ...invented.map(({ businessId }) => businessId)])(
    'for %s are as the published schema has them',
    async (businessId) => {
      const { body } = await ask(businessId);
      expect(validatorOf('CompanyResult')(body)).toEqual([]);
    },
  );

  it('and its refusals too', async () => {
    expect(validatorOf('ErrorResponse')((await ask('x')).body)).toEqual([]);
  });
});
