import type { Role } from '@jatkopolku/domain/access';
import { placementIdSchema } from '@jatkopolku/domain/placement';
import { localDateSchema, monthSchema } from '@jatkopolku/kernel';
import * as z from 'zod';

/** The figures of a home; each leads to where its work is done. */
export const figureNames = [
  'days-to-log',
  'days-missing',
  'months-to-send',
  'claims-returned',
  'sheets-waiting',
  'claims-waiting',
  'placements-running',
  'reviews-late',
  'reviews-coming',
  'options-to-decide',
  'applications-waiting',
  'month-to-close',
  'accounts-waiting',
  'looks',
  'roles-waiting',
] as const;
export type FigureName = (typeof figureNames)[number];

export const figureSchema = z.strictObject({
  name: z.enum(figureNames),
  count: z.int().min(0),
  /** Whether there may be more: no figure counts beyond {@link FIGURE_LIMIT}. */
  more: z.boolean(),
  /** Of how many the count is left to do; null where there is no whole. */
  of: z.int().min(0).nullable(),
  /** Since when the first has waited, or by when it is to be done; null where there is none. */
  date: localDateSchema.nullable(),
  /** The counts of the last days, the latest last; empty where no days are counted. */
  days: z.array(z.int().min(0)),
  /** The first record, where the figure has no list to lead to. */
  placementId: placementIdSchema.nullable(),
  month: monthSchema.nullable(),
});
export type Figure = z.infer<typeof figureSchema>;

/** A figure counts so far, then says that there are more. */
export const FIGURE_LIMIT = 100;

/** Looks at clients’ data are counted over so many days. */
export const LOOK_DAYS = 7;

const providers = ['days-to-log', 'days-missing', 'months-to-send', 'claims-returned'] as const;

/** What each role lives by. */
export const roleFigures: Record<Role, readonly [FigureName, ...FigureName[]]> = {
  'provider-worker': providers,
  'provider-manager': providers,
  approver: ['sheets-waiting', 'claims-waiting'],
  'case-worker': ['placements-running', 'reviews-late', 'reviews-coming'],
  procurement: ['options-to-decide', 'applications-waiting'],
  finance: ['month-to-close', 'accounts-waiting'],
  coordinator: ['placements-running', 'reviews-late', 'reviews-coming', 'claims-waiting'],
  auditor: ['looks', 'claims-waiting', 'reviews-late'],
  admin: ['roles-waiting'],
};

/** The figures of somebody’s roles, each once. */
export function figuresOf(roles: readonly Role[]): readonly FigureName[] {
  return [...new Set(roles.flatMap((role) => roleFigures[role]))];
}
