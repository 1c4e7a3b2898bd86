import { localDateSchema } from '@jatkopolku/kernel';
import * as z from 'zod';

/** The source of the register's answers, as it is published. */
export const YTJ_URL = 'https://avoindata.prh.fi/opendata-ytj-api/v3';

const date = localDateSchema.nullish();

const name = z.looseObject({
  name: z.string().max(1_000),
  type: z.string(),
  version: z.int(),
  endDate: date,
});

const companyForm = z.looseObject({
  type: z.string().min(1).max(8),
  version: z.int(),
  endDate: date,
});

const companySituation = z.looseObject({
  type: z.enum(['SANE', 'SELTILA', 'KONK']),
  registrationDate: date,
  endDate: date,
});

const registeredEntry = z.looseObject({
  type: z.string().min(1).max(8),
  register: z.string().min(1).max(8),
  authority: z.string(),
  registrationDate: date,
  endDate: date,
});

/**
 * An organisation as YTJ's open data API v3 gives it, as far as the check reads it. Made from the
 * published schema, but for `lastModified`: that is compulsory there, and lacks in real answers.
 */
export const ytjCompanySchema = z.looseObject({
  businessId: z.looseObject({ value: z.string().length(9) }),
  names: z.array(name).default([]),
  mainBusinessLine: z.looseObject({ type: z.string() }).nullish(),
  companyForms: z.array(companyForm).default([]),
  companySituations: z.array(companySituation).default([]),
  registeredEntries: z.array(registeredEntry),
  tradeRegisterStatus: z.string(),
  endDate: date,
});
export type YtjCompany = z.output<typeof ytjCompanySchema>;

/** What a search answers: a page of at most a hundred. */
export const ytjResultSchema = z.looseObject({
  totalResults: z.int().min(0),
  companies: z.array(ytjCompanySchema).max(100),
});
