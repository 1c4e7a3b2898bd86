import { type Brand, type Id, idSchema } from '@jatkopolku/kernel';
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

export const providerSchema = z.strictObject({
  providerId: providerIdSchema,
  businessId: businessIdSchema,
  name: z.string(),
  formCode: legalFormSchema,
  /** Registers the provider stands in: trade, vat-business, prepayment, employer, association, foundation. */
  registers: z.array(z.string()),
  /** The provider's own declaration; only `yes` counts as one. */
  declaresBusinessActivity: z.string(),
  municipality: z.string(),
});
export type Provider = z.infer<typeof providerSchema>;

/** An organisation of the provider's own group: a path into it earns no bonus. */
export const affiliateSchema = z.strictObject({
  providerId: providerIdSchema,
  businessId: businessIdSchema,
  name: z.string(),
});
export type Affiliate = z.infer<typeof affiliateSchema>;
