import { fileIdSchema } from '@jatkopolku/domain/file';
import { businessIdSchema, legalFormSchema } from '@jatkopolku/domain/provider';
import { localDateSchema } from '@jatkopolku/kernel';
import * as z from 'zod';

/** The state of an organisation in the Trade Register; `ceased` also when the whole organisation has. */
export const tradeRegisterStandings = ['absent', 'pending', 'active', 'ceased'] as const;

/** What keeps an organisation from disposing of its own money. */
export const situations = ['bankruptcy', 'liquidation', 'restructuring'] as const;
export type Situation = (typeof situations)[number];

/** What a register says of an organisation, as far as the decision looks at it. */
export const registerFactsSchema = z.strictObject({
  businessId: businessIdSchema,
  name: z.string(),
  /** Empty where the register gives none. */
  formCode: legalFormSchema,
  tradeRegister: z.enum(tradeRegisterStandings),
  /** Liable to VAT for business, such as taxed business of an association. */
  businessVat: z.boolean(),
  prepayment: z.boolean(),
  employer: z.boolean(),
  situations: z.array(z.enum(situations)),
  ceasedOn: localDateSchema.nullable(),
  /** The main line of business by its number; null where the register has none. */
  businessLine: z.string().nullable(),
});
export type RegisterFacts = z.infer<typeof registerFactsSchema>;

/** Why the register gave no answer that can be used. */
export const lookupFailures = [
  'unreachable',
  'slow',
  'busy',
  'error-answer',
  'too-large',
  'nonsense',
  'other-company',
] as const;
export type LookupFailure = (typeof lookupFailures)[number];

/** Registers that an extract can be of, where the open data does not have the organisation. */
export const extractRegisters = ['association', 'foundation', 'religious', 'public'] as const;

/** An extract that somebody has read: it replaces the register's answer until it expires. */
export const extractSchema = z.strictObject({
  register: z.enum(extractRegisters),
  formCode: legalFormSchema,
  fileId: fileIdSchema,
  issuedOn: localDateSchema,
  readBy: z.string(),
  readOn: localDateSchema,
  validUntil: localDateSchema,
});
export type Extract = z.infer<typeof extractSchema>;

/** What came of asking the register. */
export type LookupOutcome =
  | { readonly outcome: 'found'; readonly facts: RegisterFacts }
  | { readonly outcome: 'not-found' }
  | { readonly outcome: 'failed'; readonly why: LookupFailure };
