import { type Id, businessDaySchema, idSchema } from '@jatkopolku/kernel';
import * as z from 'zod';

import { accountProposalSchema } from './account-proposal.ts';
import { benefitKinds } from './benefits.ts';

export type ClientId = Id<'Client'>;
export const clientIdSchema = idSchema<'Client'>();

/** Several records of one person have one person id; a record's own until somebody joins it to another. */
export type PersonId = Id<'Person'>;
export const personIdSchema = idSchema<'Person'>();

/** The person id of a client record that nobody has joined to another. */
export function ownPersonId(clientId: ClientId): PersonId {
  return personIdSchema.parse(clientId);
}

/** Where a mark of a client comes from. */
export const markSources = ['population-register', 'client', 'authority'] as const;
export type MarkSource = (typeof markSources)[number];
const source = z.enum(markSources);

/** A protected address (turvakielto, 661/2009 §36): where the person lives and works is withheld. */
export const protectionSchema = z.strictObject({ since: businessDaySchema, source });
export const deathSchema = z.strictObject({ on: businessDaySchema, source });

/** Why the identity code was corrected last, by whom and when. */
const identityCorrectionSchema = z.strictObject({
  by: z.string(),
  name: z.string(),
  on: businessDaySchema,
  reason: z.string().min(1),
});

/** So many codes one person has had: an artificial one, and those of before. */
const MAX_FORMER_CODES = 10;

/**
 * A client. The identity code and the IBAN are only ever held sealed; their marks are keyed hashes
 * that find and compare them without opening the seal.
 */
export const clientSchema = z.strictObject({
  clientId: clientIdSchema,
  personId: personIdSchema,
  firstName: z.string(),
  lastName: z.string(),
  municipality: z.string(),
  language: z.string(),
  /** The language that is interpreted into; empty where nobody has to. */
  interpreter: z.string().default(''),
  phone: z.string().default(''),
  email: z.string().default(''),
  address: z.string().default(''),
  protection: protectionSchema.nullable().default(null),
  death: deathSchema.nullable().default(null),
  sealed: z.string(),
  identityMark: z.string(),
  /** The marks of earlier identity codes, by which the client is found too. */
  formerMarks: z.array(z.string()).max(MAX_FORMER_CODES).default([]),
  identityCorrection: identityCorrectionSchema.nullable().default(null),
  /** Of the account that payments go to; null while none is in force. */
  ibanMark: z.string().nullable(),
  /** Whether the identity code came with an import and names a day of birth that was still to come: somebody asks. */
  birthAhead: z.boolean().default(false),
  /** An account that waits for the second person, or was refused last; null where there is neither. */
  accountProposal: accountProposalSchema.nullable().default(null),
});
export type Client = z.infer<typeof clientSchema>;
/** A client before defaults are filled in. */
export type ClientInput = z.input<typeof clientSchema>;

/** Whether the record was joined to another one of the same person: what is new goes to that one. */
export function isMerged({ clientId, personId }: Pick<Client, 'clientId' | 'personId'>): boolean {
  return personId !== ownPersonId(clientId);
}

/** What is sealed of a client. */
export const clientSecretsSchema = z.strictObject({
  personalIdentityCode: z.string().brand<'PersonalIdentityCode'>(),
  iban: z.string().brand<'Iban'>().nullable(),
});
export type ClientSecrets = z.infer<typeof clientSecretsSchema>;

/** A benefit that a client receives, and who pays the client's days while it is in force. */
export const benefitSchema = z.strictObject({
  clientId: clientIdSchema,
  benefit: z.enum(benefitKinds),
  /** `kela`, `county` or an unemployment fund, `fund-<name>`. */
  payer: z.string(),
  validFrom: businessDaySchema,
  /** Null for a benefit without a known end. */
  validTo: businessDaySchema.nullable(),
  /** Of two benefits of one kind on a day the one with the smaller position pays. */
  position: z.int().min(0),
});
export type Benefit = z.infer<typeof benefitSchema>;
