import {
  accountSchema,
  affiliateSchema,
  contactSchema,
  eInvoiceSchema,
  providerIdSchema,
  providerSchema,
} from '@jatkopolku/domain/provider';
import { businessDaySchema } from '@jatkopolku/kernel';
import * as z from 'zod';

import { businessIdText, line, nameLine, note } from './fields.ts';
import { changing, listing, creating, nothing, reading } from './operation.ts';
import { whole } from './problems.ts';
import { sliceOf } from './slice-of.ts';
import { named } from './subject.ts';

const providerKey = z.strictObject({ providerId: providerIdSchema });
const accountKey = providerKey.extend({ accountId: accountSchema.shape.accountId });
const heldAffiliateSchema = affiliateSchema.extend({ occurrence: z.int().min(1) });

/** What the registers and the provider itself say of it; the rest changes by operations of its own. */
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
    name: nameLine,
    formCode: z
      .string()
      .regex(/^\d{1,3}$/)
      .brand<'LegalForm'>(),
    municipality: note,
  });

const MAX_CONTACTS = 20;
const contact = contactSchema.extend({
  name: nameLine,
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
  soteri: z.strictObject({ number: line.max(50), registeredOn: businessDaySchema }).nullable(),
  ownControlPlanOn: businessDaySchema.nullable(),
});

/** An account without what is sealed, and without the mark by which equal ones are known. */
const accountView = accountSchema.omit({ sealed: true, ibanMark: true });
const accountStep = {
  method: 'POST',
  subject: named('provider'),
  params: accountKey,
  schema: accountView,
} as const;

export const providerOperations = sliceOf('provider', {
  listProviders: listing('/providers', 'Providers', {
    schema: providerSchema,
    owner: nothing,
  }),
  readProvider: reading('/providers/{providerId}', 'A provider', {
    kind: 'provider',
    subject: named('provider'),
    params: providerKey,
    schema: providerSchema,
  }),
  createProvider: creating('/providers', 'Procurement adds a provider', {
    subject: 'region',
    body: providerFacts.extend({ businessId: businessIdText }),
    schema: providerSchema,
    location: '/providers/{providerId}',
    problems: { 'invalid-business-id': '/businessId', duplicate: '/businessId' },
  }),
  changeProvider: changing(
    '/providers/{providerId}',
    'Procurement changes the facts of a provider',
    {
      subject: named('provider'),
      params: providerKey,
      body: providerFacts,
      schema: providerSchema,
      problems: {},
    },
  ),
  changeContacts: changing(
    '/providers/{providerId}/contacts',
    'Procurement or the provider’s manager changes whom the county turns to at a provider',
    {
      subject: named('provider'),
      params: providerKey,
      body: z.strictObject({ contacts: z.array(contact).max(MAX_CONTACTS) }),
      schema: providerSchema,
      problems: {},
    },
  ),
  changeEInvoice: changing(
    '/providers/{providerId}/e-invoice',
    'Procurement or the provider’s manager changes where the provider’s e-invoices come from; null for nowhere',
    {
      subject: named('provider'),
      params: providerKey,
      body: z.strictObject({ eInvoice: eInvoice.nullable() }),
      schema: providerSchema,
      problems: { 'invalid-e-invoice-address': '/eInvoice' },
    },
  ),
  changeSupervision: changing(
    '/providers/{providerId}/supervision',
    'Procurement writes down a provider’s registration in Soteri and its own-control plan (741/2023)',
    {
      subject: named('provider'),
      params: providerKey,
      body: supervision,
      schema: providerSchema,
      problems: whole('day-ahead'),
    },
  ),
  listAffiliates: listing('/affiliates', 'Organisations of the providers’ own groups', {
    schema: heldAffiliateSchema,
    owner: providerKey,
  }),
  createAffiliate: creating(
    '/affiliates',
    'Procurement names an organisation of a provider’s group',
    {
      subject: 'region',
      body: affiliateSchema.extend({ businessId: businessIdText, name: nameLine }),
      schema: heldAffiliateSchema,
      problems: { 'unknown-provider': '/providerId', 'invalid-business-id': '/businessId' },
    },
  ),
  listAccounts: listing('/accounts', 'Providers’ accounts, each by its end', {
    schema: accountView,
    owner: providerKey,
  }),
  proposeAccount: creating(
    '/accounts',
    'Procurement, finance or the provider’s manager proposes an account; another person of finance confirms it',
    {
      subject: named('provider', 'body', 'unknown-provider'),
      body: providerKey.extend({ iban: z.string().trim().min(1).max(42) }),
      schema: accountView,
      problems: {
        ...whole('account-waits'),
        'unknown-provider': '/providerId',
        'invalid-iban': '/iban',
        'account-same': '/iban',
      },
    },
  ),
  confirmAccount: changing(
    '/accounts/{providerId}/{accountId}/confirm',
    'A second person, of finance, confirms an account; the next payment is held',
    {
      ...accountStep,
      body: nothing,
      problems: whole('own-work', 'not-in-this-state'),
    },
  ),
  refuseAccount: changing(
    '/accounts/{providerId}/{accountId}/refuse',
    'A second person, of finance, refuses an account',
    {
      ...accountStep,
      body: z.strictObject({ reason: line }),
      problems: whole('own-work', 'not-in-this-state'),
    },
  ),
  releaseAccountHold: changing(
    '/accounts/{providerId}/{accountId}/release',
    'Finance lets payments go to a confirmed account, by another person than the one who confirmed it',
    {
      ...accountStep,
      body: nothing,
      problems: whole('own-work', 'not-in-this-state', 'not-held'),
    },
  ),
});
