import { ownLineSchema } from '@jatkopolku/domain/settlement';
import { makeDispute } from '@jatkopolku/testing/builders';
import { expect, it } from 'vitest';

import { linesWithDisputes } from './line-disputes.ts';
import type { StatementLine } from './queries.ts';

const record = makeDispute();
const bonus = ownLineSchema.parse({ kind: 'bonus', claimId: 'K1', days: 0, amountCents: 70_000 });
const shown = (line: StatementLine['line']): StatementLine => ({
  line,
  booked: { days: 0, amountCents: line.amountCents },
  remaining: { days: 0, amountCents: line.amountCents },
  holds: [],
});

it('each line has its own disputes, also when it comes to something else by now', () => {
  const corrected = ownLineSchema.parse({ ...record.line, days: 3, amountCents: 7500 });
  const disputes = [{ record, version: 1 }];
  const lines = linesWithDisputes({ lines: [shown(bonus), shown(corrected)], disputes });
  expect(lines.map((one) => one.disputes)).toEqual([[], disputes]);
});

it('a dispute of a line that is gone is shown after the others', () => {
  const lines = linesWithDisputes({
    lines: [shown(bonus)],
    disputes: [{ record, version: 1 }],
  });
  expect(lines.map(({ line, shown: one }) => [line.kind, one !== undefined])).toEqual([
    ['bonus', true],
    ['fee', false],
  ]);
});
