import { placementSchema } from '@jatkopolku/domain/placement';
import { proposalSchema } from '@jatkopolku/domain/proposal';
import { businessDaySchema } from '@jatkopolku/kernel';
import * as z from 'zod';

import { hoursText, instructed, line, paragraph } from './fields.ts';
import { changing, creating, listing, nothing, reading } from './operation.ts';
import { whole } from './problems.ts';
import { sliceOf } from './slice-of.ts';
import { named } from './subject.ts';

const PATH = '/placements/{placementId}/proposals/{proposalId}';
const { placementId, proposalId } = proposalSchema.shape;
const { endsOn, daysPerWeek } = placementSchema.shape;

const proposalKey = z.strictObject({ placementId, proposalId });

/** What may be proposed, one kind at a time. */
const proposed = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('period'), endsOn }),
  z.strictObject({ kind: z.literal('week'), daysPerWeek, hoursPerDay: hoursText }),
  z.strictObject({ kind: z.literal('end'), endedOn: businessDaySchema, endReason: line }),
  z.strictObject({ kind: z.literal('instructor'), ...instructed }),
]);

/** The version of the placement that was looked at. */
const placementVersion = z.int().min(1);

const acting = {
  method: 'POST',
  subject: named('placement'),
  params: proposalKey,
  schema: proposalSchema,
} as const;
const moves = whole('not-in-this-state', 'changed-meanwhile');
/** What the placement's own rules say against it. */
const ruled = whole(
  'invalid-period',
  'period-too-short',
  'period-too-long',
  'outside-agreement',
  'days-per-week-out-of-range',
  'hours-per-day-out-of-range',
  'instructor-missing',
  'ended-outside-period',
  'end-known',
  'proposal-same',
  'placement-changed',
);

/** Changes of placements that providers propose, and the county's answers. */
export const proposalOperations = sliceOf('proposal', {
  listProposals: listing('/proposals', 'Proposed changes, of all placements or of one', {
    schema: proposalSchema,
    owner: z.strictObject({ placementId }),
  }),
  readProposal: reading(PATH, 'A proposed change of a placement, and its answer', {
    kind: 'proposal',
    subject: named('placement'),
    params: proposalKey,
    schema: proposalSchema,
  }),
  proposeChange: creating(
    '/proposals',
    'The provider proposes another period, week, end or instructor of a placement: it waits for the case worker',
    {
      subject: named('placement', 'body', 'unknown-placement'),
      body: z.strictObject({
        placementId,
        placementVersion,
        asked: proposed,
        reason: paragraph.min(1),
      }),
      schema: proposalSchema,
      location: PATH,
      problems: {
        ...ruled,
        ...whole('proposal-open', 'not-in-this-state'),
        'unknown-placement': '/placementId',
      },
    },
  ),
  withdrawProposal: changing(`${PATH}/withdrawal`, 'The provider withdraws what it proposed', {
    ...acting,
    body: nothing,
    problems: moves,
  }),
  acceptProposal: changing(
    `${PATH}/acceptance`,
    'The case worker accepts what was proposed, or gives something else of the same kind: the placement is changed at once',
    {
      ...acting,
      body: z.strictObject({
        placementVersion,
        instead: proposed.optional(),
        reason: paragraph.default(''),
        changeSeen: z.boolean().optional(),
        overlapConfirmed: z.boolean().optional(),
      }),
      problems: {
        ...ruled,
        ...moves,
        ...whole('proposal-outdated', 'days-outside', 'no-places-left'),
        ...whole('placement-overlaps', 'overlap-unconfirmed'),
        'unknown-value': '/instead',
        'reason-missing': '/reason',
      },
    },
  ),
  declineProposal: changing(
    `${PATH}/refusal`,
    'The case worker declines what was proposed, with the reason that the provider reads',
    {
      ...acting,
      body: z.strictObject({ reason: paragraph.min(1) }),
      problems: { ...moves, 'reason-missing': '/reason' },
    },
  ),
});
