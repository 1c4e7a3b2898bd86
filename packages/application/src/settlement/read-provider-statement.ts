import { createHash } from 'node:crypto';

import { yearOf } from '@jatkopolku/domain/commitment';
import { type AccountHold, type ProviderId, accountHold } from '@jatkopolku/domain/provider';
import {
  type Consent,
  type Dispute,
  type ProviderStatement,
  type StatementStanding,
  agreedContent,
  hasEnded,
  isDisputed,
  providerStatement,
  standingOf,
} from '@jatkopolku/domain/settlement';
import { type LocalDate, type Month, type Result, success } from '@jatkopolku/kernel';

import type { Records, Versioned } from '../records.ts';
import { type Refusal, refuse } from '../refuse.ts';
import { openBudget } from './budget.ts';
import {
  loadOwnFacts,
  ownDisputes,
  ownRuns,
  ownSetAside,
  payeeOf,
  sheetDays,
} from './own-month.ts';

export interface StatementName {
  readonly providerId: ProviderId;
  readonly month: Month;
}

/** A provider's statement of a month as the provider sees it, with what it said of it. */
export interface ShownStatement extends StatementName {
  readonly ended: boolean;
  readonly statement: ProviderStatement;
  readonly standing: StatementStanding;
  readonly consent: Versioned<Consent> | undefined;
  readonly disputes: readonly Versioned<Dispute>[];
  /** What its payments wait for; null where nothing of its accounts holds them. */
  readonly payment: AccountHold | null;
  /** Of what the provider earns: by it the provider says what it agrees to. */
  readonly mark: string;
}

/** A provider's month with what it is made of. @returns `not-found` for no such provider. */
export async function readProviderStatement(
  records: Records,
  name: StatementName,
  today: LocalDate,
): Promise<Result<ShownStatement, Refusal>> {
  const { providerId, month } = name;
  if (!(await records.get('provider', { providerId }))) return refuse('not-found');
  const [facts, runs, disputes, consent, accounts] = await Promise.all([
    loadOwnFacts(records, providerId),
    ownRuns(records, name),
    ownDisputes(records, name),
    records.get('consent', name),
    records.list('account', { providerId }),
  ]);
  const days = await sheetDays(records, facts, { month, benefits: 'read' });
  const budget = await openBudget(records, yearOf(month));
  const statement = providerStatement({
    ...days,
    providerId,
    runs,
    payee: payeeOf(facts, disputes),
    setAside: await ownSetAside(records, budget, { runs, ...days }),
  });
  return success({
    ...name,
    statement,
    ...standing({ statement, consent, disputes, ended: hasEnded(month, today) }),
    consent,
    disputes,
    payment: accountHold(accounts.map(({ record }) => record)),
  });
}

type Said = Pick<ShownStatement, 'statement' | 'consent' | 'disputes' | 'ended'>;

/** How the statement is, and the mark by which it is agreed to. */
export function standing({
  statement,
  consent,
  disputes,
  ended,
}: Said): Pick<ShownStatement, 'ended' | 'standing' | 'mark'> {
  const mark = statementMark(statement);
  const disputed = isDisputed(
    statement.lines,
    disputes.map(({ record }) => record),
  );
  return {
    ended,
    mark,
    standing: standingOf({ ended, mark, consent: consent?.record, disputed }),
  };
}

/** The same for the same earnings, whether they are booked or held. */
function statementMark(statement: ProviderStatement): string {
  return createHash('sha256')
    .update(JSON.stringify(agreedContent(statement)))
    .digest('base64url');
}
