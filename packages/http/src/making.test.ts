import { id, must } from '@jatkopolku/kernel';
import { makePlacement } from '@jatkopolku/testing/builders';
import { smallPackage } from '@jatkopolku/testing/package';
import { importInto } from '@jatkopolku/testing/small-region';
import { type TestTable, openTestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import {
  type PersonName,
  type Sent,
  callerOf,
  makeTestApi,
  problemOf,
} from './testing/test-api.ts';

let test: TestTable;
let send: ReturnType<typeof makeTestApi>['send'];
let region = 0;

beforeAll(async () => {
  test = await openTestTable();
  ({ send } = makeTestApi({ openRegion: (regionId) => test.region(regionId) }));
});
afterAll(() => test.close());

/** Each test has a small region of its own: a framework, two providers, a client at two placements. */
beforeEach(async () => {
  region += 1;
  await fillRegion();
});

async function fillRegion(): Promise<void> {
  const { records, vault } = test.region(regionId());
  const { claims: _none, ...rows } = smallPackage();
  await importInto({ records, vault }, rows);
}

const regionId = () => `making-${region}`;
type Name = PersonName;

function make(path: string, body: unknown, key = 'key-00001', as: Name = 'everybody') {
  const headers = { 'Idempotency-Key': key };
  return send('POST', path, { as: callerOf(as, regionId()), body, headers });
}

function change(method: string, path: string, body: unknown, version = 1) {
  const headers = { 'If-Match': `"${version}"` };
  return send(method, path, { as: callerOf('everybody', regionId()), body, headers });
}

function read(path: string, sent: Sent = {}) {
  return send('GET', path, { as: callerOf('everybody', regionId()), ...sent });
}

const person = {
  firstName: 'Eino',
  lastName: 'Esimerkki',
  municipality: 'Kotka',
  language: 'sv',
  personalIdentityCode: '010290-901J',
  iban: null,
};

const placement = {
  clientId: 'C1',
  agreementId: 'A1',
  serviceStartedOn: '2021-01-01',
  startsOn: '2021-01-01',
  endsOn: '2021-12-31',
  daysPerWeek: 4,
  hoursPerDay: '5',
  planType: 'activation-plan',
  planSignedOn: '2020-12-15',
  reviewIntervalMonths: '3',
  goal: 'Rhythm of days',
  description: 'Assisting',
  support: 'An instructor on each day',
  otherServices: 'None',
  instructor: 'Instructor',
  coaching: 'no',
};

interface Answered {
  readonly record: Record<string, unknown>;
  readonly version: number;
}

async function recordOf(answer: Promise<{ status: number; json: unknown }>): Promise<Answered> {
  const { status, json } = await answer;
  expect([201, 200, json]).toContain(status);
  return json as Answered;
}

describe('what is made', () => {
  it('has an id of its own, an address and a first version', async () => {
    const answer = await make('/placements', placement);
    expect(answer.status).toBe(201);
    const { record } = answer.json as Answered;
    expect(record).toMatchObject({
      placementId: expect.stringMatching(/^L-[0-9B-Z]{10}$/),
      providerId: 'P1',
      state: 'planned',
    });
    expect(answer.headers.get('ETag')).toBe('"1"');
    const location = answer.headers.get('Location');
    expect(location).toBe(`/api/v1/placements/${String(record['placementId'])}`);
    const found = await read(String(location).replace('/api/v1', ''));
    const { actions, ...same } = found.json as Record<string, unknown>;
    expect(same).toEqual(answer.json);
    expect(actions).toMatchObject({ endPlacement: { allowed: true } });
  });

  it('is refused with every reason, each at its field', async () => {
    const wrong = { ...placement, clientId: 'C9', endsOn: '2021-02-01', daysPerWeek: 5, goal: '' };
    const { status, code, errors } = await problemOf(make('/placements', wrong));
    expect([status, code]).toEqual([422, 'request-invalid']);
    expect(errors?.map((error) => [error.pointer, error.code])).toEqual([
      ['/clientId', 'unknown-client'],
      ['/endsOn', 'period-too-short'],
      ['/daysPerWeek', 'days-per-week-out-of-range'],
      ['/goal', 'plan-item-missing'],
    ]);
  });

  it.each([
    [
      'a provider',
      '/providers',
      {
        businessId: '9900010-6',
        name: 'P',
        formCode: '6',
        registers: [],
        declaresBusinessActivity: 'no',
        municipality: '',
      },
      '/businessId',
      'duplicate',
    ],
    [
      'a client',
      '/clients',
      { ...person, personalIdentityCode: '010190-900P' },
      '/personalIdentityCode',
      'already-client',
    ],
  ])('%s that is there already is refused', async (_, path, body, pointer, code) => {
    expect(await problemOf(make(path, body))).toMatchObject({
      status: 409,
      code,
      errors: [{ pointer }],
    });
  });

  it('an identity code or an account with a wrong check is refused at its field', async () => {
    const wrong = { ...person, personalIdentityCode: '010290-901A', iban: 'FI1444055500000038' };
    const { errors } = await problemOf(make('/clients', wrong));
    expect(errors?.map(({ pointer }) => pointer)).toEqual(['/personalIdentityCode', '/iban']);
  });
});

it('nobody is a client who is born after today', async () => {
  const ahead = { ...person, personalIdentityCode: '191179F713H' };
  expect(await problemOf(make('/clients', ahead))).toMatchObject({
    status: 422,
    code: 'birth-ahead',
    errors: [{ pointer: '/personalIdentityCode' }],
  });
});

describe('a request sent again', () => {
  it('for a benefit finds the same one, beside another of the same day', async () => {
    const benefit = { clientId: 'C1', payer: 'county', validFrom: '2021-01-01', validTo: null };
    const social = { ...benefit, benefit: 'social-assistance' };
    const other = { ...social, benefit: 'basic-allowance', payer: 'kela' };
    const first = await make('/benefits', social, 'benefit-key-1');
    await make('/benefits', other, 'benefit-key-2');
    expect((await make('/benefits', social, 'benefit-key-1')).json).toEqual(first.json);
    expect((await make('/benefits', social, 'benefit-key-3')).json).toEqual(first.json);
  });

  it('with its key is answered as the first time, and done once', async () => {
    const first = await make('/placements', placement);
    const again = await make('/placements', placement);
    expect([again.status, again.json]).toEqual([201, first.json]);
    expect(again.headers.get('Idempotency-Replayed')).toBe('true');
    expect(again.headers.get('Location')).toBe(first.headers.get('Location'));
    const { json } = await read('/placements');
    expect((json as { items: unknown[] }).items).toHaveLength(3);
  });

  it('after what it made has changed is answered with what there is now', async () => {
    const { record } = await recordOf(make('/placements', placement));
    const path = `/placements/${String(record['placementId'])}/end`;
    await change('POST', path, { endedOn: '2021-03-01', endReason: 'Work' });
    const again = await make('/placements', placement);
    expect(again.status).toBe(200);
    expect(again.json).toMatchObject({ version: 2, record: { endReason: 'Work' } });
  });

  it('with its key and another body is refused', async () => {
    await make('/placements', placement);
    const other = { ...placement, goal: 'Another goal' };
    expect(await problemOf(make('/placements', other))).toMatchObject({
      status: 422,
      code: 'idempotency-key-reused',
    });
  });

  it('after a refusal, mended, is taken under the same key', async () => {
    expect((await make('/placements', { ...placement, goal: '' })).status).toBe(422);
    expect((await make('/placements', placement)).status).toBe(201);
  });

  it('makes the same record even when its first answer was forgotten half-way', async () => {
    const first = await make('/clients', person);
    const forgetful = makeTestApi({
      openRegion: (name) => ({
        ...test.region(name),
        requests: test.region(`${name}-forgotten`).requests,
      }),
    });
    const headers = { 'Idempotency-Key': 'key-00001' };
    const as = callerOf('everybody', regionId());
    const again = await forgetful.send('POST', '/clients', { as, body: person, headers });
    expect([again.status, again.json]).toEqual([201, first.json]);
  });

  it('books a month once, and a second booking books only what has changed', async () => {
    const path = '/settlements/2020-01/runs';
    const first = await make(path, {}, 'book-month-1', 'finance');
    const again = await make(path, {}, 'book-month-1', 'finance');
    expect([again.status, again.json]).toEqual([201, first.json]);
    const second = await make(path, {}, 'book-month-2', 'finance');
    expect(second.json).toEqual(first.json);
  });

  it.each([
    ['none', {}],
    ['one too short', { 'Idempotency-Key': 'short' }],
    ['one with blanks', { 'Idempotency-Key': 'a key with blanks' }],
  ])('needs a key: %s is refused', async (_, headers) => {
    const as = callerOf('everybody', regionId());
    expect(
      await problemOf(send('POST', '/placements', { as, body: placement, headers })),
    ).toMatchObject({ status: 400, code: 'idempotency-key-missing' });
  });
});

describe('what is changed', () => {
  const terms = () => {
    const { clientId: _c, agreementId: _a, serviceStartedOn: _s, ...rest } = placement;
    return rest;
  };

  it('is refused when it has changed since it was seen', async () => {
    const contact = { phone: null, email: null, address: null };
    const facts = {
      firstName: 'A',
      lastName: 'B',
      municipality: '',
      language: 'fi',
      interpreter: '',
      ...contact,
    };
    expect((await change('PUT', '/clients/C1', facts)).status).toBe(200);
    expect(await problemOf(change('PUT', '/clients/C1', facts))).toMatchObject({
      status: 412,
      code: 'version-stale',
      meanwhile: { current: { version: 2, record: { firstName: 'A' } } },
    });
    expect((await problemOf(change('PUT', '/clients/C9', facts))).status).toBe(404);
  });

  const address = async () => {
    // One that came from elsewhere, and has started by its dates.
    const own = { placementId: 'L9', providerId: 'P1', startsBy: 'dates' } as const;
    const record = makePlacement({ ...placement, ...own } as Parameters<typeof makePlacement>[0]);
    const imported = { event: 'imported', actor: 'test' } as const;
    await test.region(regionId()).records.commit([{ kind: 'placement', record }], imported);
    const path = '/placements/L9';
    const log = (day: string) =>
      send('PATCH', `${path}/days/2021-03`, {
        as: callerOf('worker', regionId()),
        body: { days: { [day]: present } },
      });
    return { path, log };
  };
  const present = { status: 'present', hours: '5', absenceReason: null, travelCents: null };

  it('a placement keeps its logged days inside it', async () => {
    const { path, log } = await address();
    await log('02');
    const end = { endedOn: '2021-03-01', endReason: 'Moved' };
    expect(await problemOf(change('POST', `${path}/end`, end))).toMatchObject({
      status: 409,
      code: 'days-outside',
      errors: [{ pointer: '/endedOn' }],
    });
    const later = { ...terms(), startsOn: '2021-03-03', planSignedOn: '2021-03-01' };
    expect((await problemOf(change('PUT', path, later))).code).toBe('days-outside');
  });

  it('a day is not logged after an end that comes at the same moment', async () => {
    for (let round = 0; round < 5; round += 1) {
      region += 1;
      await fillRegion();
      const { path, log } = await address();
      const end = { endedOn: '2021-03-01', endReason: 'Moved' };
      const answers = await Promise.all([log('02'), change('POST', `${path}/end`, end)]);
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    }
  });

  it('the end of a placement is put right with a reason, and not set once more', async () => {
    const { path } = await address();
    const end = (endedOn: string, version: number) =>
      change('POST', `${path}/end`, { endedOn, endReason: 'Work' }, version);
    expect((await end('2021-03-01', 1)).status).toBe(200);
    expect((await problemOf(end('2021-02-01', 2))).code).toBe('end-known');
    const right = (endedOn: string) =>
      change(
        'POST',
        `${path}/end/correction`,
        { endedOn, endReason: 'Work', reason: 'Reported late' },
        2,
      );
    expect((await problemOf(right('2022-01-15'))).code).toBe('ended-outside-period');
    expect((await right('2021-02-01')).json).toMatchObject({ record: { state: 'ended' } });
    expect((await problemOf(change('PUT', path, terms(), 3))).code).toBe('not-in-this-state');
  });

  it('a new account is sealed, and nothing of it is shown or lies open', async () => {
    const { json } = await change('PUT', '/clients/C1/account', { iban: 'FI8244055500000074' });
    expect(JSON.stringify(json)).not.toContain('FI82');
    const { vault, records } = test.region(regionId());
    const stored = await records.get('client', { clientId: id<'Client'>('C1') });
    const sealed = must(stored?.record.accountProposal?.sealed, 'the account that waits');
    const secrets = await vault.open(sealed, id<'Client'>('C1'));
    expect(secrets).toEqual({ personalIdentityCode: '010190-900P', iban: 'FI8244055500000074' });
    expect(JSON.stringify(await test.itemsOf(regionId()))).not.toContain('FI8244055500000074');
  });

  it('a benefit that ends earlier changes what is settled', async () => {
    const held = async () =>
      (await read('/settlements/2020-01')).json as { compensation: { held_days: number } };
    const before = (await held()).compensation.held_days;
    const ended = {
      benefit: 'labour-market-subsidy',
      payer: 'kela',
      validFrom: '2018-01-01',
      validTo: '2019-12-31',
    };
    expect((await change('PUT', '/benefits/C1/0', ended)).status).toBe(200);
    expect((await held()).compensation.held_days).toBeGreaterThan(before);
  });
});

describe('a returned claim', () => {
  const path = {
    pathType: 'open-labour-market',
    pathStartsOn: '2021-03-01',
    counterpartName: 'Employer',
    counterpartBusinessId: '9900050-1',
    contractType: 'none',
  };
  const claim = { placementId: 'L1', ...path };

  it('is amended and submitted again, and counts as filed when it was first filed', async () => {
    const filed = await recordOf(
      make('/claims', { ...claim, pathStartsOn: '2021-02-15' }, 'claim-key', 'worker'),
    );
    const address = `/claims/${String(filed.record['claimId'])}`;
    await change('POST', `${address}/decision`, {
      verdict: 'return',
      category: 'details-unclear',
      reason: 'Which employer?',
    });
    const again = { ...path, pathStartsOn: '2021-02-15', counterpartName: 'The other employer' };
    const { record, version } = await recordOf(change('PUT', address, again, 2));
    expect(version).toBe(3);
    expect(record).toMatchObject({
      state: 'submitted',
      counterpartName: 'The other employer',
      decisionReason: '',
    });
    expect((await problemOf(change('PUT', address, again, 3))).code).toBe('not-in-this-state');
  });

  it('two claims for one placement: one is taken, the other refused with the reason', async () => {
    const both = [
      make('/claims', { ...claim, pathStartsOn: '2021-02-15' }, 'claim-one', 'worker'),
      make('/claims', { ...claim, pathStartsOn: '2021-02-16' }, 'claim-two', 'worker'),
    ];
    const answers = await Promise.all(both);
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 409]);
  });
});

