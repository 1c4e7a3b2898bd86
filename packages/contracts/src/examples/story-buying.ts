import { type Act, type Send, county } from './play.ts';
import { signDraft } from './story-admission.ts';
import { readsExtract } from './story-checking.ts';

const procurement = county('procurement');

/** A framework of one lot, with the bonus of one path. */
export async function buyService(act: Act) {
  const framework = await act(procurement, 'makeFramework', {
    body: {
      name: 'Kuntouttava työtoiminta 2021–2022',
      procedure: 'framework',
      startsOn: '2021-01-01',
      endsOn: '2022-12-31',
      optionCount: 2,
      optionMonths: 12,
      claimWindowDays: 60,
      claimDeadlineDays: 90,
    },
  });
  const { frameworkId } = framework.record;
  await act(procurement, 'readFramework', { params: { frameworkId } });
  await act(procurement, 'listFrameworks', {});
  const name = 'Yksilömuotoinen kuntouttava työtoiminta';
  await act(procurement, 'makeLot', { body: { frameworkId, lot: 1, name } });
  await act(procurement, 'listLots', { query: { frameworkId } });
  await act(procurement, 'makeTariff', {
    body: { frameworkId, lot: 1, pathType: 'degree-education', amountCents: 40_000 },
  });
  await act(procurement, 'listTariffs', { query: { frameworkId } });
  return { frameworkId };
}

/** A provider that is no company, its agreement after the check, and an option year. */
export async function agree(act: Act, send: Send, frameworkId: string) {
  const providerId = await registerProvider(act);
  await readsExtract(act, send, providerId);
  const person = {
    responsiblePerson: 'Vastuuhenkilö Esimerkki',
    qualification: 'other-competence',
    experienceYears: 4,
  } as const;
  const agreement = await act(procurement, 'makeAgreement', {
    body: {
      frameworkId,
      providerId,
      lot: 1,
      scope: 'work-activity',
      dayPriceCents: 2_500,
      places: 20,
      capCents: 15_000_000,
      instructors: [
        { name: 'Ohjaaja Esimerkki', qualification: 'vocational', description: 'Puuseppä' },
      ],
      ...person,
    },
  });
  const { agreementId } = agreement.record;
  const signed = await signDraft(act, agreement);
  await act(procurement, 'readAgreement', { params: { agreementId } });
  await act(procurement, 'listAgreements', {});
  await act(procurement, 'checkAgreement', { params: { agreementId } });
  await act(procurement, 'changeResponsiblePerson', {
    params: { agreementId },
    version: signed.version,
    body: { ...person, experienceYears: 5 },
  });
  await act(procurement, 'decideOption', {
    body: {
      frameworkId,
      optionNo: 1,
      startsOn: '2023-01-01',
      endsOn: '2023-12-31',
      decidedOn: '2021-04-01',
      agreementId: null,
    },
  });
  await act(procurement, 'listOptions', { query: { frameworkId } });
  return { providerId, agreementId };
}

async function registerProvider(act: Act) {
  const facts = {
    name: 'Esimerkkiyhdistys ry',
    formCode: '6',
    registers: ['association' as const],
    declaresBusinessActivity: 'no' as const,
    municipality: 'Kouvola',
  };
  const provider = await act(procurement, 'makeProvider', {
    body: { businessId: '9900010-6', ...facts },
  });
  const { providerId } = provider.record;
  await act(procurement, 'readProvider', { params: { providerId } });
  await act(procurement, 'listProviders', {});
  await act(procurement, 'changeProvider', {
    params: { providerId },
    version: provider.version,
    body: { ...facts, municipality: 'Kotka' },
  });
  await act(procurement, 'makeAffiliate', {
    body: { providerId, businessId: '9900045-6', name: 'Esimerkkiyhdistyksen tytäryhtiö Oy' },
  });
  await act(procurement, 'listAffiliates', { query: { providerId } });
  return providerId;
}
