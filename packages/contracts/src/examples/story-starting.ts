import { type Act, county } from './play.ts';

const caseWorker = county('case-worker');
export const otherCaseWorker = { ...caseWorker, userId: 'example-case-worker-2' };

interface Placed {
  readonly placementId: string;
  readonly version: number;
  /** The first day, by which everything is in place. */
  readonly on: string;
}

/** All is in place, and the case worker decides that the activity starts. */
export async function startActivity(
  act: Act,
  { placementId, version, on }: Placed,
): Promise<{ readonly version: number }> {
  const params = { placementId };
  const noted = await act(caseWorker, 'noteStartConditions', {
    params,
    version,
    body: {
      labourAuthoritySignedOn: on,
      countySignedOn: on,
      clientSignedOn: on,
      insuredFrom: on,
      stewardNotifiedOn: on,
    },
  });
  return act(caseWorker, 'decidePlacement', {
    params,
    version: noted.version,
    body: { kind: 'start', firstDay: on, reason: 'Suunnitelma on allekirjoitettu.' },
  });
}

/** Another takes the placement over, and the client's letter is printed. */
export async function takeOver(act: Act, { placementId, version }: Omit<Placed, 'on'>) {
  await act(caseWorker, 'listPlacementDecisions', { query: { placementId } });
  await act(caseWorker, 'readPlacementLetter', { params: { placementId, decisionNo: '1' } });
  const taken = await act(otherCaseWorker, 'takePlacement', { params: { placementId }, version });
  await nameWorkplace(act, placementId);
  return taken;
}

/** A municipality's workshop, which the open register does not have. */
export const exampleHost = {
  businessId: '9900110-9',
  name: 'Esimerkin kaupungin työpaja',
  municipality: 'Kotka',
  basis: 'Kaupungin oma yksikkö, nähty kaupungin hallintosäännöstä.',
};

/** The client works there. */
async function nameWorkplace(act: Act, placementId: string): Promise<void> {
  const params = { placementId };
  const { version } = await act(otherCaseWorker, 'readWorkplace', { params });
  const body = { from: null, host: exampleHost };
  await act(otherCaseWorker, 'nameWorkplace', { params, version, body });
  await act(otherCaseWorker, 'readProtectedWorkplace', {
    params,
    body: { reason: 'Käyn asiakkaan luona' },
  });
}
