import type { ImportFile } from '@jatkopolku/contracts';
import { type ProblemCode, id, localDate } from '@jatkopolku/kernel';
import {
  type PackageRows,
  packageOf,
  rowOf,
  smallPackage,
  withRows,
} from '@jatkopolku/testing/package';
import { TODAY, type TestTable, openTestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { changeAccount, confirmClientAccount } from '../client/change-account.ts';
import { noteReviewDone } from '../placement/note-review.ts';
import type { Records } from '../records.ts';
import { listTasks } from '../task/list-tasks.ts';
import { importPackage } from './import-package.ts';

let test: TestTable;
beforeAll(async () => {
  test = await openTestTable();
});
afterAll(() => test.close());

async function importInto(records: Records, rows: PackageRows, strict = false) {
  const vault = await test.vault();
  const deps = { records, vault, source: packageOf(rows), today: TODAY, progress: () => {} };
  return importPackage(deps, { strict });
}

/** The codes of the one row that a package adds to the small one. */
async function codesOf(file: ImportFile, more: PackageRows): Promise<readonly ProblemCode[]> {
  const { report } = await importInto(test.records(), withRows(smallPackage(), more));
  return report.rejected[file]?.at(-1)?.codes ?? [];
}

const none = {
  frameworks: 1,
  lots: 1,
  tariffs: 1,
  providers: 2,
  affiliates: 1,
  agreements: 2,
  options: 0,
  clients: 1,
  benefits: 1,
  placements: 2,
  days: 4,
  claims: 1,
  reviews: 1,
  feedback: 1,
};

describe('a package', () => {
  it('is taken whole, and a missing file counts as empty', async () => {
    const { report } = await importInto(test.records(), smallPackage());
    expect(report).toEqual({ accepted: none, rejected: {} });
  });

  it('imported twice changes nothing and reports the same', async () => {
    const region = 'region-twice';
    const records = test.records(region);
    const rows = withRows(smallPackage(), faultyRows());
    const first = await importInto(records, rows);
    const items = await test.itemsOf(region);
    expect(await importInto(records, rows)).toEqual(first);
    expect(await test.itemsOf(region)).toEqual(items);
    expect(Object.keys(first.report.rejected)).toHaveLength(Object.keys(faultyRows()).length);
  });

  it('with any rejected row changes nothing when it is strict', async () => {
    const region = 'region-strict';
    const outcome = await importInto(
      test.records(region),
      withRows(smallPackage(), faultyRows()),
      true,
    );
    expect(outcome.applied).toBe(false);
    expect(Object.values(outcome.report.accepted).every((count) => count === 0)).toBe(true);
    expect(await test.itemsOf(region)).toEqual([]);
  });

  it('is written by the import’s own name, with no identity code or account in clear', async () => {
    const region = 'region-sealed';
    await importInto(test.records(region), smallPackage());
    const items = await test.itemsOf(region);
    const text = JSON.stringify(items);
    expect(text).not.toContain('010190');
    expect(text).not.toContain('FI1444055500000037');
    const actors = items.flatMap(({ actor }) => (actor === undefined ? [] : [actor]));
    expect(new Set(actors)).toEqual(new Set([`import:${packageOf(smallPackage()).hash}`]));
  });

  it('whose import was stopped anywhere ends in the same state when it is begun again', async () => {
    const rows = withRows(smallPackage(), faultyRows());
    const whole = await stateAfter(rows, Number.POSITIVE_INFINITY, 'region-whole');
    const transactions = whole.transactions;
    expect(transactions).toBeGreaterThan(8);
    for (let stop = 0; stop < transactions; stop += 1) {
      const stopped = await stateAfter(rows, stop, `region-stop-${stop}`);
      expect(stopped.items).toEqual(whole.items);
    }
  });
});

describe('the account of a client', () => {
  const clientId = id<'Client'>('C1');
  const who = (version: number, actor: string) => ({
    key: { clientId },
    version,
    actor,
    name: actor,
  });

  it('is in force with the client’s first import: it is of the county’s own register', async () => {
    const records = test.records();
    await importInto(records, smallPackage());
    const client = (await records.get('client', { clientId }))?.record;
    const vault = await test.vault();
    expect(client).toMatchObject({
      ibanMark: await vault.mark('iban', 'FI1444055500000037'),
      accountProposal: null,
    });
  });

  it('is never changed by a later import: such a row is refused', async () => {
    const records = test.records();
    await importInto(records, smallPackage());
    const before = await records.get('client', { clientId });
    const changed = rowOf.client({ iban: 'FI2112345600000785' });
    const { report } = await importInto(records, { ...smallPackage(), clients: [changed] });
    expect(report.rejected.clients).toEqual([{ row: 2, codes: ['duplicate'] }]);
    expect(await records.get('client', { clientId })).toEqual(before);
  });

  it('that somebody entered waits on while the same package comes again', async () => {
    const region = test.region('region-account-waits');
    const source = packageOf(smallPackage());
    const deps = { ...region, source, today: TODAY, progress: () => {} };
    const importAgain = () => importPackage(deps, { strict: false });
    await importAgain();
    await changeAccount(region, who(1, 'maija'), 'FI2112345600000785');
    const { report } = await importAgain();
    expect(report.rejected).toEqual({});
    expect(await region.records.get('client', { clientId })).toMatchObject({
      version: 2,
      record: { accountProposal: { ending: '0785', refusal: null } },
    });
    const confirmed = await confirmClientAccount(region, who(2, 'heikki'));
    expect(confirmed).toMatchObject({ ok: true });
    const after = await importAgain();
    expect(after.report.rejected.clients).toEqual([{ row: 2, codes: ['duplicate'] }]);
  });
});

it('a client whose birth is still to come is taken, and somebody is asked to ask', async () => {
  const records = test.records();
  const ahead = rowOf.client({ client_id: 'C2', personal_identity_code: '191179F713H' });
  const rows = withRows(smallPackage(), { clients: [ahead] });
  const { report } = await importInto(records, rows);
  expect(report.rejected).toEqual({});
  const caseWorker = { userId: 'case-worker', roles: ['case-worker' as const], providerId: null };
  const identityTasks = async () =>
    (await listTasks(records, caseWorker, TODAY)).items.filter(
      ({ type }) => type === 'check-identity',
    );
  expect(await identityTasks()).toEqual([
    { type: 'check-identity', clientId: 'C2', since: TODAY, dueOn: null, late: false },
  ]);
  // Years later it is the same row; the task stays until somebody has asked.
  const deps = { records, vault: await test.vault(), source: packageOf(rows), progress: () => {} };
  const later = await importPackage({ ...deps, today: localDate('2080-01-01') }, { strict: false });
  expect(later.report).toEqual(report);
  expect(await identityTasks()).toHaveLength(1);
});

it('an agreement whose option was decided runs on, and so does its framework', async () => {
  const records = test.records();
  const framework = rowOf.framework({ starts_on: '2017-09-01', ends_on: '2020-08-31' });
  const option = rowOf.option({
    starts_on: '2020-09-01',
    ends_on: '2021-08-31',
    decided_on: '2020-03-01',
  });
  await importInto(records, { ...smallPackage(), frameworks: [framework], options: [option] });
  const states = [...(await records.list('framework')), ...(await records.list('agreement'))];
  expect(states.map(({ record }) => record.state)).toEqual(['running', 'running', 'running']);
});

describe('what is written in several steps', () => {
  it.each([41, 48, 90])(
    'a client with %i placement-months is written whole, and only once',
    async (months) => {
      const starts = Array.from({ length: months }, (_, index) => ({
        placement_id: `M${index}`,
        month: `${2016 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`,
      }));
      const rows: PackageRows = {
        frameworks: [rowOf.framework({ starts_on: '2015-01-01', ends_on: '2029-12-31' })],
        lots: [rowOf.lot()],
        providers: [rowOf.provider()],
        agreements: [rowOf.agreement()],
        clients: [rowOf.client()],
        placements: starts.map(({ placement_id, month }) =>
          rowOf.placement({
            placement_id,
            starts_on: `${month}-01`,
            ends_on: `${Number(month.slice(0, 4)) + 1}-${month.slice(5)}-01`,
            plan_signed_on: '2015-12-01',
          }),
        ),
        days: starts.map(({ placement_id, month }) =>
          rowOf.day({ placement_id, date: `${month}-04` }),
        ),
      };
      const region = `region-months-${months}`;
      const records = test.records(region);
      const first = await importInto(records, rows);
      expect(first.report).toMatchObject({ accepted: { days: months }, rejected: {} });
      const items = await test.itemsOf(region);
      expect(await importInto(records, rows)).toEqual(first);
      expect(await test.itemsOf(region)).toEqual(items);
    },
  );

  it('options of a framework without agreements are taken as they come, twice too', async () => {
    const records = test.records();
    const options = [rowOf.option(), rowOf.option(), rowOf.option({ decided_on: '2022-05-01' })];
    const first = await importInto(records, { frameworks: [rowOf.framework()], options });
    expect(first.report).toMatchObject({ accepted: { options: 3 }, rejected: {} });
    const later = { options: [rowOf.option({ decided_on: '2022-06-01' })] };
    expect((await importInto(records, later)).report.accepted.options).toBe(1);
  });

  it('an option that came too early, and again in time, is reported the same the second time', async () => {
    const records = test.records();
    const second = rowOf.option({
      option_no: '2',
      starts_on: '2023-09-01',
      ends_on: '2024-08-31',
      decided_on: '2023-01-01',
    });
    const rows = { ...smallPackage(), options: [second, rowOf.option(), second] };
    const first = await importInto(records, rows);
    expect(first.report.rejected).toEqual({
      options: [{ row: 2, codes: ['option-not-contiguous'] }],
    });
    expect(await importInto(records, rows)).toEqual(first);
  });
});

/** The region's items after an import that failed at its n-th transaction and was begun again. */
async function stateAfter(rows: PackageRows, stopAt: number, region: string) {
  const records = test.records(region);
  let transactions = 0;
  const failing: Records = {
    ...records,
    commit: (changes, act) => {
      transactions += 1;
      return transactions > stopAt
        ? Promise.reject(new Error('killed'))
        : records.commit(changes, act);
    },
  };
  await importInto(failing, rows).catch(() => {});
  await importInto(records, rows);
  const items = (await test.itemsOf(region)).map((item) => {
    const { at: _at, changedAt: _changed, sealed: _sealed, after, pk, sk, ...stored } = item;
    const {
      qk: _queue,
      ok: _provider,
      ck: _client,
      lk: _lasting,
      dk: _attended,
      ...others
    } = stored;
    const { ak: _alphabetical, ...rest } = others;
    const content = after && { ...after, sealed: '' };
    return { ...rest, content, key: `${String(pk).replace(region, 'region')} ${String(sk)}` };
  });
  return {
    items: items.toSorted((a, b) => (a.key < b.key ? -1 : 1)),
    transactions,
  };
}

/** A row of every file with something wrong in it; ones before their good twins too. */
function faultyRows(): PackageRows {
  return {
    frameworks: [rowOf.framework({ framework_id: 'FW-bad', ends_on: 'soon' })],
    lots: [rowOf.lot()],
    tariffs: [rowOf.tariff({ path_type: 'moon' })],
    providers: [rowOf.provider({ provider_id: 'P3', business_id: '9900019-0' })],
    affiliates: [rowOf.affiliate({ provider_id: 'P9' })],
    agreements: [rowOf.agreement({ agreement_id: 'A3', lot: '2' })],
    options: [rowOf.option({ option_no: '2' }), rowOf.option()],
    clients: [rowOf.client({ client_id: 'C2' })],
    benefits: [rowOf.benefit({ payer: 'county' })],
    placements: [rowOf.placement({ placement_id: 'L3', ends_on: '2020-02-01' })],
    days: [
      rowOf.day({ date: '2020-01-20', hours: '3' }),
      ...['20', '21', '22', '23', '24'].map((day) => rowOf.day({ date: `2020-01-${day}` })),
      rowOf.day({ placement_id: 'L2', date: '2020-01-21' }),
    ],
    claims: [
      rowOf.claim({ claim_id: 'K3', placement_id: 'L2', submitted_on: '2021-01-01', decision: '' }),
      rowOf.claim({
        claim_id: 'K2',
        placement_id: 'L2',
        path_starts_on: '2020-04-01',
        submitted_on: '2020-04-02',
        decision: 'pending',
      }),
    ],
    reviews: [rowOf.review({ due_on: 'never' })],
    feedback: [rowOf.feedback({ grade: '11' })],
  };
}

describe('a row is rejected with every reason', () => {
  const cases: [string, ImportFile, PackageRows, ProblemCode[]][] = [
    [
      'a framework without dates and numbers',
      'frameworks',
      { frameworks: [rowOf.framework({ framework_id: 'X', starts_on: '', option_count: 'two' })] },
      ['invalid-period', 'invalid-number'],
    ],
    [
      'a framework with more options than any contract has (it once stopped the server)',
      'frameworks',
      { frameworks: [rowOf.framework({ framework_id: 'X', option_count: '999999999' })] },
      ['invalid-number'],
    ],
    ...(
      [
        [{ option_count: '11' }, ['invalid-number']],
        [{ option_count: '-1' }, ['invalid-number']],
        [{ option_months: '61' }, ['invalid-number']],
        [{ claim_window_days: '3651' }, ['invalid-number']],
        [{ claim_deadline_days: '3651' }, ['invalid-number']],
        [{ starts_on: '0001-01-01' }, ['invalid-period']],
        [{ starts_on: '1989-12-31' }, ['invalid-period']],
        [{ ends_on: '2100-01-01' }, ['invalid-period']],
        [{ procedure: 'own-unit' }, ['unknown-value']],
        [{ procedure: 'Framework' }, ['unknown-value']],
        [{ procedure: '', option_count: '' }, ['invalid-number', 'unknown-value']],
        [
          {
            option_count: '10',
            option_months: '60',
            claim_window_days: '3650',
            ends_on: '2099-12-31',
          },
          [],
        ],
      ] as const
    ).map(([own, codes]): [string, ImportFile, PackageRows, ProblemCode[]] => [
      `a framework with ${JSON.stringify(own)}`,
      'frameworks',
      { frameworks: [rowOf.framework({ framework_id: 'X', ...own })] },
      [...codes],
    ]),
    ...(
      [
        [{ declares_business_activity: 'Yes' }, ['unknown-value']],
        [{ declares_business_activity: 'kyllä' }, ['unknown-value']],
        [{ declares_business_activity: '1' }, ['unknown-value']],
        [{ declares_business_activity: '' }, ['unknown-value']],
        [{ registers: 'Trade' }, ['unknown-value']],
        [{ registers: 'association; trade register' }, ['unknown-value']],
        [{ registers: 'association,trade' }, ['unknown-value']],
        [{ registers: 'Trade', declares_business_activity: 'Yes' }, ['unknown-value']],
        [
          { business_id: '9900012-3', declares_business_activity: 'no way' },
          ['invalid-business-id', 'unknown-value'],
        ],
        [{ registers: '' }, []],
        [{ registers: 'trade;vat-business;prepayment;employer;association;foundation' }, []],
      ] as const
    ).map(([own, codes]): [string, ImportFile, PackageRows, ProblemCode[]] => [
      `a provider with ${JSON.stringify(own)}`,
      'providers',
      { providers: [rowOf.provider({ provider_id: 'P3', business_id: '9900012-2', ...own })] },
      [...codes],
    ]),
    ...['', 'Yes', 'true', '1'].map(
      (coaching): [string, ImportFile, PackageRows, ProblemCode[]] => [
        `a placement with coaching ${JSON.stringify(coaching)}`,
        'placements',
        { placements: [rowOf.placement({ placement_id: 'L3', coaching })] },
        ['unknown-value'],
      ],
    ),
    ...['Vocational', 'yes'].map(
      (instructor_qualification): [string, ImportFile, PackageRows, ProblemCode[]] => [
        `a placement whose instructor is ${instructor_qualification}`,
        'placements',
        { placements: [rowOf.placement({ placement_id: 'L3', instructor_qualification })] },
        ['unknown-value'],
      ],
    ),
    [
      'a benefit of the year 0001',
      'benefits',
      { benefits: [rowOf.benefit({ valid_from: '0001-01-01' })] },
      ['invalid-period'],
    ],
    [
      'a review due in the year 0001 (the tasks once answered 500)',
      'reviews',
      { reviews: [rowOf.review({ due_on: '0001-01-01' })] },
      ['invalid-date'],
    ],
    [
      'a day of the year 0001 (the list of months once took 37 seconds)',
      'days',
      { days: [rowOf.day({ date: '0001-01-01' })] },
      ['invalid-date'],
    ],
    [
      'an agreement signed in the year 9999 by somebody with 81 years of experience',
      'agreements',
      {
        agreements: [
          rowOf.agreement({ agreement_id: 'A3', signed_on: '9999-12-31', experience_years: '81' }),
        ],
      },
      ['responsible-person-unqualified', 'invalid-date'],
    ],
    ['a framework named again', 'frameworks', { frameworks: [rowOf.framework()] }, ['duplicate']],
    [
      'a fourth lot of an unknown framework',
      'lots',
      { lots: [rowOf.lot({ framework_id: 'X', lot: '4' })] },
      ['unknown-framework', 'unknown-lot'],
    ],
    [
      'a tariff of an unknown framework is not asked for its lot',
      'tariffs',
      { tariffs: [rowOf.tariff({ framework_id: 'X', lot: '2', amount_eur: '199.99' })] },
      ['unknown-framework', 'amount-outside-bounds'],
    ],
    [
      'a provider with another’s business id',
      'providers',
      { providers: [rowOf.provider({ provider_id: 'P3' })] },
      ['duplicate'],
    ],
    [
      'a company',
      'agreements',
      {
        providers: [
          rowOf.provider({ provider_id: 'P3', business_id: '9900012-2', form_code: '16' }),
        ],
        agreements: [rowOf.agreement({ agreement_id: 'A3', provider_id: 'P3' })],
      },
      ['company-excluded'],
    ],
    [
      'an association in the trade register without a review',
      'agreements',
      {
        providers: [
          rowOf.provider({
            provider_id: 'P3',
            business_id: '9900012-2',
            registers: 'association; trade',
          }),
        ],
        agreements: [rowOf.agreement({ agreement_id: 'A3', provider_id: 'P3' })],
      },
      ['exclusion-review-missing'],
    ],
    [
      'an agreement with nothing known',
      'agreements',
      {
        agreements: [
          rowOf.agreement({
            agreement_id: 'A3',
            framework_id: 'X',
            provider_id: 'X',
            scope: 'x',
            experience_years: '0',
            day_price_eur: '1,50',
            signed_on: '',
          }),
        ],
      },
      [
        'unknown-framework',
        'unknown-provider',
        'unknown-scope',
        'responsible-person-unqualified',
        'invalid-amount',
        'invalid-date',
      ],
    ],
    [
      'a second option before the first',
      'options',
      { options: [rowOf.option({ option_no: '2' })] },
      ['option-not-contiguous'],
    ],
    [
      'a third option',
      'options',
      { options: [rowOf.option({ option_no: '3' })] },
      ['option-limit-exceeded', 'option-not-contiguous'],
    ],
    [
      'a client with another’s identity code and a wrong account',
      'clients',
      { clients: [rowOf.client({ client_id: 'C2', iban: 'FI00' })] },
      ['invalid-iban', 'duplicate'],
    ],
    [
      'a benefit of an unknown client',
      'benefits',
      {
        benefits: [
          rowOf.benefit({
            client_id: 'X',
            payer: 'county',
            valid_from: '2026-05-01',
            valid_to: '2026-04-01',
          }),
        ],
      },
      ['unknown-client', 'payer-mismatch', 'benefit-not-in-force', 'invalid-period'],
    ],
    [
      'a placement beyond the agreement',
      'placements',
      {
        placements: [
          rowOf.placement({
            placement_id: 'L3',
            ends_on: '2022-09-01',
            instructor: '',
            plan_signed_on: '2020-01-02',
          }),
        ],
      },
      ['period-too-long', 'outside-agreement', 'plan-signed-late', 'instructor-missing'],
    ],
    [
      'a day of an unknown placement',
      'days',
      { days: [rowOf.day({ placement_id: 'X', date: '2020-02-30', hours: '9' })] },
      ['invalid-date', 'unknown-placement', 'hours-above-maximum'],
    ],
    [
      'a day at two placements',
      'days',
      { days: [rowOf.day({ placement_id: 'L2' })] },
      ['duplicate-day'],
    ],
    [
      'a faulty day on a taken date',
      'days',
      { days: [rowOf.day({ hours: '2' })] },
      ['hours-below-minimum', 'duplicate-day'],
    ],
    [
      'a claim for a claimed placement',
      'claims',
      { claims: [rowOf.claim({ claim_id: 'K2' })] },
      ['already-claimed'],
    ],
    [
      'a claim for a placement without days',
      'claims',
      {
        placements: [rowOf.placement({ placement_id: 'L3' })],
        claims: [
          rowOf.claim({
            claim_id: 'K2',
            placement_id: 'L3',
            path_starts_on: '2020-05-01',
            submitted_on: '2020-05-02',
            decided_on: '2020-05-03',
          }),
        ],
      },
      ['no-attended-day'],
    ],
    [
      'a claim inside the own group',
      'claims',
      {
        claims: [
          rowOf.claim({ claim_id: 'K1', placement_id: 'L1', counterpart_business_id: '9900045-6' }),
        ],
      },
      ['inside-own-organisation', 'already-claimed', 'duplicate'],
    ],
  ];

  it.each(cases)('%s', async (_, file, more, expected) => {
    expect(await codesOf(file, more)).toEqual(expected);
  });
});

describe('against what the region holds', () => {
  it('a row with the same key and other content is a duplicate; a new one is taken', async () => {
    const records = test.records();
    await importInto(records, smallPackage());
    const { report } = await importInto(records, {
      providers: [
        rowOf.provider({ name: 'Renamed' }),
        rowOf.provider({ provider_id: 'P3', business_id: '9900012-2' }),
      ],
      days: [rowOf.day({ hours: '6' }), rowOf.day({ date: '2020-01-13' })],
    });
    expect(report.rejected).toEqual({
      providers: [{ row: 2, codes: ['duplicate'] }],
      days: [{ row: 2, codes: ['duplicate-day'] }],
    });
    expect([report.accepted.providers, report.accepted.days]).toEqual([1, 1]);
  });

  it('a day is held against stored days, also later ones', async () => {
    const records = test.records();
    const days = ['14', '15', '16', '17'].map((day) => rowOf.day({ date: `2020-01-${day}` }));
    await importInto(records, { ...smallPackage(), days });
    const { report } = await importInto(records, {
      days: [rowOf.day({ date: '2020-01-13' }), ...days],
    });
    expect(report.rejected.days).toEqual([{ row: 2, codes: ['weekly-limit-exceeded'] }]);
    expect(report.accepted.days).toBe(4);
  });

  it('a claim finds its attended day among the stored ones', async () => {
    const records = test.records();
    const { claims, ...before } = smallPackage();
    await importInto(records, before);
    const { report } = await importInto(records, { claims: claims ?? [] });
    expect(report.accepted.claims).toBe(1);
  });

  it('a new benefit comes after the stored ones', async () => {
    const records = test.records();
    await importInto(records, smallPackage());
    await importInto(records, { benefits: [rowOf.benefit({ valid_from: '2019-01-01' })] });
    const positions = (await records.list('benefit')).map(({ record }) => record.position);
    expect(positions).toEqual([0, 1]);
  });
});

describe('reviews of plans', () => {
  const reviews = ['2020-04-01', '2020-07-01', '2020-07-01'].map((due) =>
    rowOf.review({ due_on: due, done_on: due === '2020-04-01' ? due : '' }),
  );
  const today = localDate('2020-07-02');
  const nextOf = async (records: Records, name: string) =>
    (await records.get('placement', { placementId: id(name) }))?.record.nextReviewDueOn;

  it('show for the placements of the package by which day the next one is due', async () => {
    const records = test.records();
    await importInto(records, { ...smallPackage(), reviews });
    expect(await nextOf(records, 'L1')).toBe('2020-07-01');
    expect(await nextOf(records, 'L2')).toBe('2020-04-01');
    const kept = (await records.list('review')).map(({ record }) => record);
    expect(kept.map(({ dueOn, occurrence }) => [dueOn, occurrence])).toEqual([
      ['2020-04-01', 1],
      ['2020-07-01', 1],
      ['2020-07-01', 2],
    ]);
  });

  it('show it for those that were there before, too', async () => {
    const records = test.records();
    await importInto(records, { ...smallPackage(), reviews: [] });
    expect(await nextOf(records, 'L1')).toBe('2020-04-01');
    await importInto(records, { reviews });
    expect(await nextOf(records, 'L1')).toBe('2020-07-01');
  });

  it('that were noted as done since are not brought again by their package', async () => {
    const region = 'region-reviewed';
    const records = test.records(region);
    const rows = { ...smallPackage(), reviews };
    const first = await importInto(records, rows);
    const placement = { placementId: id<'Placement'>('L1') };
    const expected = { key: placement, version: 1, actor: 'worker', today };
    const dueOn = localDate('2020-07-01');
    await noteReviewDone(records, expected, { dueOn, doneOn: today });
    expect(await nextOf(records, 'L1')).toBe('2020-10-02');
    const items = await test.itemsOf(region);
    expect(await importInto(records, rows)).toEqual(first);
    expect(await test.itemsOf(region)).toEqual(items);
  });
});
