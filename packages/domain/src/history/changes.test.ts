import { sheetStates } from '@jatkopolku/domain/attendance';
import {
  makeAccount,
  makeAccountMap,
  makeAgreement,
  makeBenefit,
  makeClaim,
  makeAccountProposal,
  makeClient,
  makeCommitment,
  makeFramework,
  makePlacement,
  makeProvider,
  makeRun,
  makeSheet,
} from '@jatkopolku/testing/builders';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { type FieldChange, changesOf } from './changes.ts';
import { historyKinds } from './history-fields.ts';
import {
  type HistoryKind,
  type Recorded,
  recordedClaim,
  recordedFramework,
  recordedRun,
  recordedSheet,
} from './recorded.ts';

const SECRET = 'sealed-or-hashed';
const nothing = { days: 0, feeCents: 0, bonusCents: 0, compensationCents: 0 };
const booked = { ...nothing, travelCents: 0, stateCents: 0 } as Recorded['run']['booked'];

/** A record of each kind, with what is sealed or hashed in it. */
const records: { readonly [K in HistoryKind]: Recorded[K] } = {
  framework: recordedFramework(makeFramework()),
  provider: makeProvider(),
  account: makeAccount({ sealed: SECRET, ibanMark: SECRET }),
  agreement: makeAgreement(),
  client: makeClient({
    sealed: SECRET,
    identityMark: SECRET,
    ibanMark: SECRET,
    accountProposal: makeAccountProposal({ sealed: SECRET, ibanMark: SECRET }),
  }),
  benefit: makeBenefit(),
  placement: makePlacement(),
  sheet: recordedSheet(makeSheet()),
  claim: recordedClaim(makeClaim()),
  run: recordedRun(makeRun(), booked),
  commitment: makeCommitment(),
  accountMap: makeAccountMap(),
};

const short = ({ field, row, from, to }: FieldChange) => [field, row, from, to];

describe('what is different in a record', () => {
  it('is each field, from what to what', () => {
    const before = makePlacement({ endsOn: '2021-06-30', goal: 'To find work' });
    const after = makePlacement({ endsOn: '2021-05-31', goal: '', instructor: 'Reetta' });
    expect(changesOf('placement', before, after)).toEqual([
      {
        field: 'placement.endsOn',
        row: null,
        named: null,
        reading: 'date',
        from: '2021-06-30',
        to: '2021-05-31',
      },
      expect.objectContaining({ field: 'placement.goal', from: 'To find work', to: null }),
      expect.objectContaining({ field: 'placement.instructor', to: 'Reetta' }),
    ]);
  });

  it('is each part of a list by its name, in their order', () => {
    const before = makeAgreement({
      laterPrices: [{ from: '2021-09-01', dayPriceCents: 2_700 }],
      instructors: [{ name: 'Aino', qualification: 'vocational', description: 'Cook' }],
    });
    const after = makeAgreement({
      laterPrices: [
        { from: '2021-05-01', dayPriceCents: 2_600 },
        { from: '2021-09-01', dayPriceCents: 2_800 },
      ],
      instructors: [],
    });
    expect(changesOf('agreement', before, after).map(short)).toEqual([
      ['agreement.laterPrices.dayPriceCents', '2021-05-01', null, 2_600],
      ['agreement.laterPrices.dayPriceCents', '2021-09-01', 2_700, 2_800],
      ['agreement.instructors.qualification', 'Aino', 'vocational', null],
      ['agreement.instructors.description', 'Aino', 'Cook', null],
    ]);
  });

  it('of two parts with one name is still of each', () => {
    const contact = (phone: string) => ({ name: 'Matti', role: '', email: '', phone });
    const before = makeProvider({ contacts: [contact('1'), contact('2')] });
    const after = makeProvider({ contacts: [contact('1'), contact('3')] });
    expect(changesOf('provider', before, after).map(short)).toEqual([
      ['provider.contacts.phone', 'Matti', '2', '3'],
    ]);
  });

  it('of the tenth part comes after the ninth', () => {
    const parts = (count: number) =>
      Array.from({ length: count }, (_, at) => ({
        partNo: at + 1,
        milestone: 'start' as const,
        amountCents: 20_000,
        approvedOn: '2021-03-01',
        approvedBy: 'antti',
        voidedOn: '2021-03-01',
      }));
    const changes = changesOf(
      'claim',
      recordedClaim(makeClaim({ parts: parts(8) })),
      recordedClaim(makeClaim({ parts: parts(10) })),
    );
    expect([...new Set(changes.map(({ row }) => row))]).toEqual([9, 10]);
  });

  it('is a part that somebody set, or took away, by its fields', () => {
    const suspension = { from: '2021-05-01', until: null, reason: 'Repairs' };
    const [plain, suspended] = [makeAgreement(), makeAgreement({ suspension })];
    expect(changesOf('agreement', plain, suspended).map(short)).toEqual([
      ['agreement.suspension.from', null, null, '2021-05-01'],
      ['agreement.suspension.reason', null, null, 'Repairs'],
    ]);
    expect(changesOf('agreement', suspended, plain).map(short)).toEqual([
      ['agreement.suspension.from', null, '2021-05-01', null],
      ['agreement.suspension.reason', null, 'Repairs', null],
    ]);
  });

  it('is what was approved of a claim, also in all', () => {
    const part = {
      partNo: 1,
      milestone: 'start' as const,
      amountCents: 50_000,
      approvedOn: '2021-03-01',
      approvedBy: 'antti',
      voidedOn: null,
    };
    const changes = changesOf(
      'claim',
      recordedClaim(makeClaim({ state: 'submitted', parts: [] })),
      recordedClaim(makeClaim({ state: 'approved', parts: [part] })),
    );
    expect(changes.map(short)).toEqual([
      ['claim.state', null, 'submitted', 'approved'],
      ['claim.approvedCents', null, null, 50_000],
      ['claim.parts.milestone', 1, null, 'start'],
      ['claim.parts.amountCents', 1, null, 50_000],
      ['claim.parts.approvedOn', 1, null, '2021-03-01'],
    ]);
  });

  it('is each day of a sheet, and how many of them count once it is accepted', () => {
    const sheet = makeSheet({ month: '2021-03', state: 'submitted', days: { '03': '4' } });
    const accepted = makeSheet({
      month: '2021-03',
      state: 'accepted',
      days: { '03': '5', '04': 's' },
    });
    expect(changesOf('sheet', recordedSheet(sheet), recordedSheet(accepted)).map(short)).toEqual([
      ['sheet.state', null, 'submitted', 'accepted'],
      ['sheet.attendedDays', null, null, 1],
      ['sheet.days.code', '2021-03-03', '4', '5'],
      ['sheet.days.code', '2021-03-04', null, 's'],
    ]);
  });

  it('of what is sealed is that it changed', () => {
    const before = makeClient({ identityMark: 'one', ibanMark: null });
    const after = makeClient({ identityMark: 'other', ibanMark: SECRET });
    expect(changesOf('client', before, after).map(short)).toEqual([
      ['client.identityMark', null, true, true],
      ['client.ibanMark', null, null, true],
    ]);
  });

  it('of an account that waits is its end, and why it was refused', () => {
    const accountProposal = makeAccountProposal();
    const entered = makeClient({ accountProposal });
    const refusal = { by: 'b', name: 'B', at: '2021-03-02T09:00:00Z', reason: 'Not theirs' };
    const refused = makeClient({
      accountProposal: makeAccountProposal({ sealed: null, ibanMark: null, refusal }),
    });
    const ending = 'client.accountProposal.ending';
    expect(changesOf('client', makeClient(), entered).map(short)).toEqual([
      [ending, null, null, '0785'],
    ]);
    expect(changesOf('client', entered, refused).map(short)).toEqual([
      ['client.accountProposal.refusal.reason', null, null, 'Not theirs'],
    ]);
    const confirmed = makeClient({ ibanMark: SECRET });
    expect(changesOf('client', entered, confirmed).map(short)).toEqual([
      ['client.ibanMark', null, null, true],
      [ending, null, '0785', null],
    ]);
  });
});

