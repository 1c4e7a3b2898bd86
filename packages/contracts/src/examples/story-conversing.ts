import { type Act, county, workerOf } from './play.ts';

const caseWorker = county('case-worker');

interface Placed {
  readonly providerId: string;
  readonly placementId: string;
}

/** The case worker asks, the provider has read it; the provider raises a concern, which is answered and closed. */
export async function converse(act: Act, { providerId, placementId }: Placed): Promise<void> {
  const worker = workerOf(providerId);
  const asked = await act(caseWorker, 'openConversation', {
    body: { placementId, text: 'Ohjaaja on ensi viikolla lomalla. Kuka on hänen tilallaan?' },
  });
  const { conversationId } = asked.record;
  const params = { placementId, conversationId };
  await act(worker, 'listTasks', {});
  await act(worker, 'listConversations', { query: { placementId } });
  await act(worker, 'listConversations', {});
  await act(worker, 'readConversation', { params });
  await act(worker, 'listConversationRemarks', { params });
  const answered = await act(worker, 'writeMessage', {
    params,
    version: asked.version,
    body: { text: 'Toinen Ohjaaja on paikalla joka päivä.' },
  });
  await act(caseWorker, 'closeConversation', { params, version: answered.version, body: {} });
  const raised = await act(worker, 'raiseConcern', {
    body: {
      placementId,
      concern: { kind: 'absences', about: '2021-03-03' },
      text: 'Poissaoloja on ollut kolme viikon sisällä.',
    },
  });
  await act(caseWorker, 'listTasks', {});
  await act(caseWorker, 'closeConversation', {
    params: { placementId, conversationId: raised.record.conversationId },
    version: raised.version,
    body: { text: 'Soitan asiakkaalle ja sovimme tapaamisen.' },
  });
}
