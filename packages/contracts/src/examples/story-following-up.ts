import { type Act, county, workerOf } from './play.ts';

const caseWorker = county('case-worker');

interface Placed {
  readonly providerId: string;
  readonly placementId: string;
}

/** The admin sets when placements are evaluated, the provider coaches and writes how it went, the case worker evaluates. */
export async function followUp(act: Act, { providerId, placementId }: Placed): Promise<void> {
  const [admin, worker] = [county('admin'), workerOf(providerId)];
  await act(caseWorker, 'listDueReviews', {});
  await act(caseWorker, 'listPlacementsByName', { query: { state: 'running' } });
  const settings = await act(admin, 'readFollowupSettings', {});
  await act(admin, 'changeFollowupSettings', {
    version: settings.version,
    body: { evaluationDaysBefore: 21 },
  });
  const params = { placementId };
  await act(caseWorker, 'readPlacementOverview', { params });
  await act(worker, 'readPlacementOverview', { params });
  const { version } = await act(caseWorker, 'readFollowup', { params });
  const planned = await act(caseWorker, 'planEvaluation', {
    params,
    version,
    body: { evaluateBy: '2021-12-15' },
  });
  const coached = await act(worker, 'writeCoachingPlan', {
    params,
    version: planned.version,
    body: {
      aim: 'Ammatillinen koulutus',
      steps: 'Kaksi tutustumiskäyntiä oppilaitokseen',
      support: 'Ohjaaja lähtee mukaan ensimmäiselle käynnille.',
    },
  });
  const written = await act(worker, 'writeProviderFeedback', {
    params,
    version: coached.version,
    body: {
      wentWell: 'Sovitut päivät ja työtehtävät',
      needsSupport: 'Aamut',
      recommendation: 'Opinnot syksyllä',
    },
  });
  await act(caseWorker, 'evaluatePlacement', {
    params,
    version: written.version,
    body: {
      goals: [
        {
          goal: 'Arjen rytmin ja työkyvyn vahvistaminen',
          score: 'nearly',
          words: 'Käy sovitusti neljänä päivänä viikossa.',
        },
      ],
      next: 'Hakee ammatilliseen koulutukseen.',
    },
  });
}