describe.each(historyKinds)('a record of the kind %s', (kind) => {
  it('has all that is shown of it in its first entry, and nothing that is sealed or hashed', () => {
    const changes = changesOf(kind, undefined, records[kind]);
    expect(changes.length).toBeGreaterThan(1);
    expect(changes.every(({ from }) => from === null)).toBe(true);
    expect(JSON.stringify(changes)).not.toContain(SECRET);
  });

  it('is the same as itself', () => {
    expect(changesOf(kind, records[kind], structuredClone(records[kind]))).toEqual([]);
  });
});

const sheets = fc
  .record({
    state: fc.constantFrom(...sheetStates),
    submittedOn: fc.constantFrom(null, '2021-04-01'),
    days: fc.dictionary(fc.constantFrom('01', '02', '15', '31'), fc.constantFrom('4', '6', 's')),
  })
  .map((own) => recordedSheet(makeSheet({ month: '2021-03', ...own })));

describe('changes of sheets', () => {
  it('one way are those of the other way, turned round', () => {
    fc.assert(
      fc.property(sheets, sheets, (one, other) => {
        const back = changesOf('sheet', other, one).map(({ from, to, ...rest }) => ({
          ...rest,
          from: to,
          to: from,
        }));
        expect(changesOf('sheet', one, other)).toEqual(back);
      }),
    );
  });

  it('over a third sheet lead to the same', () => {
    fc.assert(
      fc.property(sheets, sheets, sheets, (first, middle, last) => {
        const valueOf = new Map<string, unknown>();
        for (const { field, row, to } of [
          ...changesOf('sheet', undefined, first),
          ...changesOf('sheet', first, middle),
          ...changesOf('sheet', middle, last),
        ]) {
          valueOf.set(`${field} ${row}`, to);
        }
        const left = [...valueOf].filter(([, value]) => value !== null);
        const whole = changesOf('sheet', undefined, last).map(
          ({ field, row, to }) => [`${field} ${row}`, to] as const,
        );
        expect(new Map(left)).toEqual(new Map(whole));
      }),
    );
  });
});
