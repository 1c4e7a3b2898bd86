import {
  type Asking,
  type MakeApplication,
  type Records,
  createApplication,
  createFramework,
  createLot,
  createTariff,
  publishFramework,
  submitApplication,
} from '@jatkopolku/application';
import { defaultsOfBonus, defaultsOfFramework } from '@jatkopolku/domain/framework';
import { type LocalDate, cents, id, localDate } from '@jatkopolku/kernel';

import type { OpenRegion } from '../open-region.ts';
import { saved } from './saved.ts';

const frameworkId = id<'Framework'>('DPS-2021');
const lots = [
  {
    lot: 1,
    name: 'Osallisuus ja elämänhallinta',
    nameSv: 'Delaktighet och livshantering',
    amountCents: cents(30_000),
  },
  {
    lot: 2,
    name: 'Työelämävalmiudet',
    nameSv: 'Arbetslivsfärdigheter',
    amountCents: cents(40_000),
  },
  { lot: 3, name: 'Työllistymisen polku', nameSv: 'Vägen till arbete', amountCents: cents(50_000) },
] as const;

/** A dynamic purchasing system that runs, and an application to it that waits for the county. */
export async function seedAdmission({ records, clock }: OpenRegion): Promise<void> {
  const today = clock.today();
  await openSystem(records, { actor: 'demo', today });
  const expected = { key: { frameworkId }, version: 1, actor: 'demo', name: 'Demo' };
  await saved(publishFramework({ records, clock }, expected));
  await apply(records, { actor: 'demo-manager', today });
}

async function openSystem(records: Records, by: Asking<LocalDate>): Promise<void> {
  const framework = {
    ...defaultsOfFramework,
    frameworkId,
    name: 'Kuntouttava työtoiminta, dynaaminen hankintajärjestelmä 2021–2025',
    procedure: 'dps' as const,
    startsOn: localDate('2021-01-01'),
    endsOn: localDate('2025-12-31'),
    optionCount: 0,
    optionMonths: 12,
    claimWindowDays: 60,
    claimDeadlineDays: 90,
    valueCents: cents(600_000_000),
    splitReason: 'Osa-alueisiin jakaminen antaa pienillekin toimijoille mahdollisuuden hakea.',
    longTermReason: 'Asiakkaiden polut kestävät vuosia: sama toimija seuraa niitä loppuun.',
  };
  await saved(createFramework(records, framework, by));
  for (const { lot, name, nameSv, amountCents } of lots) {
    await saved(createLot(records, { frameworkId, lot, name, nameSv, description: '' }, by));
    const tariff = { ...defaultsOfBonus, pathType: 'degree-education', amountCents } as const;
    await saved(createTariff(records, { frameworkId, lot, ...tariff }, by));
  }
}

async function apply(records: Records, by: Asking<LocalDate>): Promise<void> {
  const key = { applicationId: id<'Application'>('DEMO-H1') };
  const application: MakeApplication = {
    ...key,
    frameworkId,
    providerId: id<'Provider'>('P02'),
    lots: [
      { lot: 1, dayPriceCents: cents(2_450), places: 15 },
      { lot: 2, dayPriceCents: cents(2_700), places: 8 },
    ],
    scope: 'work-activity',
    responsiblePerson: 'Sanna Esimerkki',
    qualification: '817-2015-8',
    experienceYears: 6,
    instructors: [
      { name: 'Oskari Ohjaaja', qualification: 'vocational', description: 'Puuseppä' },
      {
        name: 'Iida Ohjaaja',
        qualification: 'guidance-skill',
        description: 'Kymmenen vuotta ryhmien ohjaajana',
      },
    ],
    documents: [],
    message: 'Tilat ovat esteettömät, ja lounas kuuluu päivään.',
  };
  await saved(createApplication(records, application, by));
  const { actor, today } = by;
  await saved(submitApplication(records, { key, version: 1, actor, today }));
}
