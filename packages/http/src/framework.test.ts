import { importInto } from '@jatkopolku/testing/small-region';
import { TODAY, type TestTable, openTestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod';

import { type PersonName, callerOf, makeTestApi, problemOf } from './testing/test-api.ts';

let test: TestTable;
let send: ReturnType<typeof makeTestApi>['send'];
let keys = 0;

beforeAll(async () => {
  test = await openTestTable();
  ({ send } = makeTestApi({ openRegion: (regionId) => test.region(regionId) }));
  await importInto(test.region('kymenlaakso'));
});
afterAll(() => test.close());

const as = callerOf('procurement');
const answerSchema = z.object({
  record: z.record(z.string(), z.unknown()),
  version: z.int(),
});

function make(path: string, body: object) {
  keys += 1;
  return send('POST', path, { as, body, headers: { 'Idempotency-Key': `framework-${keys}` } });
}
function change(method: string, path: string, version: number, body?: object) {
  return send(method, path, { as, headers: { 'If-Match': `"${version}"` }, ...(body && { body }) });
}
async function done(answer: ReturnType<typeof send>) {
  const { status, json } = await answer;
  expect([status, json]).toEqual([status < 300 ? status : 200, json]);
  return answerSchema.parse(json);
}
async function codesOf(answer: ReturnType<typeof send>): Promise<unknown[]> {
  const { code, errors = [] } = await problemOf(answer);
  return errors.length > 0 ? errors.map((error) => error.code) : [code];
}
async function versionsOf(frameworkId: string) {
  const { json } = await send('GET', `/terms-versions?frameworkId=${frameworkId}`, { as });
  return z
    .object({ items: z.array(answerSchema) })
    .parse(json)
    .items.map(({ record }) => record);
}

const option = { months: 12, noticeDays: 90, conditions: '' };
const terms = {
  name: 'Rehabilitative work activity',
  startsOn: '2021-05-01',
  endsOn: '2024-04-30',
  optionCount: 2,
  optionMonths: 12,
  optionTerms: [option, option],
  claimWindowDays: 60,
  claimDeadlineDays: 90,
  splitReason: 'Two kinds of need',
  valueCents: 100_000_000,
};
const tender = { ...terms, procedure: 'framework' };
const reason = 'Paths onwards take years';

let frameworkId = '';
let draft = 0;

/** Each test begins with a draft of five years that has a lot and a bonus. */
beforeEach(async () => {
  const made = await done(make('/frameworks', tender));
  frameworkId = String(made.record['frameworkId']);
  draft = made.version;
  await done(make('/lots', { frameworkId, lot: 1, name: 'Individual' }));
  const bonus = { pathType: 'work-trial', amountCents: 30_000 };
  await done(make('/tariffs', { frameworkId, lot: 1, ...bonus }));
});

const publish = (version: number) => change('POST', `/frameworks/${frameworkId}/publish`, version);
async function justify() {
  const path = `/frameworks/${frameworkId}`;
  return done(change('PUT', path, draft, { ...tender, longTermReason: reason }));
}
const publishIt = async () => done(publish((await justify()).version));

describe('a framework', () => {
  it('is a draft until it is published, and the refusal names every missing thing', async () => {
    expect(await codesOf(publish(draft))).toEqual(['long-term-unjustified']);
    await done(make('/lots', { frameworkId, lot: 2, name: 'Group' }));
    expect(await codesOf(publish(draft))).toEqual(['long-term-unjustified', 'lot-without-tariff']);
  });

  it('is published once its long term has a reason, and is then read-only', async () => {
    const { record, version } = await publishIt();
    expect(record).toMatchObject({ state: 'published', termsVersion: 1, longTermReason: reason });
    const path = `/frameworks/${frameworkId}`;
    expect(await codesOf(change('PUT', path, version, tender))).toEqual(['terms-published']);
    const lot = { frameworkId, lot: 2, name: 'Late' };
    expect(await codesOf(make('/lots', lot))).toEqual(['terms-published']);
    const bonus = { frameworkId, lot: 1, pathType: 'degree-education', amountCents: 30_000 };
    expect(await codesOf(make('/tariffs', bonus))).toEqual(['terms-published']);
    const facts = { name: 'Other', description: '' };
    expect(await codesOf(change('PUT', `/lots/${frameworkId}/1`, 1, facts))).toEqual([
      'terms-published',
    ]);
    const tariff = `/tariffs/${frameworkId}/1/work-trial`;
    expect(await codesOf(change('PUT', tariff, 1, { amountCents: 20_000 }))).toEqual([
      'terms-published',
    ]);
    expect(await codesOf(publish(version))).toEqual(['not-in-this-state']);
    expect(await versionsOf(frameworkId)).toMatchObject([
      { termsVersion: 1, ground: null, madeByName: 'procurement', madeOn: TODAY },
    ]);
  });

  it('changes its lots and bonuses while it is a draft', async () => {
    const facts = { name: 'Individual activity', description: 'One by one' };
    const lot = await done(change('PUT', `/lots/${frameworkId}/1`, 1, facts));
    expect(lot.record).toMatchObject(facts);
    const path = `/tariffs/${frameworkId}/1/work-trial`;
    const tariff = await done(change('PUT', path, 1, { amountCents: 45_000 }));
    expect(tariff.record).toMatchObject({ amountCents: 45_000 });
    expect(await codesOf(change('PUT', path, 2, { amountCents: 75_000 }))).toEqual([
      'amount-outside-bounds',
    ]);
  });
});

const versionBody = {
  ...terms,
  longTermReason: reason,
  valueCents: null,
  lots: [{ lot: 1, name: 'Individual', description: '' }],
  tariffs: [{ lot: 1, pathType: 'work-trial', amountCents: 35_000 }],
  ground: 'small-value',
  reason: 'Prices have risen',
  valueChangeCents: 6_000_000,
};

describe('a draft', () => {
  const seenBy = async (path: string, who: PersonName) => {
    const { json } = await send('GET', path, { as: callerOf(who) });
    const { items } = z.object({ items: z.array(answerSchema) }).parse(json);
    return items.some(({ record }) => record['frameworkId'] === frameworkId);
  };

  it.each(['/frameworks?limit=200', '/lots?limit=200', '/tariffs?limit=200'])(
    'is the county’s own in %s until everybody sees it at the same time',
    async (path) => {
      expect([await seenBy(path, 'procurement'), await seenBy(path, 'manager')]).toEqual([
        true,
        false,
      ]);
      await publishIt();
      expect(await seenBy(path, 'manager')).toBe(true);
    },
  );

  it('is not found by its address either', async () => {
    const read = () => send('GET', `/frameworks/${frameworkId}`, { as: callerOf('manager') });
    expect((await read()).status).toBe(404);
    await publishIt();
    expect((await read()).status).toBe(200);
  });
});

describe('published terms', () => {
  const modify = (version: number, body: object) =>
    change('POST', `/frameworks/${frameworkId}/versions`, version, { ...versionBody, ...body });

  it('change by a version with its ground, and each version is kept whole', async () => {
    const { version } = await publishIt();
    const changed = await done(modify(version, {}));
    expect(changed.record).toMatchObject({ termsVersion: 2, valueCents: 106_000_000 });
    const [first, second] = await versionsOf(frameworkId);
    expect(first).toMatchObject({
      framework: { valueCents: 100_000_000 },
      tariffs: [{ amountCents: 30_000 }],
    });
    expect(second).toMatchObject({
      termsVersion: 2,
      ground: 'small-value',
      reason: 'Prices have risen',
      tariffs: [{ amountCents: 35_000 }],
      madeBy: 'procurement',
    });
    const { json } = await send('GET', `/tariffs?frameworkId=${frameworkId}`, { as });
    expect(json).toMatchObject({ items: [{ record: { amountCents: 35_000 }, version: 2 }] });
  });

  it.each(['lots', 'tariffs'] as const)('name each of their %s once', async (part) => {
    const { version } = await publishIt();
    const twice = [...versionBody[part], ...versionBody[part]];
    const { status, json } = await modify(version, { [part]: twice });
    expect([status, json]).toMatchObject([422, { errors: [{ pointer: `/${part}` }] }]);
  });

  it('change by small values only below a tenth together', async () => {
    const { version } = await publishIt();
    const changed = await done(modify(version, {}));
    const more = { valueChangeCents: 4_000_000, name: 'Another name' };
    expect(await codesOf(modify(changed.version, more))).toEqual(['change-share-exceeded']);
    const less = { ...more, valueChangeCents: 3_999_999 };
    expect((await done(modify(changed.version, less))).record).toMatchObject({ termsVersion: 3 });
    expect(await versionsOf(frameworkId)).toHaveLength(3);
  });

  it('are not changed from a stale version, and the refusal names who was first', async () => {
    const { version } = await publishIt();
    await done(modify(version, {}));
    const { code, meanwhile } = await problemOf(modify(version, { name: 'Late' }));
    expect(code).toBe('version-stale');
    expect(meanwhile?.current).toMatchObject({ record: { termsVersion: 2 } });
  });

  it('of an imported framework are kept as they were, with the value that was sent', async () => {
    const bought = {
      startsOn: '2019-09-01',
      endsOn: '2022-08-31',
      tariffs: [{ lot: 1, pathType: 'open-labour-market', amountCents: 60_000 }],
      valueCents: 100_000_000,
    };
    const path = '/frameworks/FW/versions';
    await done(change('POST', path, 1, { ...versionBody, ...bought }));
    expect(await versionsOf('FW')).toMatchObject([
      { termsVersion: 1, madeOn: null, framework: { valueCents: 100_000_000, splitReason: '' } },
      { termsVersion: 2, framework: { valueCents: 106_000_000 } },
    ]);
  });
});

describe('what is not procured', () => {
  it('has no bonus and no price, no company check and no tender', async () => {
    const own = { ...terms, procedure: 'own-unit', splitReason: '', valueCents: null };
    const made = await done(make('/frameworks', own));
    const key = { frameworkId: String(made.record['frameworkId']), lot: 1 };
    await done(make('/lots', { ...key, name: 'Own workshop' }));
    const bonus = { ...key, pathType: 'work-trial', amountCents: 30_000 };
    expect(await codesOf(make('/tariffs', bonus))).toEqual(['not-procured']);
    await done(change('POST', `/frameworks/${key.frameworkId}/publish`, made.version));
    const company = await done(
      make('/providers', {
        businessId: '9900001-8',
        name: 'The county’s own company',
        formCode: '16',
        registers: ['trade'],
        declaresBusinessActivity: 'yes',
        municipality: 'Kotka',
        language: 'fi',
      }),
    );
    const agreement = {
      ...key,
      providerId: company.record['providerId'],
      scope: 'work-activity',
      dayPriceCents: 0,
      places: null,
      capCents: null,
      instructors: [],
      responsiblePerson: 'Person',
      qualification: 'other-competence',
      experienceYears: 2,
    };
    const priced = { ...agreement, dayPriceCents: 2_500 };
    expect(await codesOf(make('/agreements', priced))).toEqual(['price-by-procedure']);
    const { record, version } = await done(make('/agreements', agreement));
    const path = `/agreements/${String(record['agreementId'])}`;
    const passed = await done(change('POST', `${path}/passing`, version));
    const day = { signedOn: '2021-03-01' };
    const signed = await done(change('POST', `${path}/signature`, passed.version, day));
    expect(signed.record).toMatchObject({ signedOn: '2021-03-01', state: 'signed' });
  });
});
