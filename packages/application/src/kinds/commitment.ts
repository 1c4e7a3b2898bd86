import {
  commitmentBookSchema,
  commitmentSchema,
  costCentreSchema,
} from '@jatkopolku/domain/commitment';

import { kindIn } from './kind.ts';

const kind = kindIn('commitment');

/** Money that is set aside, whose it is, and what is drawn of it. */
export const commitmentKinds = {
  costCentre: kind(costCentreSchema, {
    key: ['code'],
    audited: true,
    purpose: 'Cost centres, and who holds each; all of the region',
  }),
  commitment: kind(commitmentSchema, {
    partition: ['year'],
    key: ['commitmentId'],
    // Until another person, who holds the cost centre, confirms or refuses it.
    queue: ({ state, proposal, year, commitmentId }) =>
      state === 'proposed'
        ? ({ queue: 'proposed', place: [proposal.at, year, commitmentId] } as const)
        : undefined,
    audited: true,
    purpose: 'Money set aside per agreement or lot, by calendar year; what waits to be confirmed',
  }),
  commitmentBook: kind(commitmentBookSchema, {
    key: ['year'],
    // The heads of runs, and the commitments, have their events.
    audited: false,
    purpose: 'What is drawn of a year’s commitments, and what waits for more: one record of a year',
  }),
};
