import type { AnswerOf, Operations, Sending } from '../api/index.ts';
import { PAPER, offerOf } from './paper.ts';
import { type Act, type Actor, type Send, county, managerOf } from './play.ts';

const procurement = county('procurement');

/** Sends a document, and has it checked. */
async function sendDocument(act: Act, send: Send, actor: Actor, name: string): Promise<string> {
  const offered = await act(actor, 'offerFile', { body: offerOf(name) });
  const { record, version, upload } = offered;
  if (upload) await send(upload, PAPER);
  await act(actor, 'releaseFile', { params: { fileId: record.fileId }, version });
  return record.fileId;
}

const terms = [
  'content-quantity-quality',
  'guidance-supervision',
  'solvency',
  'subcontractors',
  'preparedness',
  'price-reduction',
  'termination',
  'continuity',
] as const;

type Draft = AnswerOf<Operations['createAgreement']>;

/** Says where the compulsory terms are, does the company check, and signs. */
export async function signDraft(act: Act, { record, version }: Draft): Promise<Draft> {
  const { agreementId, places, capCents } = record;
  const params = { agreementId };
  const contractTerms = terms.map((term, place) => ({ term, place: `kohta ${place + 1}` }));
  const described = await act(procurement, 'changeContract', {
    params,
    version,
    body: { places, capCents, contractTerms },
  });
  const checked = await act(procurement, 'passCheck', { params, version: described.version });
  return act(procurement, 'signAgreement', {
    params,
    version: checked.version,
    body: { signedOn: '2021-04-01' },
  });
}

const offer = {
  lots: [{ lot: 1, dayPriceCents: 2_600, places: 12 }],
  scope: 'work-activity',
  responsiblePerson: 'Vastuuhenkilö Esimerkki',
  qualification: '817-2015-8',
  experienceYears: 4,
  instructors: [
    { name: 'Ohjaaja Esimerkki', qualification: 'vocational', description: 'Puuseppä' },
  ],
  documents: [] as string[],
  message: '',
} satisfies Sending<Operations['changeApplication']>['body'];

/** A dynamic purchasing system that the provider applies to, is asked for more, and is taken into. */
export async function admit(act: Act, send: Send, providerId: string): Promise<string> {
  const frameworkId = await openSystem(act);
  const manager = managerOf(providerId);
  await withdraw(act, manager, frameworkId);
  const made = await act(manager, 'createApplication', { body: { frameworkId, ...offer } });
  const { applicationId } = made.record;
  const params = { applicationId };
  const sent = await act(manager, 'submitApplication', { params, version: made.version });
  await act(manager, 'listApplications', {});
  await act(procurement, 'listApplications', {});
  const asked = await act(procurement, 'decideApplication', {
    params,
    version: sent.version,
    body: { verdict: 'ask', reason: 'Lähettäkää omavalvontasuunnitelma.' },
  });
  const documents = [await sendDocument(act, send, manager, 'Omavalvontasuunnitelma.pdf')];
  const amended = await act(manager, 'changeApplication', {
    params,
    version: asked.version,
    body: { ...offer, documents },
  });
  const again = await act(manager, 'submitApplication', { params, version: amended.version });
  await act(procurement, 'readApplication', { params });
  await act(procurement, 'listDocuments', { params });
  const verdict = { verdict: 'approve', reason: '' } as const;
  await act(procurement, 'decideApplication', { params, version: again.version, body: verdict });
  return `${applicationId}-1`;
}

async function openSystem(act: Act): Promise<string> {
  const framework = await act(procurement, 'createFramework', {
    body: {
      name: 'Kuntouttava työtoiminta, dynaaminen hankintajärjestelmä 2021–2024',
      procedure: 'dps',
      startsOn: '2021-01-01',
      endsOn: '2024-12-31',
      optionCount: 0,
      optionMonths: 12,
      claimWindowDays: 60,
      claimDeadlineDays: 90,
      splitReason: 'Yksi osa: kokonaisuus on pieni.',
      valueCents: 90_000_000,
    },
  });
  const { frameworkId } = framework.record;
  await act(procurement, 'createLot', { body: { frameworkId, lot: 1, name: 'Ryhmätoiminta' } });
  await act(procurement, 'createTariff', {
    body: { frameworkId, lot: 1, pathType: 'degree-education', amountCents: 40_000 },
  });
  const { version } = framework;
  await act(procurement, 'publishFramework', { params: { frameworkId }, version });
  return frameworkId;
}

/** An application that is taken back leaves room for another one. */
async function withdraw(act: Act, manager: Actor, frameworkId: string): Promise<void> {
  const made = await act(manager, 'createApplication', { body: { frameworkId, ...offer } });
  const { applicationId } = made.record;
  await act(manager, 'withdrawApplication', { params: { applicationId }, version: made.version });
}

/** The agreement is signed, gets another price, is suspended, goes on, and ends before its time. */
export async function endAgreement(act: Act, agreementId: string): Promise<void> {
  const params = { agreementId };
  const signed = await signDraft(act, await act(procurement, 'readAgreement', { params }));
  const priced = await act(procurement, 'changePrice', {
    params,
    version: signed.version,
    body: { from: '2021-06-01', dayPriceCents: 2_700 },
  });
  const suspended = await act(procurement, 'suspendAgreement', {
    params,
    version: priced.version,
    body: { from: '2021-04-06', until: null, reason: 'Tilojen muutto' },
  });
  const resumed = await act(procurement, 'resumeAgreement', {
    params,
    version: suspended.version,
    body: { until: '2021-04-30' },
  });
  await act(procurement, 'listAgreementPlacements', { params });
  await act(procurement, 'terminateAgreement', {
    params,
    version: resumed.version,
    body: { on: '2021-12-31', reason: 'Yhteinen päätös (sopimuksen kohta 9)' },
  });
}
