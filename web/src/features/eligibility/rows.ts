import { type Check, holdReasons } from '@jatkopolku/domain/eligibility';
import type { Provider } from '@jatkopolku/domain/provider';
import { byName, byText } from '@jatkopolku/kernel';

import {
  type ChecksAddress,
  type ShownStanding,
  shownStandings,
} from '../../addresses/addresses.ts';

/** A provider with its check, as far as there is one. */
export interface CheckRow {
  readonly provider: Provider;
  readonly check: Check | undefined;
  readonly standing: ShownStanding;
  readonly isHeld: boolean;
}

export function rowsOf(providers: readonly Provider[], checks: readonly Check[]): CheckRow[] {
  const checkOf = new Map(checks.map((check) => [check.providerId, check]));
  return providers
    .map((provider) => {
      const check = checkOf.get(provider.providerId);
      const isHeld = holdReasons(check, 'work-activity').length > 0;
      return { provider, check, standing: check?.state ?? ('never' as const), isHeld };
    })
    .toSorted(byTrouble);
}

/** Those in trouble first, and of equals those that were asked about longest ago. */
function byTrouble(a: CheckRow, b: CheckRow): number {
  return byText(placeOf(a), placeOf(b)) || byName(a.provider.name, b.provider.name);
}

function placeOf({ check, standing, isHeld }: CheckRow): string {
  const trouble = shownStandings.indexOf(standing);
  return [isHeld ? 0 : 1, trouble, check?.askedAt ?? ''].join(' ');
}

export function isAsked({ standing, isHeld }: CheckRow, asked: ChecksAddress): boolean {
  if (asked.held && !isHeld) return false;
  return asked.standing === undefined || asked.standing === standing;
}
