import {
  type Run,
  type Statement,
  balances,
  lineKey,
  postingsOf,
} from '@jatkopolku/domain/settlement';

import type { Records, Versioned } from '../records.ts';
import { contentHash } from '../settlement/statements.ts';
import type { Finding } from './finding.ts';

/** The statements that the heads name, and what is wrong with them. */
export async function verifyStatements(
  records: Records,
  heads: readonly Versioned<Run>[],
): Promise<{ readonly statements: Statement[]; readonly findings: Finding[] }> {
  const keys = heads.flatMap(({ record: { month, runNo, statements } }) =>
    statements.map((named) => ({ month, runNo, ...named })),
  );
  const stored = await records.getMany('statement', keys);
  const byHash = new Map(stored.map(({ record }) => [record.hash, record]));
  const statements: Statement[] = [];
  const findings: Finding[] = gaps(heads);
  for (const { month, runNo, providerId, part, hash } of keys) {
    const where = `${month} run ${runNo} ${providerId} part ${part}`;
    const statement = byHash.get(hash);
    if (!statement) findings.push({ fault: 'statement-missing', where });
    else {
      statements.push(statement);
      if (contentHash(statement) !== hash) findings.push({ fault: 'statement-differs', where });
      findings.push(...ledgerFindings(statement, where));
    }
  }
  return { statements, findings };
}

function gaps(heads: readonly Versioned<Run>[]): Finding[] {
  return heads.flatMap(({ record: { month, runNo } }, at) =>
    runNo === at + 1 ? [] : [{ fault: 'run-missing', where: `${month} run ${at + 1}` } as const],
  );
}

function ledgerFindings({ postings, lines, draws }: Statement, where: string): Finding[] {
  const sum = [...balances(postings).values()].reduce((total, one) => total + one, 0);
  const isSame =
    JSON.stringify(balanced(postings)) === JSON.stringify(balanced(postingsOf(lines, draws)));
  return [
    ...(sum === 0 ? [] : [{ fault: 'ledger-unbalanced', where } as const]),
    ...(isSame ? [] : [{ fault: 'ledger-differs', where } as const]),
  ];
}

/** Postings in one order, each field by its name. */
function balanced(postings: Statement['postings']): string[] {
  return postings
    .map(({ account, agreementId, claimId, payer, commitmentId, amountCents }) =>
      JSON.stringify([account, agreementId, claimId, payer, commitmentId, amountCents]),
    )
    .toSorted();
}

/** Lines that a run has twice. */
export function doubleLines(statements: readonly Statement[]): Finding[] {
  const seen = new Set<string>();
  return statements.flatMap(({ month, runNo, providerId, lines }) =>
    lines.flatMap((line) => {
      const where = `${month} run ${runNo} ${providerId} ${lineKey(line)}`;
      if (!seen.has(where)) {
        seen.add(where);
        return [];
      }
      return [{ fault: 'line-twice', where } as const];
    }),
  );
}
