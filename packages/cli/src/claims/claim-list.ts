import type { FoundClaim } from '@jatkopolku/application';
import { type Language, dayText } from '@jatkopolku/contracts';
import { stateText } from '@jatkopolku/contracts/state-text';
import { isOnHold } from '@jatkopolku/domain/outcome';
import { type LocalDate, formatEuros } from '@jatkopolku/kernel';
import { claimsCommand } from '@jatkopolku/words/claims-command';
import { filledFrom } from '@jatkopolku/words/filled';
import { inLanguage } from '@jatkopolku/words/in-language';
import { paths } from '@jatkopolku/words/paths';

import { tableLines } from '../output.ts';

/** Claims as lines of a table, in the language of the terminal; no client and no counterpart is among it. */
export function listLines(
  found: readonly FoundClaim[],
  language: Language,
  today: LocalDate,
): string[] {
  const words = inLanguage(claimsCommand, language);
  if (found.length === 0) return [words.none];
  const { columns } = words;
  return tableLines([
    Object.values(columns),
    ...found.map((one) => {
      const { claim, filedOn, waits, approvedCents, providerName } = one;
      return [
        claim.claimId,
        stateOf(one, language, today),
        dayText(filedOn, language),
        waits ? waits.days : '',
        decideByText(waits, language),
        paths[claim.pathType][language],
        formatEuros(claim.amountCents).padStart(columns.bonus.length),
        formatEuros(approvedCents).padStart(columns.approved.length),
        providerName ?? claim.providerId,
      ];
    }),
  ]);
}

export function stateOf({ claim }: FoundClaim, language: Language, today: LocalDate): string {
  const state = stateText(claim.state, language);
  if (!claim.hold || !isOnHold(claim, today)) return state;
  const date = dayText(claim.hold.until, language);
  return filledFrom(claimsCommand.onHold[language], { state, date });
}

function decideByText(waits: FoundClaim['waits'], language: Language): string {
  if (!waits) return '';
  const date = dayText(waits.decideBy, language);
  return waits.isLate ? filledFrom(claimsCommand.late[language], { date }) : date;
}

/** A claim for programs, amounts in cents. */
export function toClaimJson({ claim, providerName, approvedCents, filedOn, waits }: FoundClaim) {
  return {
    claim_id: claim.claimId,
    state: claim.state,
    provider_id: claim.providerId,
    provider: providerName,
    path_type: claim.pathType,
    path_starts_on: claim.pathStartsOn,
    filed_on: filedOn,
    bonus_cents: claim.amountCents,
    approved_cents: approvedCents,
    days_waiting: waits?.days ?? null,
    decide_by: waits?.decideBy ?? null,
    late: waits?.isLate ?? false,
    on_hold_until: claim.hold?.until ?? null,
  };
}
