import { type Act, county, managerOf, workerOf } from './play.ts';
import { exampleHost } from './story-starting.ts';

const approver = county('approver');

interface SheetKey {
  readonly providerId: string;
  readonly month: string;
  readonly clientId: string;
  readonly placementId: string;
}

/** The region sets a cap on travel; a day is above it, and an approver accepts that with a reason. */
export async function travelFar(act: Act, sheet: SheetKey): Promise<void> {
  const { providerId, month, placementId } = sheet;
  const admin = county('admin');
  const { version } = await act(admin, 'readTravelSettings', {});
  const cap = { from: '2021-04-01', capCents: 2_000 };
  await act(admin, 'changeTravelSettings', { version, body: cap });
  const worker = workerOf(providerId);
  const far = { status: 'present', hours: '4', absenceReason: null, travelCents: 3_500 } as const;
  const logged = await act(worker, 'logDays', {
    params: { placementId, month },
    body: { days: { '01': far } },
  });
  const submitted = await act(worker, 'submitSheet', { params: sheet, version: logged.version });
  const accepted = await act(approver, 'acceptSheet', {
    params: sheet,
    version: submitted.version,
  });
  await act(approver, 'decideTravel', {
    params: sheet,
    version: accepted.version,
    body: {
      verdict: 'accepted',
      dates: ['2021-04-01'],
      reason: 'Kiirastorstain iltapäivänä ei kulje bussia.',
    },
  });
}

/** The county gives more time to send months, and closes a day of the region, the provider a week of its own, which it takes back. */
export async function closeDays(act: Act, providerId: string): Promise<void> {
  const eve = {
    startsOn: '2021-05-14',
    endsOn: '2021-05-14',
    name: 'Helatorstain jälkeinen päivä',
  };
  await act(county('case-worker'), 'registerClosedPeriod', { body: { ...eve, providerId: null } });
  const admin = county('admin');
  const { version: seen } = await act(admin, 'readSheetSettings', {});
  const deadline = { from: '2021-05-01', businessDays: 7 };
  await act(admin, 'changeSheetSettings', { version: seen, body: deadline });
  const manager = managerOf(providerId);
  const week = { startsOn: '2021-07-05', endsOn: '2021-07-09', name: 'Kesätauko' };
  const { record, version } = await act(manager, 'registerClosedPeriod', {
    body: { ...week, providerId },
  });
  await act(manager, 'takeBackClosedPeriod', {
    params: { closedPeriodId: record.closedPeriodId },
    version,
    body: { providerId },
  });
  await act(workerOf(providerId), 'listClosedPeriods', {});
}

/** The client works at a town's workshop, which its provider's manager says is closed on a day: the month shows for whom. */
export async function closeWorkplace(
  act: Act,
  { providerId, placementId }: SheetKey,
): Promise<void> {
  const manager = managerOf(providerId);
  const { businessId, name } = exampleHost;
  await act(county('case-worker'), 'nameWorkplace', {
    params: { placementId },
    version: 0,
    body: { from: '2021-04-01', host: exampleHost },
  });
  await act(manager, 'listWorkplaces', { params: { providerId } });
  const day = { startsOn: '2021-04-23', endsOn: '2021-04-23', name: 'Sähkökatko' };
  await act(manager, 'registerClosedPeriod', {
    body: { ...day, providerId, workplace: { businessId, name } },
  });
  const params = { providerId, month: '2021-04' };
  await act(workerOf(providerId), 'listClosedWorkplaces', { params });
  await act(county('finance'), 'compareSettlement', { params: { month: '2021-04' } });
}
