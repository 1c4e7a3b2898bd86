import type { Bench } from '../bench.ts';
import { type Country, finland, limits, prices } from '../country/model.ts';
import { busiestSecond, seeded } from '../country/simulate.ts';
import type { Figure } from '../figure.ts';

/** Months that are saved week by week, read as often, and booked: from the benches `save-units` and `month`. */
const perSheet = { written: 4 * 7 + 6, read: 8 } as const;
const perCounty = { written: 300, read: 250 } as const;

/**
 * The country and ten times the country on DynamoDB, simulated: the busiest second of a month's last hour by
 * the keys of the table, against what AWS documents of a partition and of a new table.
 */
export const countrySimulation: Bench = {
  id: 'country',
  name: 'The country on DynamoDB, simulated',
  run: () => Promise.resolve([1, 10].flatMap(heatOf)),
};

function heatOf(factor: number): Figure[] {
  const country = { ...finland, sheets: finland.sheets * factor };
  const { partition, units, tableUnits } = busiestSecond(country, seeded(1));
  const place = partition.split('#').slice(1).join('#');
  const of = `write units in the busiest second, ${factor} × the country`;
  return [
    {
      id: `country.partition-${factor}`,
      name: `${of}: of the hottest partition`,
      value: units,
      unit: 'units',
      goal: { atMost: limits.partition },
      note: `${place} of the largest county`,
    },
    {
      id: `country.table-${factor}`,
      name: `${of}: of the table`,
      value: tableUnits,
      unit: 'units',
      goal: { atMost: limits.table },
      note: `a month costs ${costOf(country).toFixed(2)} US dollars`,
    },
  ];
}

/** Of the writes and reads of sheets, and of booking, without what is stored. */
function costOf({ sheets, counties }: Country): number {
  const written = sheets * perSheet.written + counties * perCounty.written;
  const read = sheets * perSheet.read + counties * perCounty.read;
  return (written * prices.writeMillion + read * prices.readMillion) / 1_000_000;
}
