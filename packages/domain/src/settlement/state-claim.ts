import type { Agreement, AgreementId } from '@jatkopolku/domain/agreement';
import type { Framework } from '@jatkopolku/domain/framework';
import { rateRowsIn } from '@jatkopolku/domain/law';
import type { Provider, ProviderId } from '@jatkopolku/domain/provider';
import { type Month, byText, monthRange, sumCents } from '@jatkopolku/kernel';

import { isReleased } from './lifecycle.ts';
import type { Amount } from './own-line.ts';
import type { Line, LineOf, Run, Statement } from './schema.ts';
import type {
  ClaimedAgreement,
  ClaimedProvider,
  ClaimedRun,
  StateClaim,
} from './state-claim-schema.ts';

/** What a claim sheet is made from. */
export interface StateClaimFacts extends Pick<StateClaim, 'regionId'> {
  readonly month: Month;
  readonly runs: readonly Run[];
  /** The statements that the heads of the runs name. */
  readonly statements: readonly Statement[];
  readonly providerOf: (providerId: ProviderId) => Provider;
  readonly agreementOf: (agreementId: AgreementId) => Agreement;
  readonly frameworkOf: (frameworkId: Framework['frameworkId']) => Framework;
}

/** The claim sheet of a month: the State's lines as they were booked, nothing computed once more. */
export function stateClaim(facts: StateClaimFacts): StateClaim {
  const runs = facts.runs.flatMap((run) => claimedRun(run, facts.statements));
  const claimed = new Set(runs.flatMap((run) => run.providers.map(({ providerId }) => providerId)));
  return {
    regionId: facts.regionId,
    month: facts.month,
    rates: rateRowsIn('stateCompensationCents', monthRange(facts.month)).map(
      ({ value, from, source }) => ({ amountCents: value, from: from ?? null, source }),
    ),
    ...sumOf(runs),
    providers: [...claimed]
      .toSorted(byText)
      .map((providerId) => claimedProvider(providerId, facts)),
    runs,
    isReleased: runs.every(({ state }) => isReleased[state]),
  };
}

/** What the run booked of the State's compensation; none where it booked nothing of it. */
function claimedRun(run: Run, statements: readonly Statement[]): ClaimedRun[] {
  const own = statements.filter(({ runNo }) => runNo === run.runNo);
  const byProvider = Map.groupBy(own, ({ providerId }) => providerId);
  const providers = [...byProvider]
    .map(([providerId, parts]) => ({ providerId, lines: stateLines(parts) }))
    .filter(({ lines }) => lines.length > 0)
    .map(({ providerId, lines }) => ({ providerId, ...sumOf(lines) }))
    .toSorted((a, b) => byText(a.providerId, b.providerId));
  if (providers.length === 0) return [];
  const { runNo, type, state, bookedAt } = run;
  return [{ runNo, type, state, bookedAt, ...sumOf(providers), providers }];
}

function claimedProvider(providerId: ProviderId, facts: StateClaimFacts): ClaimedProvider {
  const own = facts.statements.filter((one) => one.providerId === providerId);
  const { name, businessId } = facts.providerOf(providerId);
  const agreements = attached(own, facts);
  const sum = sumOf(stateLines(own));
  const withFee = agreements.reduce((days, agreement) => days + agreement.days, 0);
  return { providerId, name, businessId, ...sum, agreements, daysWithoutFee: sum.days - withFee };
}

/** Each agreement whose days the statements count, or whose fee they booked, in the order of their ids. */
function attached(own: readonly Statement[], facts: StateClaimFacts): ClaimedAgreement[] {
  const fees = linesOf(own, 'fee');
  const named = own.flatMap(({ sources }) => sources?.agreements ?? []);
  const ids = new Set([...fees, ...named].map(({ agreementId }) => agreementId));
  return [...ids].toSorted(byText).map((agreementId) => {
    const { frameworkId, lot, signedOn } = facts.agreementOf(agreementId);
    const { days } = sumOf(fees.filter((fee) => fee.agreementId === agreementId));
    const frameworkName = facts.frameworkOf(frameworkId).name;
    return { agreementId, frameworkId, frameworkName, lot, signedOn, days };
  });
}

function stateLines(statements: readonly Statement[]): LineOf<'state'>[] {
  return linesOf(statements, 'state');
}

function linesOf<K extends Line['kind']>(statements: readonly Statement[], kind: K): LineOf<K>[] {
  return statements
    .flatMap(({ lines }) => lines)
    .filter((line): line is LineOf<K> => line.kind === kind);
}

function sumOf(amounts: readonly Amount[]): Amount {
  return {
    days: amounts.reduce((sum, { days }) => sum + days, 0),
    amountCents: sumCents(amounts.map(({ amountCents }) => amountCents)),
  };
}
