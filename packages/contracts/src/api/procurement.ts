import { agreementIdSchema, agreementSchema, optionSchema } from '@jatkopolku/domain/agreement';
import {
  companyDoubts,
  companyFindings,
  companyProblems,
  legalFormGroups,
} from '@jatkopolku/domain/eligibility';
import {
  frameworkIdSchema,
  frameworkSchema,
  lotSchema,
  procedures,
  tariffSchema,
} from '@jatkopolku/domain/framework';
import { claimSchema } from '@jatkopolku/domain/outcome';
import { affiliateSchema, providerIdSchema, providerSchema } from '@jatkopolku/domain/provider';
import { monthSchema } from '@jatkopolku/kernel';
import * as z from 'zod';

import { businessDay, businessIdText, count, line, note, paragraph } from './fields.ts';
import { figuresSchema } from './figures.ts';
import { type Operation, changing, listing, making, nothing, reading } from './operation.ts';

const frameworkKey = z.strictObject({ frameworkId: frameworkIdSchema });
const providerKey = z.strictObject({ providerId: providerIdSchema });
const agreementKey = z.strictObject({ agreementId: agreementIdSchema });
const heldAffiliateSchema = affiliateSchema.extend({ occurrence: z.int().min(1) });

/** What the form and the registers alone say of buying from the agreement's provider. */
const companyCheckSchema = z.strictObject({
  providerId: providerIdSchema,
  scope: agreementSchema.shape.scope,
  finding: z.enum(companyFindings),
  /** What the finding rests on: how the legal form stands to the ban, and what gives a doubt. */
  group: z.enum(legalFormGroups),
  doubts: z.array(z.enum(companyDoubts)),
  /** The code that would keep the agreement from being signed today; null when nothing does. */
  problem: z.enum(companyProblems).nullable(),
});

/** What an agreement has come to by accepted month sheets and approved claims, booked or not. */
const agreementFiguresSchema = z.strictObject({
  agreementId: agreementIdSchema,
  total: figuresSchema,
  /** The months that have something, in their order. */
  months: z.array(figuresSchema.extend({ month: monthSchema })),
  /** By the day of filing; without whose they are. */
  claims: z.array(
    claimSchema.pick({
      claimId: true,
      pathType: true,
      submittedOn: true,
      decidedOn: true,
      amountCents: true,
      state: true,
    }),
  ),
});

const frameworkBody = frameworkSchema
  .omit({ frameworkId: true, termsVersion: true, state: true })
  .extend({
    name: line,
    procedure: z.enum(procedures),
    startsOn: businessDay,
    endsOn: businessDay,
    optionCount: count(10),
    optionMonths: count(60),
    claimWindowDays: count(3_650),
    claimDeadlineDays: count(3_650),
  });

const providerFacts = providerSchema.omit({ providerId: true, businessId: true }).extend({
  name: line,
  formCode: z
    .string()
    .regex(/^\d{1,3}$/)
    .brand<'LegalForm'>(),
  registers: z
    .array(z.enum(['trade', 'vat-business', 'prepayment', 'employer', 'association', 'foundation']))
    .max(6),
  declaresBusinessActivity: z.enum(['yes', 'no']),
  municipality: note,
});

const responsiblePerson = agreementSchema
  .pick({ qualification: true })
  .extend({ responsiblePerson: line, experienceYears: count(80) });

const agreementBody = agreementSchema
  .omit({
    agreementId: true,
    suspension: true,
    termination: true,
    applicationId: true,
    state: true,
  })
  .extend({
    ...responsiblePerson.shape,
    signedOn: businessDay,
    dayPriceCents: agreementSchema.shape.dayPriceCents.min(0).max(100_000),
    reviewDecision: z.enum(['', 'approved', 'rejected']),
    reviewReason: paragraph,
  });

const frameworkOperations = {
  listFrameworks: listing('framework', '/frameworks', 'Frameworks', {
    schema: frameworkSchema,
    owner: nothing,
  }),
  readFramework: reading('framework', '/frameworks/{frameworkId}', 'A framework', {
    params: frameworkKey,
    schema: frameworkSchema,
  }),
  makeFramework: making('framework', '/frameworks', 'Take a framework with its terms', {
    body: frameworkBody,
    schema: frameworkSchema,
    location: '/frameworks/{frameworkId}',
    problems: ['invalid-period'],
  }),
  listLots: listing('framework', '/lots', 'Lots of all frameworks, or of one', {
    schema: lotSchema,
    owner: frameworkKey,
  }),
  makeLot: making('framework', '/lots', 'Add a lot to a framework', {
    body: lotSchema.extend({ name: line }),
    schema: lotSchema,
    problems: ['unknown-framework', 'duplicate'],
  }),
  listTariffs: listing('framework', '/tariffs', 'Bonuses by lot and path', {
    schema: tariffSchema,
    owner: frameworkKey,
  }),
  makeTariff: making('framework', '/tariffs', 'Set the bonus of a path in a lot', {
    body: tariffSchema,
    schema: tariffSchema,
    problems: ['unknown-framework', 'unknown-lot', 'amount-outside-bounds', 'duplicate'],
  }),
} as const satisfies Record<string, Operation>;

const providerOperations = {
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
  listAffiliates: listing('provider', '/affiliates', 'Organisations of the providers’ own groups', {
    schema: heldAffiliateSchema,
    owner: providerKey,
  }),
  makeAffiliate: making('provider', '/affiliates', 'Name an organisation of a provider’s group', {
    body: affiliateSchema.extend({ businessId: businessIdText, name: line }),
    schema: heldAffiliateSchema,
    problems: ['unknown-provider', 'invalid-business-id'],
  }),
} as const satisfies Record<string, Operation>;

const agreementOperations = {
  listAgreements: listing('agreement', '/agreements', 'Agreements', {
    schema: agreementSchema,
    owner: nothing,
  }),
  readAgreement: reading('agreement', '/agreements/{agreementId}', 'An agreement', {
    params: agreementKey,
    schema: agreementSchema,
  }),
  readAgreementFigures: {
    method: 'GET',
    path: '/agreements/{agreementId}/figures',
    slice: 'agreement',
    summary: 'Days, clients and euros of an agreement by month, and its claims; amounts in cents',
    effect: 'read',
    params: agreementKey,
    query: nothing,
    body: nothing,
    answer: agreementFiguresSchema,
    problems: ['not-found'],
  },
  makeAgreement: making('agreement', '/agreements', 'Sign an agreement after the company check', {
    body: agreementBody,
    schema: agreementSchema,
    location: '/agreements/{agreementId}',
    problems: [
      'unknown-framework',
      'unknown-lot',
      'unknown-provider',
      'company-excluded',
      'exclusion-review-missing',
      'exclusion-review-rejected',
      'responsible-person-unqualified',
      'invalid-date',
      'changed-meanwhile',
    ],
  }),
  changeResponsiblePerson: changing(
    'agreement',
    '/agreements/{agreementId}/responsible-person',
    'Change who answers for the activity',
    {
      params: agreementKey,
      body: responsiblePerson,
      schema: agreementSchema,
      problems: ['responsible-person-unqualified'],
    },
  ),
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
  listOptions: listing('agreement', '/options', 'Decided options', {
    schema: optionSchema,
    owner: frameworkKey,
  }),
} as const satisfies Record<string, Operation>;

export const procurementOperations = {
  ...frameworkOperations,
  ...providerOperations,
  ...agreementOperations,
};
