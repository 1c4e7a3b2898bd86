import { type Act, county, workerOf } from './play.ts';
import { startActivity } from './story-starting.ts';
import { disputeFees, rejectDispute } from './story-stating.ts';
import { closeDays, closeWorkplace, travelFar } from './story-travel.ts';

const caseWorker = county('case-worker');
const finance = county('finance');

interface Late {
  readonly providerId: string;
  readonly agreementId: string;
  readonly month: string;
}

/**
 * Facts of a booked month change: another client's days, and who pays one of them; finance looks again.
 * The client comes from far on the next month's first day.
 */
export async function changeLate(act: Act, { month, ...whose }: Late): Promise<void> {
  const sheet = await logLate(act, { month, ...whose });
  await act(finance, 'listTasks', {});
  // Of what the provider disputes nothing is booked until it is answered.
  const dispute = await disputeFees(act, { providerId: whose.providerId, month });
  await bookAgain(act, month);
  await rejectDispute(act, dispute);
  await bookAgain(act, month);
  await act(caseWorker, 'createBenefit', {
    body: {
      clientId: sheet.clientId,
      benefit: 'earnings-related',
      payer: 'fund-ykk',
      validFrom: '2021-03-01',
      validTo: null,
    },
  });
  await bookAgain(act, month);
  await travelFar(act, { ...sheet, month: '2021-04' });
  await closeDays(act, sheet.providerId);
  await closeWorkplace(act, sheet);
}

async function logLate(act: Act, { providerId, agreementId, month }: Late) {
  const client = await act(caseWorker, 'createClient', {
    body: {
      firstName: 'Eino',
      lastName: 'Esimerkki',
      municipality: 'Kotka',
      language: 'sv',
      personalIdentityCode: '020290-9016',
      iban: null,
    },
  });
  const { clientId } = client.record;
  const placement = await act(caseWorker, 'createPlacement', {
    body: {
      clientId,
      agreementId,
      serviceStartedOn: '2021-03-01',
      startsOn: '2021-03-01',
      endsOn: '2021-08-31',
      daysPerWeek: 2,
      hoursPerDay: '4',
      planType: 'activation-plan',
      planSignedOn: '2021-02-22',
      reviewIntervalMonths: '3',
      goal: 'Arjen rytmi',
      description: 'Keittiötyö ohjaajan tukemana',
      support: 'Ohjaaja paikalla joka päivä',
      otherServices: 'Ei muita palveluja',
      instructor: 'Ohjaaja Esimerkki',
      coaching: 'no',
    },
  });
  const { placementId } = placement.record;
  await startActivity(act, { placementId, version: placement.version, on: '2021-03-01' });
  const sheet = { providerId, month, clientId, placementId };
  const worker = workerOf(providerId);
  await act(worker, 'logDays', {
    params: { placementId, month },
    body: {
      days: { '01': { status: 'present', hours: '4', absenceReason: null, travelCents: null } },
    },
  });
  const { version } = await act(worker, 'submitSheet', { params: sheet, version: 1 });
  await act(county('approver'), 'acceptSheet', { params: sheet, version });
  return sheet;
}

async function bookAgain(act: Act, month: string): Promise<void> {
  const { mark } = await act(finance, 'compareSettlement', { params: { month } });
  await act(finance, 'bookSettlement', { params: { month }, body: { expectedMark: mark } });
}
