import {
  type Application,
  applicationSchema,
  applicationWaitsFor,
  isOpenApplication,
} from '@jatkopolku/domain/admission';

import { filesOf, kindIn } from './kind.ts';

const kind = kindIn('admission');

export const admissionKinds = {
  application: kind(applicationSchema, {
    key: ['applicationId'],
    unique: ({ state, providerId, frameworkId }) =>
      isOpenApplication[state] ? [['open', providerId, frameworkId]] : [],
    queue: applicationQueue,
    listedFor: ['providerId'],
    finds: filesOf(({ documents }: Application) => documents),
    audited: true,
    purpose:
      'Application of a provider to a framework by id, by a document of it; all of the region',
  }),
};

/** Sent applications wait for the county, those to be completed for their provider; by the day of sending. */
function applicationQueue({ state, providerId, submittedOn, applicationId }: Application) {
  const place = [submittedOn, applicationId];
  const turn = applicationWaitsFor[state];
  if (turn === 'county') return { queue: 'submitted', place } as const;
  return turn === 'provider' ? ({ queue: `more-asked:${providerId}`, place } as const) : undefined;
}
