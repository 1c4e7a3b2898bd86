import {
  type Asking,
  createBenefit,
  createClient,
  createFramework,
  createLot,
  createPlacement,
  decidePlacement,
  noteStartConditions,
  createProvider,
  createTariff,
  publishFramework,
} from '@jatkopolku/application';
import { signedAgreementStateOn, defaultsOfAgreement } from '@jatkopolku/domain/agreement';
import { defaultsOfBonus, defaultsOfFramework, defaultsOfLot } from '@jatkopolku/domain/framework';
import { unqualified } from '@jatkopolku/domain/placement';
import { legalFormSchema } from '@jatkopolku/domain/provider';
import { cents, id, localDate, type LocalDate, rangeOf } from '@jatkopolku/kernel';

import type { OpenRegion } from '../open-region.ts';
import { saved } from './saved.ts';

const names = {
  frameworkId: id<'Framework'>('FW-ES-2021'),
  providerId: id<'Provider'>('ES01'),
  agreementId: id<'Agreement'>('ES-A1'),
  clientId: id<'Client'>('ES-C1'),
};

/** The second demo region: a small one, so that the border between regions can be tried. */
export async function seedNeighbour(region: OpenRegion): Promise<void> {
  if (await region.records.get('framework', names)) return;
  const by: Asking<LocalDate> = { actor: 'demo', today: region.clock.today() };
  await buyService(region, by);
  await agreeOnService(region, by);
  await placeClient(region, by);
}

const terms = { startsOn: localDate('2021-01-01'), endsOn: localDate('2022-12-31') };

async function buyService({ records, clock }: OpenRegion, by: Asking<LocalDate>): Promise<void> {
  const { frameworkId, providerId } = names;
  const name = 'Kuntouttava työtoiminta 2021–2022';
  const optionTerm = { months: 12, noticeDays: 90, conditions: '' };
  const options = { optionCount: 1, optionMonths: 12, optionTerms: [optionTerm] };
  const tender = {
    splitReason: 'Hankinta on pieni: sitä ei ole tarkoituksenmukaista jakaa.',
    valueCents: cents(60_000_000),
  };
  const claims = { claimWindowDays: 60, claimDeadlineDays: 90 };
  const named = { frameworkId, name, procedure: 'framework' } as const;
  const framework = {
    ...defaultsOfFramework,
    ...named,
    ...terms,
    ...options,
    ...tender,
    ...claims,
  };
  await saved(createFramework(records, framework, by));
  await saved(
    createLot(
      records,
      {
        ...defaultsOfLot,
        frameworkId,
        lot: 1,
        name: 'Yksilömuotoinen toiminta',
        nameSv: 'Individuell verksamhet',
      },
      by,
    ),
  );
  const tariff = {
    ...defaultsOfBonus,
    pathType: 'degree-education',
    amountCents: cents(30_000),
  } as const;
  await saved(createTariff(records, { frameworkId, lot: 1, ...tariff }, by));
  const expected = { key: { frameworkId }, version: 1, actor: by.actor, name: 'Demo' };
  await saved(publishFramework({ records, clock }, expected));
  const provider = { providerId, businessId: '9900010-6', name: 'Naapurin esimerkkiyhdistys ry' };
  const facts = {
    language: 'fi' as const,
    registers: ['association' as const],
    declaresBusinessActivity: 'no' as const,
    municipality: 'Mikkeli',
  };
  await saved(
    createProvider(records, { ...provider, formCode: legalFormSchema.parse('6'), ...facts }, by),
  );
}

async function agreeOnService({ records }: OpenRegion, by: Asking<LocalDate>): Promise<void> {
  const { frameworkId, providerId, agreementId } = names;
  const person = { responsiblePerson: 'Vastuuhenkilö', qualification: '817-2015-8' } as const;
  const bought = {
    ...defaultsOfAgreement,
    lot: 1,
    scope: 'work-activity',
    dayPriceCents: cents(2_400),
  } as const;
  const review = { reviewDecision: '', reviewReason: '', experienceYears: 3 };
  const signed = { signedOn: localDate('2020-12-10'), ...person, ...review };
  const state = signedAgreementStateOn(rangeOf(terms.startsOn, terms.endsOn), by.today);
  // Signed before the platform came, as those of an import are.
  const agreement = { agreementId, frameworkId, providerId, ...bought, ...signed, state };
  const act = { event: 'created', actor: by.actor } as const;
  const kept = await records.commit([{ kind: 'agreement', record: agreement }], act);
  if (!kept.ok) throw new Error(`The demo was refused: ${JSON.stringify(kept.error)}`);
}

async function placeClient(region: OpenRegion, by: Asking<LocalDate>): Promise<void> {
  const { clientId, agreementId } = names;
  const facts = {
    firstName: 'Eino',
    lastName: 'Esimerkki',
    municipality: 'Mikkeli',
    language: 'fi',
  };
  const secrets = { personalIdentityCode: '010290-901J', iban: null };
  const asking = { ...by, name: 'Demo' };
  await saved(createClient(region, { clientId, ...facts, ...secrets }, asking));
  const validFrom = localDate('2020-06-01');
  const benefit = { benefit: 'basic-allowance', payer: 'kela', validFrom, validTo: null } as const;
  await saved(createBenefit(region.records, { clientId, ...benefit }, by));
  const [startsOn, endsOn] = [localDate('2021-02-01'), localDate('2021-07-31')];
  const plan = { planType: 'activation-plan', planSignedOn: localDate('2021-01-20') } as const;
  const agreed = {
    placementId: id<'Placement'>('ES-L1'),
    clientId,
    agreementId,
    startsOn,
    endsOn,
    daysPerWeek: 3,
    hoursPerDay: '4',
    serviceStartedOn: startsOn,
    ...plan,
    reviewIntervalMonths: '3',
    goal: 'Työkyvyn vahvistaminen',
    description: 'Avustavat tehtävät',
    support: 'Ohjaaja paikalla joka päivä',
    otherServices: 'Ei muita palveluja',
    instructor: 'Ohjaaja',
    ...unqualified,
    coaching: 'no' as const,
  };
  await saved(createPlacement(region.records, agreed, by));
  await startPlacement(region, agreed, by);
}

type Agreed = Parameters<typeof createPlacement>[1];

/** All was in place when the plan was signed. */
async function startPlacement(
  { records }: OpenRegion,
  { placementId, startsOn, planSignedOn: on }: Agreed,
  by: Asking<LocalDate>,
): Promise<void> {
  const signed = { labourAuthoritySignedOn: on, countySignedOn: on, clientSignedOn: on };
  const conditions = { ...signed, insuredFrom: startsOn, stewardNotifiedOn: on };
  const placed = { key: { placementId }, ...by };
  await saved(noteStartConditions(records, { ...placed, version: 1 }, conditions));
  const reason = 'Suunnitelma on allekirjoitettu.';
  const start = { kind: 'start', firstDay: startsOn, reason } as const;
  await saved(decidePlacement(records, { ...placed, version: 2 }, start));
}