describe('what cannot be text, or is too much', () => {
  it.each([
    ['half a surrogate pair', '{"firstName":"\\ud800"}', [400, 'json-malformed']],
    [
      'a control character',
      JSON.stringify({ ...person, firstName: 'A\u0000' }),
      [422, 'request-invalid'],
    ],
    [
      'a text that turns round',
      JSON.stringify({ ...person, lastName: '\u202Eoniac' }),
      [422, 'request-invalid'],
    ],
  ])('%s is refused', async (_, body, expected) => {
    const { status, code } = await problemOf(make('/clients', body));
    expect([status, code]).toEqual(expected);
  });

  it('thousands of unknown fields are answered with fifty of them', async () => {
    const names = Array.from({ length: 10_000 }, (_, index) => [`k${index}`, 1]);
    const answer = await make('/clients', Object.fromEntries(names));
    const { errors } = await problemOf(Promise.resolve(answer));
    expect(errors).toHaveLength(50);
    expect(JSON.stringify(answer.json).length).toBeLessThan(20_000);
  });

  it('travel that nobody can have cost is refused at its day', async () => {
    const day = { status: 'present', hours: '5', absenceReason: null, travelCents: 2 ** 53 - 1 };
    const as = callerOf('worker', regionId());
    const logged = send('PATCH', '/placements/L1/days/2020-06', {
      as,
      body: { days: { '01': day } },
    });
    expect((await problemOf(logged)).errors).toMatchObject([
      {
        pointer: '/days/01/travelCents',
        code: 'field-large',
        detail: expect.stringContaining('50000'),
      },
    ]);
  });

  it.each(['fi', 'sv', 'en'])(
    'a refusal says what is wrong with a field in %s, without patterns',
    async (language) => {
      const wrong = { firstName: '', lastName: 1, language: 'x'.repeat(201), iban: null, more: 1 };
      const headers = { 'Idempotency-Key': 'wrong-fields', 'Accept-Language': language };
      const as = callerOf('everybody', regionId());
      const { errors } = await problemOf(send('POST', '/clients', { as, body: wrong, headers }));
      expect(errors?.map(({ pointer, code }) => [pointer, code])).toEqual([
        ['/firstName', 'field-empty'],
        ['/lastName', 'field-invalid'],
        ['/municipality', 'field-missing'],
        ['/language', 'field-long'],
        ['/personalIdentityCode', 'field-missing'],
        ['/more', 'field-unknown'],
      ]);
      for (const { detail } of errors ?? []) expect(detail).not.toMatch(/expected|Invalid|[\^$]/);
    },
  );
});

