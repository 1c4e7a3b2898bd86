import {
  feedbackSchema,
  importedCourse,
  lastDayOf,
  placeTallySchema,
  placementDecisionSchema,
  placementMoveSchema,
  placementSchema,
  reviewSchema,
  unqualified,
  workplaceSchema,
} from '@jatkopolku/domain/placement';

import { type Fields, kindIn, occurrence } from './kind.ts';

const kind = kindIn('placement');

const { providerId, agreementId } = placementSchema.shape;
/** What belongs to a placement is listed for its provider, and counted for its agreement. */
const ofProvider = { providerId, agreementId };

export const placementKinds = {
  placement: kind(placementSchema, {
    key: ['placementId'],
    listedFor: ['providerId', 'clientId'],
    lastDay: lastDayOf,
    audited: true,
    upgrades: [
      (earlier) => ({ ...importedCourse, ...earlier }),
      // No end of before was put right.
      (earlier) => ({ ...earlier, endCorrection: '' }),
      // Which placement renewed another was not known.
      (earlier) => ({ ...earlier, renews: null }),
      // None of before was moved with a reason, or goes on with the period of another.
      (earlier) => ({ ...earlier, moveReason: '', periodStartedOn: null }),
      withQualification,
      // Two items of the plan were not asked for.
      (earlier) => ({ ...earlier, support: '', otherServices: '' }),
    ],
    purpose:
      'Placement by id; all of the region; the days of those that last until a day or longer',
  }),
  placementDecision: kind(placementDecisionSchema, {
    owner: 'placementId',
    key: ['decisionNo'],
    listedFor: ['providerId'],
    audited: true,
    purpose: 'Decisions of start, interruption and resumption, in their order',
  }),
  placementMove: kind(placementMoveSchema, {
    key: ['moveId'],
    audited: false,
    upgrades: [(earlier) => ({ ...earlier, to: withQualificationOf(earlier['to']) })],
    purpose:
      'What came of each placement that was moved in one go, so that the same request moves none twice',
  }),
  workplace: kind(workplaceSchema, {
    key: ['placementId'],
    listedFor: ['providerId'],
    audited: true,
    // A client had one workplace for all of the placement.
    upgrades: [({ host, ...earlier }) => ({ ...earlier, stays: [{ from: null, host }] })],
    purpose: 'Where the client of a placement works, which few may know of a protected person',
  }),
  placeTally: kind(placeTallySchema, {
    key: ['agreementId'],
    audited: false,
    purpose:
      'Changes with each placement that takes a place of an agreement, so that none is taken twice',
  }),
  review: kind(reviewSchema.extend({ ...occurrence, ...ofProvider }), {
    owner: 'placementId',
    key: ['dueOn', 'occurrence'],
    listedFor: ['providerId'],
    audited: true,
    purpose: 'Plan reviews by placement and due day; all of the region',
  }),
  feedback: kind(feedbackSchema.extend({ ...occurrence, ...ofProvider }), {
    owner: 'placementId',
    key: ['givenOn', 'grade', 'occurrence'],
    listedFor: ['providerId'],
    audited: true,
    purpose: 'Clients’ grades by placement; all of the region',
  }),
};

/** The name of an instructor was known before the qualification was. */
function withQualification(earlier: Fields): Fields {
  return { ...earlier, ...unqualified };
}

/** The same of what may have an instructor, or none. */
export function withQualificationOf(earlier: unknown): unknown {
  const isObject = typeof earlier === 'object' && earlier !== null;
  return isObject && 'instructor' in earlier ? withQualification({ ...earlier }) : earlier;
}
