import { type Act, county } from './play.ts';

const caseWorker = county('case-worker');
const payer = 'kela';

/** Kela hears that the client was absent: a notice that nobody sends is dropped, and the next one is sent and acknowledged. */
export async function notifyPayer(act: Act, clientId: string): Promise<void> {
  const make = { body: { payer, clientId } };
  await act(caseWorker, 'makeAbsenceNotices', make);
  await act(caseWorker, 'listWaitingNotifications', {});
  const first = { clientId, notificationNo: '1' };
  const read = await act(caseWorker, 'readNotification', { params: first });
  await act(caseWorker, 'dropNotification', { params: first, version: read.version });
  await act(caseWorker, 'readDueNotifications', {});
  await act(caseWorker, 'makeAbsenceNotices', make);
  const params = { clientId, notificationNo: '2' };
  await act(caseWorker, 'readNotificationDocument', {
    params,
    query: { language: 'fi', format: 'csv' },
  });
  const { version } = await act(caseWorker, 'sendNotification', { params, version: 1 });
  await act(caseWorker, 'acknowledgeNotification', { params, version });
  await act(caseWorker, 'listNotifications', { query: { clientId } });
}
