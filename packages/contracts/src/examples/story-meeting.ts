import { type Act, county } from './play.ts';
import { otherCaseWorker, startActivity, takeOver } from './story-starting.ts';

const caseWorker = county('case-worker');
const finance = county('finance');

/** A client with an account and a benefit, whose payer pays the days. */
export async function meetClient(act: Act) {
  const facts = {
    firstName: 'Aino',
    lastName: 'Esimerkki',
    municipality: 'Kouvola',
    language: 'fi',
  };
  const client = await act(caseWorker, 'createClient', {
    body: { ...facts, personalIdentityCode: '010190-900P', iban: null },
  });
  const { clientId } = client.record;
  await act(caseWorker, 'readClient', { params: { clientId } });
  await act(caseWorker, 'listClients', {});
  await act(caseWorker, 'findClients', { body: { words: 'esim' } });
  await act(caseWorker, 'findClients', { body: { words: '010190-900P' } });
  await act(caseWorker, 'nameClients', { body: { clientIds: [clientId] } });
  await act(caseWorker, 'changeClient', {
    params: { clientId },
    version: client.version,
    body: {
      ...facts,
      lastName: 'Esimerkki-Aalto',
      municipality: 'Kotka',
      interpreter: '',
      phone: '040 000 0000',
      email: 'aino@example.fi',
      address: 'Esimerkkikatu 1, 48100 Kotka',
    },
  });
  await payTo(act, { params: { clientId }, version: client.version + 1 });
  await sameTwice(act, clientId);
  await receiveBenefit(act, clientId);
  await setSight(act);
  return { clientId };
}

/** A protected address, looked at with a reason, and no longer protected. */
async function protectForAWhile(act: Act, clientId: string, version: number): Promise<void> {
  const params = { clientId };
  const marked = await act(caseWorker, 'markClient', {
    params,
    version,
    body: { protection: { since: '2021-01-04', source: 'population-register' }, death: null },
  });
  await act(caseWorker, 'readProtectedFacts', {
    params,
    body: { reason: 'Päätös lähetetään asiakkaalle postitse' },
  });
  const body = { protection: null, death: null };
  await act(caseWorker, 'markClient', { params, version: marked.version, body });
}

/** The region sets how long a provider's people see who a client was. */
async function setSight(act: Act): Promise<void> {
  const admin = county('admin');
  const { version } = await act(admin, 'readClientSettings', {});
  await act(admin, 'changeClientSettings', { version, body: { sightMonths: 3 } });
}

interface Met {
  readonly params: { readonly clientId: string };
  readonly version: number;
}

/** An account that one enters and another refuses, and one that is confirmed. */
async function payTo(act: Act, { params, version }: Met): Promise<void> {
  const enter = (expected: number, iban: string) =>
    act(caseWorker, 'changeAccount', { params, version: expected, body: { iban } });
  const wrong = await enter(version, 'FI21 1234 5600 0007 85');
  const refused = await act(finance, 'refuseClientAccount', {
    params,
    version: wrong.version,
    body: { reason: 'Tilinumero ei ole asiakkaan.' },
  });
  const right = await enter(refused.version, 'FI14 4405 5500 0000 37');
  await act(finance, 'confirmClientAccount', { params, version: right.version });
}

/** The same person taken in a second time by another code, which is corrected, and joined to the first record. */
async function sameTwice(act: Act, keptId: string): Promise<void> {
  const twice = await act(caseWorker, 'createClient', {
    body: {
      firstName: 'Aino',
      lastName: 'Aalto',
      municipality: 'Kotka',
      language: 'fi',
      personalIdentityCode: '010190-901R',
      iban: null,
    },
  });
  const { clientId } = twice.record;
  const params = { clientId };
  const corrected = await act(caseWorker, 'correctIdentityCode', {
    params,
    version: twice.version,
    body: { personalIdentityCode: '010190-902S', reason: 'Asiakas sai oikean henkilötunnuksen' },
  });
  await protectForAWhile(act, clientId, corrected.version);
  await act(caseWorker, 'previewClientMerge', { params: { clientId, keptId } });
  const propose = (reason: string) =>
    act(caseWorker, 'proposeClientMerge', { body: { clientId, keptId, reason } });
  const first = await propose('Sama nimi ja sama osoite');
  await act(caseWorker, 'withdrawClientMerge', { params, version: first.version });
  const second = await propose('Sama henkilö');
  const declined = await act(otherCaseWorker, 'declineClientMerge', {
    params,
    version: second.version,
    body: { reason: 'Mistä tämä tiedetään?' },
  });
  await propose('Sama henkilö väestötietojärjestelmän mukaan');
  await act(otherCaseWorker, 'readClientMerge', { params });
  await act(otherCaseWorker, 'listClientMerges', {});
  await act(otherCaseWorker, 'confirmClientMerge', { params, version: declined.version + 1 });
}

async function receiveBenefit(act: Act, clientId: string): Promise<void> {
  const facts = {
    benefit: 'labour-market-subsidy',
    payer: 'kela',
    validFrom: '2020-09-01',
  } as const;
  const { record, version } = await act(caseWorker, 'createBenefit', {
    body: { clientId, ...facts, validTo: null },
  });
  const params = { clientId, position: String(record.position) };
  await act(caseWorker, 'readBenefit', { params });
  await act(caseWorker, 'listBenefits', { query: { clientId } });
  await act(caseWorker, 'previewBenefit', {
    params: { clientId },
    body: { ...facts, validTo: '2021-12-31', position: record.position },
  });
  await act(caseWorker, 'changeBenefit', {
    params,
    version,
    body: { ...facts, validTo: '2021-12-31' },
  });
}

/** The client's placement with the provider, and its first plan review. */
export async function place(act: Act, whose: { clientId: string; agreementId: string }) {
  const terms = {
    startsOn: '2021-01-04',
    endsOn: '2021-12-31',
    daysPerWeek: 4,
    hoursPerDay: '5',
    planType: 'activation-plan',
    planSignedOn: '2020-12-18',
    reviewIntervalMonths: '3',
    goal: 'Arjen rytmin ja työkyvyn vahvistaminen',
    description: 'Avustavat tehtävät ohjaajan tukemana',
    support: 'Ohjaaja paikalla joka päivä, oma keskustelu viikoittain',
    otherServices: 'Velkaneuvonta',
    instructor: 'Ohjaaja Esimerkki',
    coaching: 'no',
  } as const;
  const placement = await act(caseWorker, 'createPlacement', {
    body: { ...whose, serviceStartedOn: '2021-01-04', ...terms },
  });
  const { placementId } = placement.record;
  await act(caseWorker, 'readPlacement', { params: { placementId } });
  await act(caseWorker, 'listPlacements', { query: { clientId: whose.clientId } });
  await act(caseWorker, 'changePlacement', {
    params: { placementId },
    version: placement.version,
    body: { ...terms, instructor: 'Toinen Ohjaaja' },
  });
  const changed = placement.version + 1;
  const started = await startActivity(act, { placementId, version: changed, on: '2021-01-04' });
  await takeOver(act, { placementId, version: started.version });
  await act(caseWorker, 'createReview', {
    body: { placementId, intervalMonths: '3', dueOn: '2021-04-04', doneOn: null },
  });
  await act(caseWorker, 'listReviews', { query: { placementId } });
  return { placementId };
}
