import { PAPER, offerOf } from './paper.ts';
import { type Act, type Actor, type Send, county } from './play.ts';

const procurement = county('procurement');

/** A review takes two: who answers it does not confirm the answer. */
export const otherProcurement: Actor = { ...procurement, userId: 'example-procurement-2' };

/** The open register does not have the association: an extract of it is read, and what it gave is kept. */
export async function readsExtract(act: Act, send: Send, providerId: string): Promise<void> {
  const params = { providerId } as const;
  const asked = await act(procurement, 'checkProvider', { params });
  const fileId = await sendExtract(act, send);
  await act(procurement, 'readExtract', {
    params,
    version: asked.version,
    body: { register: 'association', formCode: '6', fileId, issuedOn: '2021-03-01' },
  });
  const read = await act(procurement, 'readCheck', { params });
  const hash = read.check?.answerHash ?? '';
  await act(procurement, 'readRegisterAnswer', { params: { hash } });
  await act(county('case-worker'), 'readOwnStanding', { params });
  await act(procurement, 'takeDeclaration', {
    params,
    body: { declaredBy: 'Puheenjohtaja Esimerkki', declaredOn: '2021-03-20', found: [] },
  });
  await act(procurement, 'seeCriminalRecord', { params, body: { issuedOn: '2021-02-10' } });
  await act(procurement, 'takeDocument', {
    params,
    body: { type: 'tax-debt', issuedOn: '2021-03-15', fileId },
  });
  await act(procurement, 'readInspection', { params });
}

async function sendExtract(act: Act, send: Send): Promise<string> {
  const { record, version, upload } = await act(procurement, 'offerFile', {
    body: offerOf('yhdistysrekisterin-ote.pdf'),
  });
  if (upload) await send(upload, PAPER);
  await act(procurement, 'releaseFile', { params: { fileId: record.fileId }, version });
  return record.fileId;
}

/** An association that does business is reviewed by two, who give the answer back and forth once. */
export async function reviewsByTwo(act: Act): Promise<void> {
  const made = await act(procurement, 'createProvider', {
    body: {
      businessId: '9900044-8',
      name: 'Palvelutaloyhdistys Esimerkki ry',
      formCode: '6',
      registers: ['association', 'trade'],
      declaresBusinessActivity: 'yes',
      municipality: 'Kouvola',
    },
  });
  const params = { providerId: made.record.providerId };
  const answer = {
    verdict: 'approved',
    businessTasks: 'Ruokapalvelu on elinkeinotoimintaa; asiakkaat työskentelevät pihalla.',
    reason: 'Asiakkaiden tehtävät eivät kuulu elinkeinotoimintaan.',
    evidence: [],
  } as const;
  const { version } = await act(procurement, 'checkProvider', { params });
  const body = { ...answer, evidence: [] };
  await act(procurement, 'proposeReview', { params, version, body });
  await act(otherProcurement, 'returnReview', {
    params,
    version: version + 1,
    body: { reason: 'Missä pihalla?' },
  });
  await act(procurement, 'proposeReview', { params, version: version + 2, body });
  await act(otherProcurement, 'confirmReview', { params, version: version + 3 });
  await act(county('auditor'), 'listChecks', {});
}
