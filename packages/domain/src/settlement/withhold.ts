import type { Agreement } from '@jatkopolku/domain/agreement';
import {
  type Check,
  type GroundCode,
  type Scope,
  holdReasons,
} from '@jatkopolku/domain/eligibility';

import type { Line } from './schema.ts';

/** What is known of a provider whose lines are about to be booked. */
export interface Payee {
  /** Undefined where the register was never asked for the provider. */
  readonly check: Check | undefined;
  readonly agreements: readonly Pick<Agreement, 'agreementId' | 'scope'>[];
}

/** A provider's lines: those that go, those that wait, and why. */
export interface Withheld {
  readonly going: readonly Line[];
  readonly waiting: readonly Line[];
  readonly grounds: readonly GroundCode[];
}

/**
 * Keeps back the fees and bonuses of a provider that is excluded, insolvent or has ceased. What clients
 * earn is never kept back, nor what the State pays for their days. Settling is a difference: a run
 * after the hold is gone books by itself what waited.
 */
export function withhold(lines: readonly Line[], payee: Payee): Withheld {
  const reasonsOf = (line: Line): readonly GroundCode[] =>
    line.kind === 'fee' || line.kind === 'bonus'
      ? holdReasons(payee.check, scopeOf(line, payee))
      : [];
  const waiting = lines.filter((line) => reasonsOf(line).length > 0);
  return {
    going: lines.filter((line) => !waiting.includes(line)),
    waiting,
    grounds: [...new Set(waiting.flatMap(reasonsOf))],
  };
}

/** A bonus is of the activity, unless the provider gives support and guidance alone. */
function scopeOf(line: Line, { agreements }: Payee): Scope {
  const own =
    line.kind === 'fee'
      ? agreements.filter(({ agreementId }) => agreementId === line.agreementId)
      : agreements;
  const isGuidance = own.length > 0 && own.every(({ scope }) => scope === 'support-guidance');
  return isGuidance ? 'support-guidance' : 'work-activity';
}
