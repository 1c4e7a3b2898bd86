import { type Act, county, workerOf } from './play.ts';

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
