import { agreementIdSchema, agreementSchema, optionSchema } from '@jatkopolku/domain/agreement';
import {
  frameworkIdSchema,
  frameworkSchema,
  lotSchema,
  tariffSchema,
} from '@jatkopolku/domain/framework';
import { affiliateSchema, providerIdSchema, providerSchema } from '@jatkopolku/domain/provider';
import * as z from 'zod';

import { type Operation, listing, nothing, reading } from './operation.ts';

const frameworkKey = z.strictObject({ frameworkId: frameworkIdSchema });
const providerKey = z.strictObject({ providerId: providerIdSchema });
const agreementKey = z.strictObject({ agreementId: agreementIdSchema });
const occurring = { occurrence: z.int().min(1) };

/** What the form and the registers alone say of buying from the agreement's provider. */
const companyCheckSchema = z.strictObject({
  providerId: providerIdSchema,
  scope: agreementSchema.shape.scope,
  finding: z.enum(['eligible', 'review', 'excluded']),
  /** The code that would keep the agreement from being signed today; null when nothing does. */
  problem: z.string().nullable(),
});

export const procurementOperations = {
  listFrameworks: listing('framework', '/frameworks', 'Frameworks', frameworkSchema),
  readFramework: reading('framework', '/frameworks/{frameworkId}', 'A framework', {
    params: frameworkKey,
    schema: frameworkSchema,
  }),
  listLots: listing('framework', '/lots', 'Lots of all frameworks', lotSchema),
  listTariffs: listing('framework', '/tariffs', 'Bonuses by lot and path', tariffSchema),
  listProviders: listing('provider', '/providers', 'Providers', providerSchema),
  readProvider: reading('provider', '/providers/{providerId}', 'A provider', {
    params: providerKey,
    schema: providerSchema,
  }),
  listAffiliates: listing(
    'provider',
    '/affiliates',
    'Organisations of the providers’ own groups',
    affiliateSchema.extend(occurring),
  ),
  listAgreements: listing('agreement', '/agreements', 'Agreements', agreementSchema),
  readAgreement: reading('agreement', '/agreements/{agreementId}', 'An agreement', {
    params: agreementKey,
    schema: agreementSchema,
  }),
  checkAgreement: {
    method: 'GET',
    path: '/agreements/{agreementId}/check',
    slice: 'eligibility',
    summary: 'The company check of an agreement’s provider, from its form and registers',
    effect: 'read',
    params: agreementKey,
    query: nothing,
    body: nothing,
    answer: companyCheckSchema,
    problems: ['not-found'],
  },
  listOptions: listing('agreement', '/options', 'Decided options', optionSchema),
} as const satisfies Record<string, Operation>;
