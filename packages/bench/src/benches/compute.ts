import * as rules from '@jatkopolku/domain/settlement';
import type { ProviderMonth } from '@jatkopolku/domain/settlement';
import { invariant, must } from '@jatkopolku/kernel';

import type { Bench } from '../bench.ts';
import { countryMonth, month } from '../fixtures/country-month.ts';
import { type SettlementRules, firstRules } from '../fixtures/first-rules.ts';
import { measureRatio, timesText } from '../turns.ts';

/** How often each side works on a region's month; all but the first time its records are at hand. */
const TIMES = 5;

/** Ours settles it so often while the baseline does once: what else the machine does meets turns of one length alike. */
const OURS = 9;

/**
 * The country's month is computed region by region as a preview computes it, from records at hand: what each
 * provider's month comes to, what of it is not booked, and the region in figures. The baseline is the form that
 * these rules had when speed was first measured; both give the same.
 */
export const compute: Bench = {
  id: 'compute',
  name: 'Compute the country’s month',
  run: async () => {
    const first = await firstRules();
    const regions = countryMonth();
    for (const region of regions) {
      const [ours, theirs] = [computed(rules, region), computed(first, region)].map(textOf);
      invariant(ours === theirs, 'Both forms give the same');
    }
    let turn = 0;
    let region = must(regions[0], 'a region');
    const prepare = () => {
      region = must(regions[Math.floor(turn / TIMES) % regions.length], 'a region');
      turn += 1;
    };
    const ours = () => {
      for (let time = 0; time < OURS; time += 1) computed(rules, region);
    };
    const base = () => computed(first, region);
    const ratio = await measureRatio(
      { ours, base, prepare },
      { rounds: regions.length, times: TIMES, warm: TIMES * regions.length },
    );
    return [
      {
        id: 'compute',
        name: 'compute a month of 31,500 client-months, as fast as the first form of the rules',
        unit: '×',
        goal: { atLeast: 9 },
        value: OURS / ratio.value,
        spread: [OURS / ratio.spread[1], OURS / ratio.spread[0]],
        note: `a region: ${timesText({ oursMs: ratio.oursMs / OURS, baseMs: ratio.baseMs })}`,
      },
    ];
  },
};

function computed(by: SettlementRules, region: readonly ProviderMonth[]) {
  const accounts = region.map((facts) => by.settleProvider(facts));
  const remaining = accounts.map(({ lines }) => by.difference(lines, []));
  return { accounts, remaining, summary: by.summarise(month, accounts) };
}

function textOf(result: ReturnType<typeof computed>): string {
  const { byPayer } = result.summary.compensation;
  return JSON.stringify([result, [...byPayer]]);
}
