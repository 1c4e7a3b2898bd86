import { providerIdSchema } from '@jatkopolku/domain/provider';
import { type Problem, centsSchema, instantSchema, monthSchema } from '@jatkopolku/kernel';
import * as z from 'zod';

/** That a provider agrees to its statement of a month as it was shown. It agrees again to one that changed. */
export const consentSchema = z.strictObject({
  providerId: providerIdSchema,
  month: monthSchema,
  /** Of what was shown: while the statement has the same mark, the provider agrees to it. */
  mark: z.string(),
  totalCents: centsSchema,
  agreedBy: z.string(),
  agreedByName: z.string(),
  agreedAt: instantSchema,
});
export type Consent = z.infer<typeof consentSchema>;

/** How a provider's statement is: `forecast` while days of its month may come, `changed` since it was agreed to. */
export const statementStandings = [
  'forecast',
  'disputed',
  'agreed',
  'changed',
  'unagreed',
] as const;
export type StatementStanding = (typeof statementStandings)[number];

interface Shown {
  readonly ended: boolean;
  readonly mark: string;
  readonly consent: Pick<Consent, 'mark'> | undefined;
  /** Whether a dispute holds a line of it. */
  readonly disputed: boolean;
}

/** A disputed statement is not agreed to, whatever was agreed to before. */
export function standingOf({ ended, mark, consent, disputed }: Shown): StatementStanding {
  if (disputed) return 'disputed';
  if (!ended) return 'forecast';
  if (consent === undefined) return 'unagreed';
  return consent.mark === mark ? 'agreed' : 'changed';
}

/** Why a statement is not agreed to: its month goes on, a line is disputed, or it is not what was on the screen. */
export function consentProblem(
  { ended, disputed, mark }: Pick<Shown, 'ended' | 'disputed' | 'mark'>,
  { month, mark: seen }: Pick<Consent, 'month' | 'mark'>,
): Problem | undefined {
  if (!ended) return { code: 'statement-forecast', details: { month } };
  if (disputed) return { code: 'statement-disputed' };
  return mark === seen ? undefined : { code: 'statement-changed' };
}
