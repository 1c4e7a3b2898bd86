import {
  changeGrounds,
  frameworkIdSchema,
  frameworkSchema,
  lotNumberSchema,
  lotSchema,
  optionTermSchema,
  pathTypeSchema,
  procedures,
  tariffSchema,
  termsVersionSchema,
} from '@jatkopolku/domain/framework';
import { MAX_AMOUNT_CENTS, centsSchema } from '@jatkopolku/kernel';
import * as z from 'zod';

import { businessDay, count, line, paragraph } from './fields.ts';
import { type Operation, changing, listing, making, nothing, reading } from './operation.ts';

const frameworkKey = z.strictObject({ frameworkId: frameworkIdSchema });

/** The number of a lot comes as text in an address. */
const lotText = z.enum(['1', '2', '3']).transform((text) => lotNumberSchema.parse(Number(text)));
const lotKey = frameworkKey.extend({ lot: lotText });
const tariffKey = lotKey.extend({ pathType: pathTypeSchema });

const MOST_OPTIONS = 10;
const MOST_MONTHS = 60;
const MOST_NOTICE_DAYS = 730;
const amount = centsSchema.min(0).max(MAX_AMOUNT_CENTS);
const value = amount.nullable();

const optionTerm = optionTermSchema.extend({
  months: count(MOST_MONTHS).min(1),
  noticeDays: count(MOST_NOTICE_DAYS),
  conditions: paragraph,
});

const { shape } = frameworkSchema;
const frameworkBody = frameworkSchema
  .omit({ frameworkId: true, termsVersion: true, state: true })
  .extend({
    name: line,
    procedure: z.enum(procedures),
    startsOn: businessDay,
    endsOn: businessDay,
    optionCount: count(MOST_OPTIONS),
    optionMonths: count(MOST_MONTHS),
    optionTerms: z.array(optionTerm).max(MOST_OPTIONS).default([]),
    claimWindowDays: count(3_650),
    claimDeadlineDays: count(3_650),
    bonusMinCents: amount.default(shape.bonusMinCents.parse(undefined)),
    bonusMaxCents: amount.default(shape.bonusMaxCents.parse(undefined)),
    splitReason: paragraph.default(''),
    longTermReason: paragraph.default(''),
    valueCents: value.default(null),
  });
const lotFacts = z.strictObject({ name: line, description: paragraph.default('') });
const tariffFacts = tariffSchema.pick({ amountCents: true }).extend({ amountCents: amount });

function isEachOnce(names: readonly unknown[]): boolean {
  return new Set(names).size === names.length;
}

/** A new version of published terms: the terms whole, and on what ground they change. */
const versionBody = frameworkBody.omit({ procedure: true }).extend({
  /** What it was estimated at before the change, for a framework of which that is not known; otherwise not looked at. */
  valueCents: value.default(null),
  lots: z
    .array(lotFacts.extend({ lot: lotNumberSchema }))
    .max(3)
    .refine((lots) => isEachOnce(lots.map(({ lot }) => lot)), 'each lot once'),
  tariffs: z
    .array(tariffFacts.extend({ lot: lotNumberSchema, pathType: pathTypeSchema }))
    .max(15)
    .refine(
      (tariffs) => isEachOnce(tariffs.map(({ lot, pathType }) => `${lot} ${pathType}`)),
      'each bonus once',
    ),
  /** Null for what was not procured. */
  ground: z.enum(changeGrounds).nullable(),
  reason: paragraph,
  valueChangeCents: centsSchema.min(-MAX_AMOUNT_CENTS).max(MAX_AMOUNT_CENTS),
});

const termProblems = ['invalid-period', 'bonus-bounds-invalid', 'option-limit-exceeded'] as const;
const publishing = [
  'lots-missing',
  'split-reason-missing',
  'lot-without-tariff',
  'tariff-outside-framework',
  'option-terms-missing',
  'long-term-unjustified',
  'value-missing',
  'not-procured',
] as const;
const ofDraft = ['terms-published', 'changed-meanwhile'] as const;

export const frameworkOperations = {
  listFrameworks: listing('framework', '/frameworks', 'Frameworks', {
    schema: frameworkSchema,
    owner: nothing,
  }),
  readFramework: reading('framework', '/frameworks/{frameworkId}', 'A framework', {
    params: frameworkKey,
    schema: frameworkSchema,
  }),
  makeFramework: making('framework', '/frameworks', 'Begin a framework as a draft of its terms', {
    body: frameworkBody,
    schema: frameworkSchema,
    location: '/frameworks/{frameworkId}',
    problems: termProblems,
  }),
  changeFramework: changing(
    'framework',
    '/frameworks/{frameworkId}',
    'Change the terms of a draft',
    {
      params: frameworkKey,
      body: frameworkBody,
      schema: frameworkSchema,
      problems: [...termProblems, 'terms-published', 'not-procured'],
    },
  ),
  publishFramework: changing(
    'framework',
    '/frameworks/{frameworkId}/publish',
    'Publish a framework: from then on its terms are read-only',
    {
      method: 'POST',
      params: frameworkKey,
      body: nothing,
      schema: frameworkSchema,
      problems: [...publishing, 'not-in-this-state'],
    },
  ),
  modifyFramework: changing(
    'framework',
    '/frameworks/{frameworkId}/versions',
    'Change published terms by a new version with its ground (1397/2016 §136)',
    {
      method: 'POST',
      params: frameworkKey,
      body: versionBody,
      schema: frameworkSchema,
      problems: [
        ...termProblems,
        ...publishing,
        'amount-outside-bounds',
        'unknown-lot',
        'reason-missing',
        'term-fixed',
        'terms-unchanged',
        'change-share-exceeded',
        'change-half-exceeded',
        'change-moves-value',
        'not-in-this-state',
      ],
    },
  ),
  listTermsVersions: listing('framework', '/terms-versions', 'Versions of published terms', {
    schema: termsVersionSchema,
    owner: frameworkKey,
  }),
  listLots: listing('framework', '/lots', 'Lots of all frameworks, or of one', {
    schema: lotSchema,
    owner: frameworkKey,
  }),
  makeLot: making('framework', '/lots', 'Add a lot to a framework', {
    body: lotSchema.extend(lotFacts.shape),
    schema: lotSchema,
    problems: ['unknown-framework', 'duplicate', ...ofDraft],
  }),
  changeLot: changing('framework', '/lots/{frameworkId}/{lot}', 'Change a lot of a draft', {
    params: lotKey,
    body: lotFacts,
    schema: lotSchema,
    problems: ['unknown-framework', ...ofDraft],
  }),
  listTariffs: listing('framework', '/tariffs', 'Bonuses by lot and path', {
    schema: tariffSchema,
    owner: frameworkKey,
  }),
  makeTariff: making('framework', '/tariffs', 'Set the bonus of a path in a lot', {
    body: tariffSchema,
    schema: tariffSchema,
    problems: [
      'unknown-framework',
      'unknown-lot',
      'amount-outside-bounds',
      'not-procured',
      'duplicate',
      ...ofDraft,
    ],
  }),
  changeTariff: changing(
    'framework',
    '/tariffs/{frameworkId}/{lot}/{pathType}',
    'Change the bonus of a path in a lot of a draft',
    {
      params: tariffKey,
      body: tariffFacts,
      schema: tariffSchema,
      problems: ['unknown-framework', 'amount-outside-bounds', ...ofDraft],
    },
  ),
} as const satisfies Record<string, Operation>;
