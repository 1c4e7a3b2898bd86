import {
  type Asking,
  createAgreement,
  createFramework,
  createLot,
  passCheck,
  publishFramework,
  signAgreement,
} from '@jatkopolku/application';
import { defaultsOfFramework, defaultsOfLot } from '@jatkopolku/domain/framework';
import { type LocalDate, id, localDate, ZERO_CENTS } from '@jatkopolku/kernel';

import type { OpenRegion } from '../open-region.ts';
import { saved } from './saved.ts';

const key = {
  frameworkId: id<'Framework'>('FW-COOP'),
  agreementId: id<'Agreement'>('A-COOP'),
  providerId: id<'Provider'>('P-OWN'),
};

type DemoRegion = Omit<OpenRegion, 'regionId' | 'close' | 'files'>;

/** Cooperation with the municipality’s workshop, whose option is to be decided within the year. */
export async function seedCooperation(region: DemoRegion): Promise<void> {
  const { records, clock } = region;
  const by: Asking<LocalDate> = { actor: 'demo', today: clock.today() };
  const { frameworkId, agreementId } = key;
  const terms = {
    ...defaultsOfFramework,
    frameworkId,
    name: 'Työpajayhteistyö Kouvolan kaupungin kanssa',
    procedure: 'cooperation' as const,
    startsOn: localDate('2020-01-01'),
    endsOn: localDate('2021-12-31'),
    optionCount: 1,
    optionMonths: 12,
    optionTerms: [{ months: 12, noticeDays: 90, conditions: '' }],
    claimWindowDays: 0,
    claimDeadlineDays: 0,
  };
  await saved(createFramework(records, terms, by));
  await saved(
    createLot(
      records,
      { ...defaultsOfLot, frameworkId, lot: 1, name: 'Työpaja', nameSv: 'Verkstad' },
      by,
    ),
  );
  const expected = { key: { frameworkId }, version: 1, actor: by.actor, name: 'Demo' };
  await saved(publishFramework({ records, clock }, expected));
  const agreed = { lot: 1, scope: 'work-activity', dayPriceCents: ZERO_CENTS } as const;
  const person = { responsiblePerson: 'Työpajan johtaja', qualification: '817-2015-8' } as const;
  const room = { places: null, capCents: null, instructors: [], experienceYears: 6 };
  await saved(createAgreement(records, { ...key, ...agreed, ...person, ...room }, by));
  const draft = { key: { agreementId }, ...by };
  await saved(passCheck(region, { ...draft, version: 1 }));
  await saved(signAgreement(region, { ...draft, version: 2 }, { signedOn: by.today }));
}
