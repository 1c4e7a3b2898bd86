import { contractTerms } from '@jatkopolku/domain/agreement';
import { rowOf, smallPackage, withRows } from '@jatkopolku/testing/package';
import { makeRegister } from '@jatkopolku/testing/register';
import { importInto } from '@jatkopolku/testing/small-region';
import { TODAY, type TestTable, openTestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { callerOf, makeTestApi, problemOf } from './testing/test-api.ts';

let test: TestTable;
let send: ReturnType<typeof makeTestApi>['send'];

const register = makeRegister({ '9900050-1': { formCode: '6' }, '9900002-6': { formCode: '16' } });
const procurement = callerOf('procurement');

beforeAll(async () => {
  test = await openTestTable();
  const openRegion = (regionId: string) => ({ ...test.region(regionId), register });
  ({ send } = makeTestApi({ openRegion }));
  const { records, vault } = openRegion('kymenlaakso');
  const more = {
    providers: [
      rowOf.provider({ provider_id: 'P3', business_id: '9900050-1' }),
      rowOf.provider({ provider_id: 'P4', business_id: '9900002-6', form_code: '16' }),
    ],
  };
  await importInto({ records, vault }, withRows(smallPackage(), more));
});
afterAll(() => test.close());

interface VersionedAgreement {
  readonly record: { readonly agreementId: string; readonly state: string };
  readonly version: number;
}

let keys = 0;

/** A draft of the framework's first lot. */
async function draft(providerId: string, scope = 'work-activity'): Promise<VersionedAgreement> {
  const body = {
    frameworkId: 'FW',
    providerId,
    lot: 1,
    scope,
    dayPriceCents: 2_500,
    places: null,
    capCents: null,
    instructors: [],
    responsiblePerson: 'Person',
    qualification: '817-2015-7',
    experienceYears: 1,
  };
  const headers = { 'Idempotency-Key': `draft-of-an-agreement-${(keys += 1)}` };
  const { status, json } = await send('POST', '/agreements', { as: procurement, body, headers });
  expect([status, json]).toEqual([201, json]);
  return json as VersionedAgreement;
}

const act = (held: VersionedAgreement, path: string, body: object = {}, method = 'POST') =>
  send(method, `/agreements/${held.record.agreementId}/${path}`, {
    as: procurement,
    body,
    headers: { 'If-Match': `"${held.version}"` },
  });

async function describeTerms(held: VersionedAgreement): Promise<VersionedAgreement> {
  const described = contractTerms.map((term, place) => ({ term, place: `section ${place + 1}` }));
  const body = { places: 5, capCents: null, contractTerms: described };
  const { json } = await act(held, 'contract', body, 'PUT');
  return json as VersionedAgreement;
}

describe('an agreement is signed', () => {
  it('not before it was checked, and not as it was seen before', async () => {
    const held = await draft('P3');
    expect(await problemOf(act(held, 'signature', { signedOn: TODAY }))).toMatchObject({
      code: 'not-in-this-state',
    });
    await describeTerms(held);
    expect(await problemOf(act(held, 'passing'))).toMatchObject({ code: 'version-stale' });
  });

  it('never with a company, and the law is named; for support and guidance it may be', async () => {
    const refused = await problemOf(act(await describeTerms(await draft('P4')), 'passing'));
    expect(refused).toMatchObject({ status: 422, code: 'company-excluded' });
    expect(refused.detail).toContain('189/2001 §13.2');
    const guidance = await act(
      await describeTerms(await draft('P4', 'support-guidance')),
      'passing',
    );
    expect(guidance.status).toBe(200);
  });

  it('waits while the register is silent', async () => {
    const described = await describeTerms(await draft('P3'));
    const checked = (await act(described, 'passing')).json as VersionedAgreement;
    register.silent = 'slow';
    const refused = await problemOf(act(checked, 'signature', { signedOn: TODAY }));
    register.silent = undefined;
    expect(refused).toMatchObject({ code: 'check-missing' });
  });

  it('from its draft, by the terms and the check', async () => {
    const described = await describeTerms(await draft('P3'));
    const checked = (await act(described, 'passing')).json as VersionedAgreement;
    expect(checked.record.state).toBe('checked');
    const signed = (await act(checked, 'signature', { signedOn: TODAY }))
      .json as VersionedAgreement;
    expect(signed.record).toMatchObject({ state: 'running', signedOn: TODAY });
  });
});
