import { type Act, county, workerOf } from './play.ts';

const caseWorker = county('case-worker');

interface Placed {
  readonly providerId: string;
  readonly placementId: string;
}

/** The provider proposes another week, which is given in part, an end, which is declined, and an instructor, which it withdraws. */
export async function propose(act: Act, { providerId, placementId }: Placed): Promise<void> {
  const worker = workerOf(providerId);
  const making = async (asked: object, reason: string) => {
    const { version } = await act(worker, 'readPlacement', { params: { placementId } });
    const body = { placementId, placementVersion: version, asked, reason };
    const { record, version: first } = await act(worker, 'proposeChange', { body } as never);
    return { params: { placementId, proposalId: record.proposalId }, version: first };
  };
  const week = await making(
    { kind: 'week', daysPerWeek: 3, hoursPerDay: '4' },
    'Asiakas on toivonut lyhyempää viikkoa.',
  );
  const end = await making(
    { kind: 'end', endedOn: '2021-05-31', endReason: 'education' },
    'Opinnot alkavat kesäkuussa.',
  );
  const instructor = await making(
    {
      kind: 'instructor',
      instructor: 'Kolmas Ohjaaja',
      instructorQualification: 'vocational',
      instructorCompetence: 'Työhön ja yksilölliseen valmennukseen erikoistunut sosionomi',
    },
    'Ohjaaja vaihtuu.',
  );
  await act(worker, 'withdrawProposal', instructor);
  await act(caseWorker, 'listTasks', {});
  await act(caseWorker, 'listProposals', { query: { placementId } });
  await act(caseWorker, 'readProposal', { params: week.params });
  await answer(act, { placementId, week, end });
  await act(worker, 'listProposals', {});
}

interface Proposed {
  readonly params: { readonly placementId: string; readonly proposalId: string };
  readonly version: number;
}

interface Answered extends Pick<Placed, 'placementId'> {
  readonly week: Proposed;
  readonly end: Proposed;
}

async function answer(act: Act, { placementId, week, end }: Answered): Promise<void> {
  const { version } = await act(caseWorker, 'readPlacement', { params: { placementId } });
  await act(caseWorker, 'acceptProposal', {
    ...week,
    body: {
      placementVersion: version,
      instead: { kind: 'week', daysPerWeek: 4, hoursPerDay: '4' },
      reason: 'Neljä päivää viikossa on sovittu suunnitelmassa.',
    },
  });
  await act(caseWorker, 'declineProposal', {
    ...end,
    body: { reason: 'Opiskelupaikka varmistuu vasta heinäkuussa.' },
  });
}
