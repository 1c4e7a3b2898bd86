import {
  type Framework,
  frameworkStateOn,
  frameworkSteps,
  publishProblems,
} from '@jatkopolku/domain/framework';
import { type Clock, rangeOf } from '@jatkopolku/kernel';

import { type Expected, moveRecord } from '../change-record.ts';
import type { Saved } from '../create-record.ts';
import type { Records } from '../records.ts';
import { allow } from '../refuse.ts';
import { asRead, firstVersion, partsOf } from './terms-versions.ts';

export type ExpectedFramework = Expected<Pick<Framework, 'frameworkId'>> & {
  /** What who changes it is called. */
  readonly name: string;
};
export interface FrameworkDeps {
  readonly records: Records;
  readonly clock: Clock;
}

/** Publishes a draft in which nothing is missing; its terms are kept as their first version. */
export async function publishFramework(
  { records, clock }: FrameworkDeps,
  { name, ...expected }: ExpectedFramework,
): Saved<Framework> {
  const parts = await partsOf(records, expected.key);
  const lots = parts.lots.map(({ record }) => record);
  const tariffs = parts.tariffs.map(({ record }) => record);
  const today = clock.today();
  return moveRecord(records, {
    kind: 'framework',
    step: frameworkSteps.publish,
    event: 'framework-published',
    ...expected,
    witnesses: asRead(expected.key, parts),
    edit: (record) => {
      const term = rangeOf(record.startsOn, record.endsOn);
      const framework = { ...record, state: frameworkStateOn(term, today) };
      return allow(framework, publishProblems({ framework, lots, tariffs }));
    },
    beside: (framework) => {
      const maker = { by: expected.actor, name, on: today, at: clock.businessNow() };
      return [firstVersion({ framework, lots, tariffs }, maker)];
    },
  });
}
