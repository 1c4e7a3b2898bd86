import type { ProviderId } from '@jatkopolku/domain/provider';
import { type LocalDate, addDays, byText, toDayNumber } from '@jatkopolku/kernel';

import type { Check } from './check.ts';
import { RECHECK_ROUND_NIGHTS } from './standing.ts';

/** Those that a night before was to see and did not are seen too, so many at most. */
export const CATCH_UP_MOST = 10;

interface Seen {
  readonly providerId: ProviderId;
  /** Undefined for a provider that was never asked about. */
  readonly askedOn: Check['askedOn'] | undefined;
  /** Whether the register answered when it was asked last. */
  readonly isAnswered: boolean;
}

/**
 * Whom to ask about on a night: each provider once in a round of nights, those that a round has missed,
 * and those of whom the register was silent: asking is not seeing. On the same day nobody is asked twice.
 */
export function nightsShare(providers: readonly Seen[], today: LocalDate): ProviderId[] {
  const ordered = providers.toSorted((a, b) => byText(a.providerId, b.providerId));
  const night = toDayNumber(today) % RECHECK_ROUND_NIGHTS;
  const due = ordered.filter((_, place) => place % RECHECK_ROUND_NIGHTS === night);
  const roundAgo = addDays(today, -RECHECK_ROUND_NIGHTS);
  const isOpen = ({ askedOn }: Seen) => askedOn !== today;
  const missed = ordered.filter(
    (one) => isOpen(one) && isMissed(one, roundAgo) && !due.includes(one),
  );
  return [...due.filter(isOpen), ...missed.slice(0, CATCH_UP_MOST)].map(
    ({ providerId }) => providerId,
  );
}

function isMissed({ askedOn, isAnswered }: Seen, roundAgo: LocalDate): boolean {
  return askedOn !== undefined && (!isAnswered || askedOn < roundAgo);
}
