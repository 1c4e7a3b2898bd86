import { type AgreementState, agreementStates } from '@jatkopolku/domain/agreement';
import { cents, id } from '@jatkopolku/kernel';
import { makeAgreement, makeFramework, makeLot, makeProvider } from '@jatkopolku/testing/builders';
import { auditOf, codesAtOnce, codesOf } from '@jatkopolku/testing/saved';
import { TODAY, type TestTable, openTestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import type { Change, Records } from '../records.ts';
import {
  type MakeAgreement,
  type ResponsiblePerson,
  changeResponsiblePerson,
  createAgreement,
} from './create-agreement.ts';

const by = { actor: 'officer', today: TODAY };
const act = { event: 'imported', actor: 'test' } as const;
const { agreementId, frameworkId, providerId, lot, scope, dayPriceCents, ...rest } =
  makeAgreement();
const { places, capCents, responsiblePerson, qualification, experienceYears, instructors } = rest;
const person = { responsiblePerson, qualification, experienceYears };
const agreed: MakeAgreement = {
  agreementId,
  frameworkId,
  providerId,
  lot,
  scope,
  dayPriceCents,
  places,
  capCents,
  instructors,
  ...person,
};

let test: TestTable;
let records: Records;
let regionId: string;
let regions = 0;
beforeAll(async () => {
  test = await openTestTable();
});
afterAll(() => test.close());
beforeEach(() => {
  regionId = `agreements-${(regions += 1)}`;
  records = test.records(regionId);
});

const around: Change[] = [
  { kind: 'framework', record: makeFramework() },
  { kind: 'lot', record: makeLot() },
  { kind: 'provider', record: makeProvider() },
];
const have = (...changes: Change[]) => records.commit([...around, ...changes], act);
const stored = () => records.get('agreement', { agreementId });

const unknown = { frameworkId: id<'Framework'>('F9'), providerId: id<'Provider'>('P9') };
const unknownCodes = ['unknown-framework', 'unknown-provider'];

describe('createAgreement', () => {
  const create = (own: Partial<MakeAgreement> = {}) =>
    createAgreement(records, { ...agreed, ...own }, by);

  it('writes one draft, which binds nobody, however often it is pressed', async () => {
    await have();
    expect(await codesAtOnce(create(), create())).toEqual([]);
    expect(await codesOf(create())).toEqual([]);
    expect(await stored()).toMatchObject({
      version: 1,
      record: { state: 'draft', signedOn: null },
    });
    expect(await auditOf(test, regionId)).toContain('1 created officer');
  });

  it.each<[string, Partial<MakeAgreement>, string[]]>([
    ['a lot that is not there', { lot: 2 }, ['unknown-lot']],
    ['a framework and a provider that are not there', unknown, unknownCodes],
    ['who may not answer for it', { experienceYears: 0 }, ['responsible-person-unqualified']],
    ['no price', { dayPriceCents: cents(0) }, ['price-by-procedure']],
  ])('is refused with %s', async (_name, own, codes) => {
    await have();
    expect(await codesOf(create(own))).toEqual(codes);
    expect(await stored()).toBeUndefined();
  });

  it('is refused of an id that is another’s', async () => {
    await have();
    await create();
    expect(await codesOf(create({ places: 3 }))).toEqual(['duplicate']);
  });

  it('is refused of a lot that the provider holds', async () => {
    await have({ kind: 'agreement', record: makeAgreement() });
    expect(await create({ agreementId: id('A2') })).toMatchObject({
      error: [{ code: 'lot-held', at: '/lot', details: { lot } }],
    });
  });
});

describe('changeResponsiblePerson', () => {
  const other: ResponsiblePerson = { ...person, responsiblePerson: 'Another Person' };
  const change = (to = other, version = 1) =>
    changeResponsiblePerson(records, { key: { agreementId }, version, ...by }, to);

  it.each<AgreementState>(agreementStates)(
    'changes the person alone, also when %s',
    async (state) => {
      const before = makeAgreement({ state });
      await have({ kind: 'agreement', record: before });
      expect(await codesOf(change())).toEqual([]);
      expect(await stored()).toEqual({ version: 2, record: { ...before, ...other } });
      expect(await auditOf(test, regionId)).toContain('2 changed officer');
    },
  );

  it('is refused to who may not answer for it, and of an agreement that is not there', async () => {
    expect(await codesOf(change())).toEqual(['not-found']);
    await have({ kind: 'agreement', record: makeAgreement() });
    const codes = await codesOf(change({ ...other, experienceYears: 0 }));
    expect(codes).toEqual(['responsible-person-unqualified']);
    expect(await stored()).toMatchObject({ version: 1 });
  });

  it('is refused of one that changed since, and by two at once is done once', async () => {
    await have({ kind: 'agreement', record: makeAgreement() });
    expect(await codesAtOnce(change(), change(person))).toEqual(['changed-meanwhile']);
    expect(await codesOf(change())).toEqual(['changed-meanwhile']);
  });
});
