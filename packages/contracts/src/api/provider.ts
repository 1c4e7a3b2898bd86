import {
  accountSchema,
  affiliateSchema,
  contactSchema,
  eInvoiceSchema,
  providerIdSchema,
  providerSchema,
} from '@jatkopolku/domain/provider';
import * as z from 'zod';

import { businessDay, businessIdText, line, note } from './fields.ts';
import { type Operation, changing, listing, making, nothing, reading } from './operation.ts';

const providerKey = z.strictObject({ providerId: providerIdSchema });
const accountKey = providerKey.extend({ accountId: accountSchema.shape.accountId });
const heldAffiliateSchema = affiliateSchema.extend({ occurrence: z.int().min(1) });

/** What the registers and the provider itself tell of it; the rest changes by operations of its own. */
const providerFacts = providerSchema
  .pick({
    name: true,
    formCode: true,
    registers: true,
    declaresBusinessActivity: true,
    municipality: true,
    language: true,
  })
  .extend({
    name: line,
    formCode: z
      .string()
      .regex(/^\d{1,3}$/)
      .brand<'LegalForm'>(),
    registers: z
      .array(
        z.enum(['trade', 'vat-business', 'prepayment', 'employer', 'association', 'foundation']),
      )
      .max(6),
    declaresBusinessActivity: z.enum(['yes', 'no']),
    municipality: note,
  });

const MOST_CONTACTS = 20;
const contact = contactSchema.extend({
  name: line,
  role: note,
  email: z.union([z.literal(''), z.email().max(254)]),
  phone: z
    .string()
    .trim()
    .regex(/^(?:|\+?\d[\d ()-]{3,23}\d)$/),
});

const eInvoice = eInvoiceSchema.extend({
  /** Without spaces, in capitals: an OVT code, an IBAN or a Peppol address. */
  address: z.string().trim().min(1).max(60),
  /** The operator's own code, such as 003723327487. */
  operator: z
    .string()
    .trim()
    .regex(/^[0-9A-Z]{6,35}$/),
});

const supervision = providerSchema.pick({ soteri: true, ownControlPlanOn: true }).extend({
  soteri: z.strictObject({ number: line.max(50), registeredOn: businessDay }).nullable(),
  ownControlPlanOn: businessDay.nullable(),
});

/** An account without what is sealed, and without the mark by which equal ones are known. */
const accountView = accountSchema.omit({ sealed: true, ibanMark: true });
const accountStep = { method: 'POST', params: accountKey, schema: accountView } as const;

export const providerOperations = {
  listProviders: listing('provider', '/providers', 'Providers', {
    schema: providerSchema,
    owner: nothing,
  }),
  readProvider: reading('provider', '/providers/{providerId}', 'A provider', {
    params: providerKey,
    schema: providerSchema,
  }),
  makeProvider: making('provider', '/providers', 'Take a provider into the register', {
    body: providerFacts.extend({ businessId: businessIdText }),
    schema: providerSchema,
    location: '/providers/{providerId}',
    problems: ['invalid-business-id', 'duplicate'],
  }),
  changeProvider: changing('provider', '/providers/{providerId}', 'Change what is told of it', {
    params: providerKey,
    body: providerFacts,
    schema: providerSchema,
    problems: [],
  }),
  changeContacts: changing(
    'provider',
    '/providers/{providerId}/contacts',
    'Change whom the county turns to at a provider',
    {
      params: providerKey,
      body: z.strictObject({ contacts: z.array(contact).max(MOST_CONTACTS) }),
      schema: providerSchema,
      problems: [],
    },
  ),
  changeEInvoice: changing(
    'provider',
    '/providers/{providerId}/e-invoice',
    'Change where a provider’s e-invoices come from; null for nowhere',
    {
      params: providerKey,
      body: z.strictObject({ eInvoice: eInvoice.nullable() }),
      schema: providerSchema,
      problems: ['invalid-e-invoice-address'],
    },
  ),
  changeSupervision: changing(
    'provider',
    '/providers/{providerId}/supervision',
    'Write down a provider’s registration in Soteri and its own-control plan (741/2023)',
    { params: providerKey, body: supervision, schema: providerSchema, problems: ['day-ahead'] },
  ),
  listAffiliates: listing('provider', '/affiliates', 'Organisations of the providers’ own groups', {
    schema: heldAffiliateSchema,
    owner: providerKey,
  }),
  makeAffiliate: making('provider', '/affiliates', 'Name an organisation of a provider’s group', {
    body: affiliateSchema.extend({ businessId: businessIdText, name: line }),
    schema: heldAffiliateSchema,
    problems: ['unknown-provider', 'invalid-business-id'],
  }),
  listAccounts: listing('provider', '/accounts', 'Providers’ accounts, each by its end', {
    schema: accountView,
    owner: providerKey,
  }),
  proposeAccount: making('provider', '/accounts', 'Propose an account for the second person', {
    body: providerKey.extend({ iban: z.string().trim().min(1).max(42) }),
    schema: accountView,
    problems: ['unknown-provider', 'invalid-iban', 'account-waits', 'account-same'],
  }),
  confirmAccount: changing(
    'provider',
    '/accounts/{providerId}/{accountId}/confirm',
    'Confirm an account as the second person; the next payment is held',
    {
      ...accountStep,
      body: nothing,
      problems: ['own-work', 'not-in-this-state'],
    },
  ),
  refuseAccount: changing(
    'provider',
    '/accounts/{providerId}/{accountId}/refuse',
    'Refuse an account as the second person',
    {
      ...accountStep,
      body: z.strictObject({ reason: line }),
      problems: ['own-work', 'not-in-this-state'],
    },
  ),
  releaseAccountHold: changing(
    'provider',
    '/accounts/{providerId}/{accountId}/release',
    'Let payments go to a confirmed account, as another person than the one who confirmed it',
    {
      ...accountStep,
      body: nothing,
      problems: ['own-work', 'not-in-this-state', 'not-held'],
    },
  ),
} as const satisfies Record<string, Operation>;
