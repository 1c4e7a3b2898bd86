import {
  type Framework,
  type Modification,
  type Terms,
  type TermsVersion,
  differencesOf,
  frameworkSteps,
  modificationProblems,
  modifiedTerms,
  withFirstValue,
} from '@jatkopolku/domain/framework';
import { must } from '@jatkopolku/kernel';

import { moveRecord } from '../change-record.ts';
import type { Saved } from '../create-record.ts';
import type { Change } from '../records.ts';
import { allow } from '../refuse.ts';
import type { FrameworkDeps, ExpectedFramework } from './publish-framework.ts';
import { type Maker, type Parts, firstVersion, madeBy, partsOf } from './terms-versions.ts';

/**
 * Changes published terms by a new version (1397/2016 §136). Each version is kept whole, the first one of an
 * imported framework too; all changes of a framework wait for one another at the framework itself.
 */
export async function modifyFramework(
  { records, clock }: FrameworkDeps,
  { name, ...expected }: ExpectedFramework,
  modification: Modification,
): Saved<Framework> {
  const { key, actor } = expected;
  const [parts, versions, options] = await Promise.all([
    partsOf(records, key),
    records.list('termsVersion', key),
    records.list('option', key),
  ]);
  const today = clock.today();
  const earlier = versions.map(({ record }) => record);
  const optionsUsed = Math.max(0, ...options.map(({ record }) => record.optionNo));
  const beforeOf = (framework: Framework) =>
    withFirstValue(termsOf(framework, parts), modification);
  return moveRecord(records, {
    kind: 'framework',
    step: frameworkSteps.modify,
    event: 'terms-changed',
    ...expected,
    edit: (record) => {
      const before = beforeOf(record);
      const after = modifiedTerms(before, modification);
      const facts = { before, after, earlier, optionsUsed, today };
      return allow(after.framework, modificationProblems(modification, facts));
    },
    beside: (_, record) => {
      const maker = { by: actor, name, on: today, at: clock.businessNow() };
      const before = beforeOf(record);
      const first = earlier.length === 0 ? [firstVersion(before, undefined)] : [];
      return [...first, ...versionChanges(before, { modification, parts, maker })];
    },
  });
}

function termsOf(framework: Framework, { lots, tariffs }: Parts): Terms {
  return {
    framework,
    lots: lots.map(({ record }) => record),
    tariffs: tariffs.map(({ record }) => record),
  };
}

interface Versioning {
  readonly modification: Modification;
  readonly parts: Parts;
  readonly maker: Maker;
}

/** The new version, and the lots and bonuses that it changes or adds. */
function versionChanges(
  before: Terms,
  { modification, parts, maker }: Versioning,
): readonly Change[] {
  const after = modifiedTerms(before, modification);
  const { ground, reason, valueChangeCents } = modification;
  const { frameworkId, termsVersion } = after.framework;
  const stated = { ground, reason, valueChangeCents, ...madeBy(maker) };
  const version: TermsVersion = { ...after, frameworkId, termsVersion, ...stated };
  const changed = differencesOf(before, after);
  const lots = changed
    .filter(({ part }) => part === 'lot')
    .map(({ lot }): Change => {
      const record = must(
        after.lots.find((one) => one.lot === lot),
        'a changed lot',
      );
      const known = parts.lots.find((one) => one.record.lot === lot);
      return { kind: 'lot', record, before: known };
    });
  const tariffs = changed
    .filter(({ part }) => part === 'tariff')
    .map(({ lot, pathType }): Change => {
      const isIt = (one: Terms['tariffs'][number]) => one.lot === lot && one.pathType === pathType;
      const record = must(after.tariffs.find(isIt), 'a changed bonus');
      return { kind: 'tariff', record, before: parts.tariffs.find((one) => isIt(one.record)) };
    });
  return [{ kind: 'termsVersion', record: version }, ...lots, ...tariffs];
}
