import { type Brand, type Id, idSchema, localDateSchema } from '@jatkopolku/kernel';
import * as z from 'zod';

export type ProviderId = Id<'Provider'>;
export const providerIdSchema = idSchema<'Provider'>();

export const businessIdSchema = z
  .string()
  .regex(/^\d{7}-\d$/)
  .brand<'BusinessId'>();

/** A YTJ legal form number as the register writes it, such as `6` for a non-profit association. */
export type LegalForm = Brand<string, 'LegalForm'>;
export const legalFormSchema = z.string().brand<'LegalForm'>();

/** The registers that a provider can be in. */
export const providerRegisters = [
  'trade',
  'vat-business',
  'prepayment',
  'employer',
  'association',
  'foundation',
] as const;
export type ProviderRegister = (typeof providerRegisters)[number];

/** What a provider declares of its business; nothing but these two words is a declaration. */
export const declarations = ['yes', 'no'] as const;

/** Somebody at the provider whom the county turns to. */
export const contactSchema = z.strictObject({
  name: z.string(),
  role: z.string(),
  email: z.string(),
  phone: z.string(),
});
export type Contact = z.infer<typeof contactSchema>;

/** Where its e-invoices come from: an OVT code, an IBAN or a Peppol id, and the operator's id. */
export const eInvoiceSchema = z.strictObject({ address: z.string(), operator: z.string() });

export const providerSchema = z.strictObject({
  providerId: providerIdSchema,
  businessId: businessIdSchema,
  name: z.string(),
  formCode: legalFormSchema,
  /** Registers the provider is in, each once. */
  registers: z.array(z.enum(providerRegisters)).max(providerRegisters.length),
  /** The provider's own declaration. */
  declaresBusinessActivity: z.enum(declarations),
  /** Whether it once declared business and no longer does: what it said before is not forgotten. */
  withdrewDeclaration: z.boolean().default(false),
  municipality: z.string(),
  contacts: z.array(contactSchema).default([]),
  /** In which it gets its notices. */
  language: z.enum(['fi', 'sv']).default('fi'),
  eInvoice: eInvoiceSchema.nullable().default(null),
  /** Its registration in Soteri (741/2023); null where there is none. */
  soteri: z
    .strictObject({ number: z.string(), registeredOn: localDateSchema })
    .nullable()
    .default(null),
  /** The day of its own-control plan (741/2023 §27). */
  ownControlPlanOn: localDateSchema.nullable().default(null),
});
export type Provider = z.infer<typeof providerSchema>;

/** An organisation of the provider's own group: a path into it earns no bonus. */
export const affiliateSchema = z.strictObject({
  providerId: providerIdSchema,
  businessId: businessIdSchema,
  name: z.string(),
});
export type Affiliate = z.infer<typeof affiliateSchema>;

/** What an import package does not give of a provider, as it is until somebody gives it. */
export const defaultsOfProvider = providerSchema
  .pick({
    withdrewDeclaration: true,
    contacts: true,
    language: true,
    eInvoice: true,
    soteri: true,
    ownControlPlanOn: true,
  })
  .parse({});
