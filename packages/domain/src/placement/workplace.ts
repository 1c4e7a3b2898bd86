import { type Classified, type Scope, findings, groundCodes } from '@jatkopolku/domain/eligibility';
import { businessIdSchema } from '@jatkopolku/domain/provider';
import { LINE_LENGTH, PARAGRAPH_LENGTH, type Problem, businessDaySchema } from '@jatkopolku/kernel';
import * as z from 'zod';

import { placementSchema } from './schema.ts';

/** An organisation where the client works, and what shows that it is no company. */
export const hostSchema = z.strictObject({
  businessId: businessIdSchema,
  name: z.string().min(1).max(LINE_LENGTH),
  /** By its Finnish name; empty where nobody wrote it. */
  municipality: z.string().max(LINE_LENGTH),
  /** What the register's answer came to on the day of asking, by which grounds. */
  finding: z.enum(findings),
  grounds: z.array(z.enum(groundCodes)),
  checkedOn: businessDaySchema,
  /** What the case worker goes by where the register alone clears nobody. */
  basis: z.string().max(PARAGRAPH_LENGTH),
});
export type Host = z.infer<typeof hostSchema>;

const { placementId, providerId, clientId } = placementSchema.shape;

/** Where the client of a placement works: a record of its own, so that no list of placements shows it. */
export const workplaceSchema = z.strictObject({
  placementId,
  providerId,
  clientId,
  /** Null where the provider itself is the place. */
  host: hostSchema.nullable(),
});
export type Workplace = z.infer<typeof workplaceSchema>;

interface WrittenHost extends Pick<Host, 'name' | 'basis'> {
  readonly scope: Scope;
  readonly classified: Classified;
}

/**
 * Why an organisation does not host the activity. Nobody works in a company (189/2001 §13.2, EOAK/348/2021, 1.3.1);
 * not found is no pass, so that somebody says what shows it. Who buys support and guidance alone hosts nobody's work.
 */
export function hostProblems({ scope, classified, name, basis }: WrittenHost): Problem[] {
  if (scope === 'support-guidance') return [{ code: 'workplace-not-hosted' }];
  const { finding } = classified;
  if (finding === 'excluded') return [{ code: 'workplace-company', at: '/host/businessId' }];
  const problems: Problem[] = [];
  if (name === '') problems.push({ code: 'workplace-name-missing', at: '/host/name' });
  if (finding !== 'eligible' && basis === '') {
    problems.push({ code: 'workplace-unproven', at: '/host/basis' });
  }
  return problems;
}
