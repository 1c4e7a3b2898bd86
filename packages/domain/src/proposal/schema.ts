import {
  placedInstructorSchema,
  placementIdSchema,
  placementSchema,
} from '@jatkopolku/domain/placement';
import {
  type Id,
  LINE_LENGTH,
  PARAGRAPH_LENGTH,
  businessDaySchema,
  idSchema,
} from '@jatkopolku/kernel';
import * as z from 'zod';

import { proposalStates } from './lifecycle.ts';

export type ProposalId = Id<'Proposal'>;
export const proposalIdSchema = idSchema<'Proposal'>();

/** What of a placement a provider may propose to change. */
export const proposedKinds = ['period', 'week', 'end', 'instructor'] as const;

const { providerId, clientId, ...placed } = placementSchema.shape;
const { endsOn, daysPerWeek, hoursPerDay, endReason } = placed;

/** A change of a placement: a longer or shorter period, another week, an early end, or another instructor. */
export const proposedSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('period'), endsOn }),
  z.strictObject({ kind: z.literal('week'), daysPerWeek, hoursPerDay }),
  z.strictObject({ kind: z.literal('end'), endedOn: businessDaySchema, endReason }),
  z.strictObject({ kind: z.literal('instructor'), ...placedInstructorSchema.shape }),
]);
export type Proposed = z.infer<typeof proposedSchema>;

/** What the provider saw of the placement when it proposed: what may be proposed to change, and its first day. */
export const proposalBasisSchema = placementSchema.pick({
  startsOn: true,
  endsOn: true,
  endedOn: true,
  daysPerWeek: true,
  hoursPerDay: true,
  instructor: true,
  instructorQualification: true,
  instructorCompetence: true,
});
export type ProposalBasis = z.infer<typeof proposalBasisSchema>;

/** Who did something, by the name that they had then, and on which business day. */
const made = z.strictObject({
  by: z.string(),
  name: z.string().max(LINE_LENGTH),
  on: businessDaySchema,
});

/** A provider proposes a change of a placement; the county's case worker answers. */
export const proposalSchema = z.strictObject({
  proposalId: proposalIdSchema,
  placementId: placementIdSchema,
  providerId,
  clientId,
  asked: proposedSchema,
  /** Why the provider proposes it. */
  reason: z.string().min(1).max(PARAGRAPH_LENGTH),
  basis: proposalBasisSchema,
  made,
  /** How it ended; null while it is open. */
  answer: z
    .strictObject({
      /** What the placement was changed to; null where it was not changed. */
      given: proposedSchema.nullable(),
      /** What the provider reads of why. */
      reason: z.string().max(PARAGRAPH_LENGTH),
      made,
    })
    .nullable(),
  state: z.enum(proposalStates),
});
export type Proposal = z.infer<typeof proposalSchema>;
