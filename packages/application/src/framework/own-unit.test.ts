import { type Procedure, defaultsOfFramework, defaultsOfLot } from '@jatkopolku/domain/framework';
import { parseHours, unqualified } from '@jatkopolku/domain/placement';
import { legalFormSchema } from '@jatkopolku/domain/provider';
import { ZERO_CENTS, id, localDate, must, parseMonth } from '@jatkopolku/kernel';
import { makeRegister } from '@jatkopolku/testing/register';
import { TODAY, type TestRegion, type TestTable, openTestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { createAgreement } from '../agreement/create-agreement.ts';
import { passCheck } from '../agreement/pass-check.ts';
import { signAgreement } from '../agreement/sign-agreement.ts';
import { logDays } from '../attendance/log-days.ts';
import { acceptSheet, submitSheet } from '../attendance/move-sheet.ts';
import { createBenefit } from '../client/create-benefit.ts';
import { createClient } from '../client/create-client.ts';
import type { Saved } from '../create-record.ts';
import { fileClaim } from '../outcome/file-claim.ts';
import { createPlacement } from '../placement/create-placement.ts';
import { decidePlacement } from '../placement/decide-placement.ts';
import { noteStartConditions } from '../placement/note-conditions.ts';
import { createProvider } from '../provider/create-provider.ts';
import { previewMonth } from '../settlement/preview-month.ts';
import { createFramework, createLot } from './create-framework.ts';
import { publishFramework } from './publish-framework.ts';

let table: TestTable;
beforeAll(async () => {
  table = await openTestTable();
});
afterAll(() => table.close());

const by = { actor: 'somebody', today: TODAY };
const march = must(parseMonth('2021-03'), 'March');
const names = {
  frameworkId: id<'Framework'>('FW'),
  providerId: id<'Provider'>('P'),
  agreementId: id<'Agreement'>('A'),
  clientId: id<'Client'>('C'),
  placementId: id<'Placement'>('L'),
};

async function done<T>(making: Saved<T>) {
  const result = await making;
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** Somebody's own workshop, whose provider is a company by its form: nothing is bought, so nobody asks. */
async function openUnit({ records, clock }: TestRegion, procedure: Procedure): Promise<void> {
  const { frameworkId, providerId, agreementId } = names;
  const term = { startsOn: localDate('2021-01-01'), endsOn: localDate('2030-12-31') };
  const none = { optionCount: 0, optionMonths: 0, claimWindowDays: 60, claimDeadlineDays: 90 };
  const terms = { ...defaultsOfFramework, frameworkId, name: 'Own', procedure, ...term, ...none };
  await done(createFramework(records, terms, by));
  const lot = { ...defaultsOfLot, frameworkId, lot: 1 as const, name: 'Workshop' };
  await done(createLot(records, lot, by));
  const expected = { key: { frameworkId }, version: 1, actor: 'somebody', name: 'Somebody' };
  await done(publishFramework({ records, clock }, expected));
  const facts = {
    name: 'Own company',
    formCode: legalFormSchema.parse('16'),
    registers: ['trade' as const],
  };
  const rest = { declaresBusinessActivity: 'yes', municipality: 'Kotka', language: 'fi' } as const;
  const provider = { providerId, businessId: '9900001-8', ...facts, ...rest };
  await done(createProvider(records, provider, by));
  const person = { responsiblePerson: 'Person', qualification: '817-2015-8' } as const;
  const agreed = { lot: 1, scope: 'work-activity', dayPriceCents: ZERO_CENTS } as const;
  const key = { agreementId, frameworkId, providerId };
  const room = { places: null, capCents: null, instructors: [], experienceYears: 3 };
  await done(createAgreement(records, { ...key, ...agreed, ...person, ...room }, by));
  const register = makeRegister();
  const deps = { records, clock, register };
  const draft = { key: { agreementId }, ...by };
  await done(passCheck(deps, { ...draft, version: 1 }));
  await done(signAgreement(deps, { ...draft, version: 2 }, { signedOn: TODAY }));
  // An own unit, though a company, is nobody to ask the register about.
  expect(register.asked).toEqual([]);
}

async function placeClient(region: TestRegion): Promise<void> {
  const { clientId, agreementId, placementId } = names;
  const person = { firstName: 'Eino', lastName: 'Esimerkki', municipality: '', language: 'fi' };
  const secrets = { personalIdentityCode: '010290-901J', iban: null };
  const asking = { ...by, name: 'Maker' };
  await done(createClient(region, { clientId, ...person, ...secrets }, asking));
  const validFrom = localDate('2020-06-01');
  const benefit = { benefit: 'basic-allowance', payer: 'kela', validFrom, validTo: null } as const;
  await done(createBenefit(region.records, { clientId, ...benefit }, by));
  const [startsOn, endsOn] = [localDate('2021-02-01'), localDate('2021-07-31')];
  const plan = { planType: 'activation-plan', planSignedOn: localDate('2021-01-20') } as const;
  const terms = {
    daysPerWeek: 3,
    hoursPerDay: '4',
    reviewIntervalMonths: '3',
    coaching: 'no' as const,
    goal: 'Rhythm',
    description: 'Assisting',
    support: 'An instructor on each day',
    otherServices: 'None',
    ...unqualified,
    instructor: 'Instructor',
  };
  const key = { placementId, clientId, agreementId };
  const placement = { ...key, startsOn, endsOn, serviceStartedOn: startsOn, ...plan, ...terms };
  await done(createPlacement(region.records, placement, by));
  const on = plan.planSignedOn;
  const conditions = {
    labourAuthoritySignedOn: on,
    countySignedOn: on,
    clientSignedOn: on,
    insuredFrom: on,
    stewardNotifiedOn: on,
  };
  const made = { key: { placementId }, ...by };
  await done(noteStartConditions(region.records, { ...made, version: 1 }, conditions));
  const start = { kind: 'start', firstDay: startsOn, reason: 'Signed' } as const;
  await done(decidePlacement(region.records, { ...made, version: 2 }, start));
}

/** Two attended days of March, submitted and accepted. */
async function attend({ records }: TestRegion): Promise<void> {
  const { placementId } = names;
  const hours = must(parseHours('4'), 'hours');
  const day = { status: 'present', hours, absenceReason: null, travelCents: null } as const;
  const days = { '01': day, '02': day };
  const logged = await done(logDays(records, { placementId, month: march, days }, by));
  const expected = { key: logged.record, version: logged.version, ...by };
  const submitted = await done(submitSheet(records, expected));
  const approver = { ...expected, version: submitted.version, actor: 'approver' };
  if (submitted.record.state === 'submitted') await done(acceptSheet(records, approver));
}

describe.each(['own-unit', 'cooperation'] as const)('%s', (procedure) => {
  it('has its days, its 9 EUR and its state compensation, and neither price nor bonus', async () => {
    const region = table.region(`of-${procedure}`);
    await openUnit(region, procedure);
    await placeClient(region);
    await attend(region);
    const settled = await previewMonth(region.records, march);
    expect(settled).toMatchObject({
      days: 2,
      stateCompensationCents: 2_018,
      compensation: { totalCents: 1_800, heldDays: 0 },
      providers: [{ lots: [{ days: 2, feeCents: 0 }], bonuses: [], totalCents: 0 }],
    });
    const claim = await fileClaim(
      region,
      {
        claimId: id<'Claim'>('K'),
        placementId: names.placementId,
        pathType: 'work-trial',
        pathStartsOn: localDate('2021-03-20'),
        counterpartName: 'Employer',
        counterpartBusinessId: '9900050-1',
        contractType: 'none',
        pathEndsOn: null,
        weeklyHours: null,
        isCompany: null,
        evidence: [],
      },
      by,
    );
    expect(claim.ok ? [] : claim.error.map(({ code }) => code)).toContain('path-not-in-tariff');
  });
});