describe('every refusal', () => {
  it.each(['/api/v1/clients'])('of who is not known says how to come: %s', async () => {
    const answer = await send('GET', '/clients', { headers: { Authorization: 'Bearer x' } });
    expect([answer.status, answer.headers.get('WWW-Authenticate')]).toEqual([401, 'Bearer']);
  });

  it.each(['*', 'W/"1"', '"1", "2"', '1'])('of a version like %s is stale', async (version) => {
    const as = callerOf('everybody', regionId());
    const sent = { as, body: person, headers: { 'If-Match': version } };
    expect((await problemOf(send('PUT', '/clients/C1', sent))).code).toBe('version-stale');
  });

  it('with several reasons leaves none out', async () => {
    const file = { name: 'a.exe', mediaType: 'text/html', sizeBytes: 0, sha256: '' };
    const { errors } = await problemOf(make('/files', file));
    expect(errors?.map(({ pointer, code }) => [pointer, code])).toEqual([
      ['/name', 'file-name-invalid'],
      ['/mediaType', 'file-type-unsupported'],
      ['/sizeBytes', 'file-blank'],
      ['/sha256', 'file-hash-invalid'],
    ]);
  });
});

describe('lists', () => {
  it('of one owner hold what is the owner’s alone', async () => {
    await make('/benefits', {
      clientId: 'C1',
      benefit: 'social-assistance',
      payer: 'county',
      validFrom: '2021-01-01',
      validTo: null,
    });
    const { json } = await read('/benefits?clientId=C1');
    const { items } = json as { items: Answered[] };
    expect(items.map(({ record }) => record['position'])).toEqual([0, 1]);
    expect((await read('/benefits?clientId=C')).json).toMatchObject({
      items: [],
      nextCursor: null,
    });
  });

  it.each(['/benefits?cursor=_', '/benefits?clientId=C1&cursor=QTE'])(
    '%s has no such page',
    async (path) => {
      expect(await problemOf(read(path))).toMatchObject({ status: 422, code: 'cursor-invalid' });
    },
  );
});

describe('tasks', () => {
  const typesFor = async (name: Name) => {
    const { json } = await read('/tasks', { as: callerOf(name, regionId()) });
    return (json as { items: { type: string }[] }).items.map(({ type }) => type);
  };

  it('wait for those who can do them, until they are done', async () => {
    const days = {
      days: { '03': { status: 'present', hours: '5', absenceReason: null, travelCents: null } },
    };
    const as = callerOf('worker', regionId());
    await send('PATCH', '/placements/L1/days/2020-06', { as, body: days });
    expect(await typesFor('worker')).toEqual(['submit-sheet']);
    const sheet = '/sheets/P1/2020-06/C1/L1';
    await send('POST', `${sheet}/submit`, { as, headers: { 'If-Match': '"1"' } });
    expect(await typesFor('worker')).toEqual([]);
    expect(await typesFor('approver')).toEqual(['accept-sheet']);
    const body = { category: 'days-missing', reason: 'The 4th is missing' };
    await send('POST', `${sheet}/return`, {
      as: callerOf('approver', regionId()),
      body,
      headers: { 'If-Match': '"2"' },
    });
    expect(await typesFor('approver')).toEqual([]);
    expect(await typesFor('worker')).toEqual(['amend-sheet']);
  });
});
