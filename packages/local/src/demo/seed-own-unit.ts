import {
  type Asking,
  createAgreement,
  createFramework,
  createLot,
  createProvider,
  passCheck,
  publishFramework,
  signAgreement,
} from '@jatkopolku/application';
import { defaultsOfFramework, defaultsOfLot } from '@jatkopolku/domain/framework';
import { legalFormSchema } from '@jatkopolku/domain/provider';
import { type LocalDate, id, localDate, ZERO_CENTS } from '@jatkopolku/kernel';

import type { OpenRegion } from '../open-region.ts';
import { saved } from './saved.ts';

const names = {
  frameworkId: id<'Framework'>('FW-OWN'),
  providerId: id<'Provider'>('P-OWN'),
  agreementId: id<'Agreement'>('A-OWN'),
};

/** A municipality's own workshop in the demo region: no tender, price or bonus, and no days yet. */
export async function seedOwnUnit(
  region: Omit<OpenRegion, 'regionId' | 'close' | 'files'>,
): Promise<void> {
  const { records, clock } = region;
  const by: Asking<LocalDate> = { actor: 'demo', today: clock.today() };
  const { frameworkId, providerId, agreementId } = names;
  const terms = {
    ...defaultsOfFramework,
    frameworkId,
    name: 'Kouvolan oma työpajatoiminta',
    procedure: 'own-unit' as const,
    startsOn: localDate('2019-01-01'),
    endsOn: localDate('2024-12-31'),
    optionCount: 0,
    optionMonths: 0,
    claimWindowDays: 0,
    claimDeadlineDays: 0,
  };
  await saved(createFramework(records, terms, by));
  const lot = {
    ...defaultsOfLot,
    frameworkId,
    lot: 1 as const,
    name: 'Työpaja',
    nameSv: 'Verkstad',
  };
  await saved(createLot(records, lot, by));
  const expected = { key: { frameworkId }, version: 1, actor: by.actor, name: 'Demo' };
  await saved(publishFramework({ records, clock }, expected));
  const provider = {
    providerId,
    businessId: '9900060-8',
    name: 'Kouvolan kaupunki, oma työpaja',
    formCode: legalFormSchema.parse('41'),
    registers: [],
    declaresBusinessActivity: 'no' as const,
    municipality: 'Kouvola',
    language: 'fi' as const,
  };
  await saved(createProvider(records, provider, by));
  const person = { responsiblePerson: 'Työpajan johtaja', qualification: '817-2015-8' } as const;
  const agreed = { lot: 1, scope: 'work-activity', dayPriceCents: ZERO_CENTS } as const;
  const key = { agreementId, frameworkId, providerId };
  const room = { places: null, capCents: null, instructors: [], experienceYears: 6 };
  await saved(createAgreement(records, { ...key, ...agreed, ...person, ...room }, by));
  const draft = { key: { agreementId }, ...by };
  await saved(passCheck(region, { ...draft, version: 1 }));
  await saved(signAgreement(region, { ...draft, version: 2 }, { signedOn: by.today }));
}
