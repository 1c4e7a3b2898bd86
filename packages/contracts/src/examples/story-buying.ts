import { type Act, type Send, county, type Actor } from './play.ts';
import { signDraft } from './story-admission.ts';
import { readsExtract } from './story-checking.ts';

const procurement = county('procurement');
const finance = county('finance');
/** Who lets a payment go is not who confirmed its account. */
export const otherFinance: Actor = { ...finance, userId: 'example-finance-2' };

const option = { months: 12, noticeDays: 180, conditions: 'Tilaajan oikeus' };
const terms = {
  name: 'Kuntouttava työtoiminta 2021–2022',
  startsOn: '2021-01-01',
  endsOn: '2022-12-31',
  optionCount: 2,
  optionMonths: 12,
  optionTerms: [option, option],
  claimWindowDays: 60,
  claimDeadlineDays: 90,
  splitReason: 'Yksi osa: kokonaisuus on pieni.',
  valueCents: 90_000_000,
};
const lot = { name: 'Yksilömuotoinen kuntouttava työtoiminta' };
const bonus = { lot: 1, pathType: 'degree-education' } as const;
/** Studies are shown by the right to study, and a part of the bonus is paid when they have lasted three months. */
const studies = {
  secondPart: { months: 3 as const, amountCents: 12_000 },
  requiredEvidence: {
    start: ['study-right' as const],
    lasting: ['attendance-certificate' as const],
  },
};

/** A framework of one lot, with the bonus of one path: drafted, published, and changed by a new version. */
export async function buyService(act: Act) {
  const drafted = await act(procurement, 'createFramework', {
    body: { ...terms, procedure: 'framework' },
  });
  const { frameworkId } = drafted.record;
  const params = { frameworkId };
  const changed = await act(procurement, 'changeFramework', {
    params,
    version: drafted.version,
    body: { ...terms, procedure: 'framework', bonusMinCents: 30_000 },
  });
  await act(procurement, 'readFramework', { params });
  await act(procurement, 'listFrameworks', {});
  await addLot(act, frameworkId);
  const published = await act(procurement, 'publishFramework', {
    params,
    version: changed.version,
  });
  await act(procurement, 'modifyFramework', {
    params,
    version: published.version,
    body: {
      ...terms,
      bonusMinCents: 30_000,
      lots: [{ ...lot, lot: 1, description: 'Yksi asiakas kerrallaan' }],
      tariffs: [{ ...bonus, ...studies, amountCents: 42_000 }],
      ground: 'small-value',
      reason: 'Bonuksen taso tarkistetaan.',
      valueChangeCents: 200_000,
    },
  });
  await act(procurement, 'listTermsVersions', { query: { frameworkId } });
  return { frameworkId };
}

async function addLot(act: Act, frameworkId: string): Promise<void> {
  const made = await act(procurement, 'createLot', { body: { frameworkId, lot: 1, ...lot } });
  await act(procurement, 'changeLot', {
    params: { frameworkId, lot: '1' },
    version: made.version,
    body: { ...lot, description: 'Yksi asiakas kerrallaan' },
  });
  await act(procurement, 'listLots', { query: { frameworkId } });
  const tariff = await act(procurement, 'createTariff', {
    body: { frameworkId, ...bonus, amountCents: 35_000 },
  });
  await act(procurement, 'changeTariff', {
    params: { frameworkId, lot: '1', pathType: bonus.pathType },
    version: tariff.version,
    body: { ...studies, amountCents: 40_000 },
  });
  await act(procurement, 'listTariffs', { query: { frameworkId } });
}

/** A provider that is no company, its agreement after the check, and an option year. */
export async function agree(act: Act, send: Send, frameworkId: string) {
  const providerId = await addProvider(act);
  await readsExtract(act, send, providerId);
  const person = {
    responsiblePerson: 'Vastuuhenkilö Esimerkki',
    qualification: 'other-competence',
    experienceYears: 4,
  } as const;
  const agreement = await act(procurement, 'createAgreement', {
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
  await act(procurement, 'changeResponsiblePerson', {
    params: { agreementId },
    version: signed.version,
    body: { ...person, experienceYears: 5 },
  });
  return { providerId, agreementId };
}

async function addProvider(act: Act) {
  const facts = {
    name: 'Esimerkkiyhdistys ry',
    formCode: '6',
    registers: ['association' as const],
    declaresBusinessActivity: 'no' as const,
    municipality: 'Kouvola',
  };
  const provider = await act(procurement, 'createProvider', {
    body: { businessId: '9900010-6', ...facts },
  });
  const { providerId } = provider.record;
  await act(procurement, 'readProvider', { params: { providerId } });
  await act(procurement, 'listProviders', {});
  const params = { providerId };
  const changed = await act(procurement, 'changeProvider', {
    params,
    version: provider.version,
    body: { ...facts, municipality: 'Kotka' },
  });
  await describeProvider(act, providerId, changed.version);
  await payTo(act, providerId);
  await act(procurement, 'createAffiliate', {
    body: { providerId, businessId: '9900045-6', name: 'Esimerkkiyhdistyksen tytäryhtiö Oy' },
  });
  await act(procurement, 'listAffiliates', { query: { providerId } });
  return providerId;
}

/** Whom to turn to, where its invoices come from, and what the supervisor knows of it. */
async function describeProvider(act: Act, providerId: string, version: number): Promise<void> {
  const params = { providerId };
  const contact = { name: 'Yhteys Henkilö', role: 'toiminnanjohtaja' };
  await act(procurement, 'changeContacts', {
    params,
    version,
    body: { contacts: [{ ...contact, email: 'yhteys@example.fi', phone: '+358 40 000 0000' }] },
  });
  await act(procurement, 'changeEInvoice', {
    params,
    version: version + 1,
    body: { eInvoice: { address: '003799000106', operator: '003723327487' } },
  });
  await act(procurement, 'changeSupervision', {
    params,
    version: version + 2,
    body: {
      soteri: { number: 'SOTERI-1', registeredOn: '2021-01-15' },
      ownControlPlanOn: '2021-01-10',
    },
  });
}

/** An account that one proposes and another confirms, one that is refused, and one whose payment is let go. */
async function payTo(act: Act, providerId: string): Promise<void> {
  const propose = async (iban: string) => {
    const { record, version } = await act(procurement, 'proposeAccount', {
      body: { providerId, iban },
    });
    return { params: { providerId, accountId: record.accountId }, version };
  };
  await act(finance, 'confirmAccount', await propose('FI1444055500000037'));
  const body = { reason: 'Tilinumero ei ole palveluntuottajan.' };
  await act(finance, 'refuseAccount', { ...(await propose('FI2112345600000785')), body });
  const proposed = await propose('FI2112345600000785');
  const { version } = await act(finance, 'confirmAccount', proposed);
  await act(otherFinance, 'releaseAccountHold', { ...proposed, version });
  await act(finance, 'listAccounts', { query: { providerId } });
}
