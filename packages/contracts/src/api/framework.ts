import {
  MAX_OPTIONS,
  bonusTermsSchema,
  changeGrounds,
  frameworkIdSchema,
  frameworkSchema,
  lotNumberSchema,
  lotSchema,
  optionTermSchema,
  pathTypeSchema,
  tariffSchema,
  termsVersionSchema,
} from '@jatkopolku/domain/framework';
import { MAX_AMOUNT_CENTS, centsSchema } from '@jatkopolku/kernel';
import * as z from 'zod';

import { nameLine, paragraph, printedParagraph } from './fields.ts';
import { changing, listing, creating, nothing, reading } from './operation.ts';
import { whole } from './problems.ts';
import { sliceOf } from './slice-of.ts';
import { named } from './subject.ts';

const frameworkKey = z.strictObject({ frameworkId: frameworkIdSchema });

/** The number of a lot comes as text in an address. */
const lotText = z.enum(['1', '2', '3']).transform((text) => lotNumberSchema.parse(Number(text)));
const lotKey = frameworkKey.extend({ lot: lotText });
const tariffKey = lotKey.extend({ pathType: pathTypeSchema });

const amount = centsSchema.min(0).max(MAX_AMOUNT_CENTS);
const value = amount.nullable();

const optionTerm = optionTermSchema.extend({
  months: optionTermSchema.shape.months.min(1),
  conditions: printedParagraph,
});

const { shape } = frameworkSchema;
const frameworkBody = frameworkSchema
  .omit({ frameworkId: true, termsVersion: true, state: true })
  .extend({
    name: nameLine,
    optionTerms: z.array(optionTerm).max(MAX_OPTIONS).default([]),
    bonusMinCents: amount.default(shape.bonusMinCents.parse(undefined)),
    bonusMaxCents: amount.default(shape.bonusMaxCents.parse(undefined)),
    splitReason: paragraph.default(''),
    longTermReason: paragraph.default(''),
    valueCents: value.default(null),
  });
const lotFacts = z.strictObject({
  name: nameLine,
  nameSv: nameLine.nullable().default(null),
  description: paragraph.default(''),
});
const tariffFacts = bonusTermsSchema.extend({ amountCents: amount });

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

const termProblems = {
  ...whole('option-limit-exceeded'),
  'invalid-period': '/endsOn',
  'bonus-bounds-invalid': '/bonusMaxCents',
} as const;
const publishing = whole(
  'lots-missing',
  'split-reason-missing',
  'lot-without-tariff',
  'tariff-outside-framework',
  'option-terms-missing',
  'long-term-unjustified',
  'value-missing',
  'not-procured',
);
const bonusTermProblems = {
  'second-part-too-large': '/secondPart',
  'second-part-missing': '/requiredEvidence',
} as const;
const ofDraft = whole('terms-published', 'changed-meanwhile');

export const frameworkOperations = sliceOf('framework', {
  listFrameworks: listing('/frameworks', 'Frameworks', {
    schema: frameworkSchema,
    owner: nothing,
  }),
  readFramework: reading('/frameworks/{frameworkId}', 'A framework', {
    kind: 'framework',
    subject: named('framework'),
    params: frameworkKey,
    schema: frameworkSchema,
  }),
  createFramework: creating(
    '/frameworks',
    'Procurement creates a framework as a draft of its terms',
    {
      subject: 'region',
      body: frameworkBody,
      schema: frameworkSchema,
      location: '/frameworks/{frameworkId}',
      problems: termProblems,
    },
  ),
  changeFramework: changing(
    '/frameworks/{frameworkId}',
    'Procurement changes the terms of a draft',
    {
      subject: named('framework'),
      params: frameworkKey,
      body: frameworkBody,
      schema: frameworkSchema,
      problems: { ...termProblems, ...whole('terms-published'), 'not-procured': '/procedure' },
    },
  ),
  publishFramework: changing(
    '/frameworks/{frameworkId}/publish',
    'Procurement publishes a framework: from then on its terms are read-only',
    {
      method: 'POST',
      subject: named('framework'),
      params: frameworkKey,
      body: nothing,
      schema: frameworkSchema,
      problems: { ...publishing, ...whole('not-in-this-state') },
    },
  ),
  modifyFramework: changing(
    '/frameworks/{frameworkId}/versions',
    'Procurement changes published terms by a new version with its ground (1397/2016 §136)',
    {
      method: 'POST',
      subject: named('framework'),
      params: frameworkKey,
      body: versionBody,
      schema: frameworkSchema,
      problems: {
        ...termProblems,
        ...publishing,
        ...whole(
          'amount-outside-bounds',
          'second-part-too-large',
          'second-part-missing',
          'unknown-lot',
          'term-fixed',
          'terms-unchanged',
          'change-share-exceeded',
          'change-half-exceeded',
          'change-moves-value',
          'not-in-this-state',
        ),
        'reason-missing': '/reason',
      },
    },
  ),
  listTermsVersions: listing('/terms-versions', 'Versions of published terms', {
    schema: termsVersionSchema,
    owner: frameworkKey,
  }),
  listLots: listing('/lots', 'Lots of all frameworks, or of one', {
    schema: lotSchema,
    owner: frameworkKey,
  }),
  createLot: creating('/lots', 'Procurement adds a lot to a framework', {
    subject: 'region',
    body: lotSchema.extend(lotFacts.shape),
    schema: lotSchema,
    problems: { ...ofDraft, ...whole('duplicate'), 'unknown-framework': '/frameworkId' },
  }),
  changeLot: changing('/lots/{frameworkId}/{lot}', 'Procurement changes a lot of a draft', {
    subject: 'region',
    params: lotKey,
    body: lotFacts,
    schema: lotSchema,
    problems: { ...ofDraft, ...whole('unknown-framework') },
  }),
  listTariffs: listing('/tariffs', 'Bonuses by lot and path', {
    schema: tariffSchema,
    owner: frameworkKey,
  }),
  createTariff: creating('/tariffs', 'Procurement sets the bonus of a path in a lot', {
    subject: 'region',
    body: tariffSchema.extend(tariffFacts.shape),
    schema: tariffSchema,
    problems: {
      ...ofDraft,
      ...whole('duplicate'),
      'unknown-framework': '/frameworkId',
      'unknown-lot': '/lot',
      'amount-outside-bounds': '/amountCents',
      'not-procured': '/amountCents',
      ...bonusTermProblems,
    },
  }),
  changeTariff: changing(
    '/tariffs/{frameworkId}/{lot}/{pathType}',
    'Procurement changes the bonus of a path in a lot of a draft',
    {
      subject: 'region',
      params: tariffKey,
      body: tariffFacts,
      schema: tariffSchema,
      problems: {
        ...ofDraft,
        ...whole('unknown-framework'),
        'amount-outside-bounds': '/amountCents',
        ...bonusTermProblems,
      },
    },
  ),
});
