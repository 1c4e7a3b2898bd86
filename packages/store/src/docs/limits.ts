import { benefitRules } from '@jatkopolku/domain/client';
import { limits, procurementLimits, rates } from '@jatkopolku/domain/law';
import type { DatedValue } from '@jatkopolku/kernel';

/** The page of the law’s limits, rates and benefits, each with its first day and its source. */
export function lawPage(): string {
  return [
    '# The law in numbers',
    '',
    'A change of law is a new row in `packages/domain/src/law`; nothing else has to change.',
    '',
    '| rule | value | in force from | source |',
    '| --- | --- | --- | --- |',
    ...Object.entries({ ...limits, ...rates, ...procurementLimits }).flatMap(([name, rows]) =>
      datedRows(name, rows),
    ),
    '',
    '## Benefits, in the order of paying',
    '',
    '| benefit | payer | paid as | may start | source |',
    '| --- | --- | --- | --- | --- |',
    ...Object.entries(benefitRules).map(
      ([benefit, { payer, compensation, startsFrom, startsUntil, source }]) =>
        `| ${benefit} | ${payer} | ${compensation} | ${startsFrom ?? ''}–${startsUntil ?? ''} | ${source} |`,
    ),
    '',
  ].join('\n');
}

function datedRows(name: string, rows: readonly DatedValue<number>[]): string[] {
  return rows.map(
    ({ value, from, source }) => `| ${name} | ${value} | ${from ?? 'before'} | ${source} |`,
  );
}
