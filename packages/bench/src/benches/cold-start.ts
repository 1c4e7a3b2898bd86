import type { GroupName } from '@jatkopolku/contracts';
import { must } from '@jatkopolku/kernel';
import { openTestTable } from '@jatkopolku/testing/table';

import type { Bench } from '../bench.ts';
import type { Figure } from '../figure.ts';
import { openDeployedRegion } from '../fixtures/deployed-region.ts';
import { bundleFunctions } from '../fixtures/function-bundles.ts';
import { start } from '../fixtures/started.ts';
import { type Ratio, digits, measureRatio, timesText } from '../turns.ts';

/** What each function is asked first: one record or list, and as everywhere who asks. */
const firstAsked: Readonly<Record<GroupName | 'docs', string>> = {
  procurement: '/api/v1/providers/P1',
  option: '/api/v1/option-decisions',
  eligibility: '/api/v1/checks',
  people: '/api/v1/clients',
  work: '/api/v1/travel/settings',
  money: '/api/v1/account-map',
  payment: '/api/v1/payments/settings',
  history: '/api/v1/history?kind=provider&providerId=P1',
  files: '/api/v1/files/F1',
  access: '/api/v1/me',
  docs: '/api/v1/health',
};
const names = Object.keys(firstAsked) as (keyof typeof firstAsked)[];

/** These encrypt or print. */
const larger: ReadonlySet<string> = new Set([
  'procurement',
  'people',
  'payment',
  'money',
  'option',
]);

const STARTS = 15;

/**
 * From the start of a process until a function's bundle has answered its first request, by the bare SDK's
 * until it has read the same; and how large the bundles are.
 */
export const coldStart: Bench = {
  id: 'cold',
  name: 'Start each function',
  run: async () => {
    const test = await openTestTable();
    const region = await openDeployedRegion(test);
    const bundles = bundleFunctions(names);
    try {
      const started: Started[] = [];
      for (const { name, path, ...sizes } of bundles.ours) {
        const reads = await region.readsOf(firstAsked[name]);
        const { environment } = region;
        const event = gatewayEvent(firstAsked[name], region.token);
        const ratio = await measureRatio(
          {
            ours: () => start({ bundle: path, environment, event }),
            base: () => start({ bundle: bundles.bare, environment, event: { reads } }),
          },
          { rounds: 3, times: STARTS / 3, warm: 1 },
        );
        started.push({ name, ratio, ...sizes });
      }
      const [large, small] = [true, false].map((isLarge) =>
        started.filter(({ name }) => larger.has(name) === isLarge),
      );
      return [
        slowest(started),
        largest('cold.size', 650, small ?? []),
        largest('cold.size-larger', 900, large ?? []),
      ];
    } finally {
      bundles.remove();
      await region.close();
      await test.close();
    }
  },
};

interface Started {
  readonly name: string;
  /** Of the scripts that are loaded before anything is asked, and of all. */
  readonly startKb: number;
  readonly wholeKb: number;
  readonly ratio: Ratio;
}

function slowest(started: readonly Started[]): Figure {
  const sorted = started.toSorted((a, b) => b.ratio.value - a.ratio.value);
  const { ratio } = must(sorted[0], 'the slowest');
  return {
    id: 'cold.start',
    name: 'start the slowest function until its first answer, by the bare SDK reading the same',
    unit: '×',
    goal: { atMost: 1.8 },
    value: ratio.value,
    spread: ratio.spread,
    note: `${timesText(ratio)}; ${sorted.map(({ name, ratio: { value } }) => `${name} ${digits(value)}`).join(', ')}`,
  };
}

function largest(id: string, atMost: number, started: readonly Started[]): Figure {
  const sorted = started.toSorted((a, b) => b.startKb - a.startKb);
  return {
    id,
    name: `scripts that the largest function loads at its start, which ${atMost === 900 ? 'encrypts or prints' : 'does neither encrypt nor print'}`,
    unit: 'KB',
    goal: { atMost },
    value: must(sorted[0], 'the largest').startKb,
    note: `${sorted.map(sizesOf).join(', ')}, with what is loaded on demand`,
  };
}

function sizesOf({ name, startKb, wholeKb }: Started): string {
  return `${name} ${digits(startKb)} of ${digits(wholeKb)}`;
}

/** A request as API Gateway sends it to a function, payload format 2.0. */
function gatewayEvent(address: string, token: string) {
  const { pathname, search } = new URL(address, 'https://api.example');
  const http = { method: 'GET', path: pathname, protocol: 'HTTP/1.1', sourceIp: '192.0.2.1' };
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath: pathname,
    rawQueryString: search.slice(1),
    headers: { host: 'api.example', authorization: `Bearer ${token}` },
    requestContext: { requestId: 'gateway-1', domainName: 'api.example', stage: '$default', http },
    isBase64Encoded: false,
  };
}
