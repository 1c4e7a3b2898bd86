import { type Classified, type Finding, findings } from '@jatkopolku/domain/eligibility';
import { makeClient, makePlacement } from '@jatkopolku/testing/builders';
import { describe, expect, it } from 'vitest';

import { hostProblems, workplaceProblem } from './workplace.ts';

const scope = 'work-activity';
const codes = (finding: Finding, basis: string, name = 'Town workshop') =>
  hostProblems({ scope, classified: { finding, grounds: [] }, name, basis }).map(
    ({ code }) => code,
  );

/** What is refused with nothing written of what shows that it is no company, and with it. */
const byFinding: Record<Finding, readonly [without: string[], withBasis: string[]]> = {
  eligible: [[], []],
  review: [['workplace-unproven'], []],
  unknown: [['workplace-unproven'], []],
  excluded: [['workplace-company'], ['workplace-company']],
};

describe('an organisation that hosts a client’s work', () => {
  it.each(findings)('that comes to %s', (finding) => {
    expect([codes(finding, ''), codes(finding, 'A unit of the town')]).toEqual(byFinding[finding]);
  });

  it('has a name, be it one that somebody wrote', () => {
    expect(codes('unknown', 'A unit of the town', '')).toEqual(['workplace-name-missing']);
  });

  it('hosts nobody by an agreement on support and guidance alone', () => {
    const classified: Classified = { finding: 'eligible', grounds: [] };
    const asked = { classified, name: 'Town workshop', basis: '' };
    expect(hostProblems({ ...asked, scope: 'support-guidance' })).toEqual([
      { code: 'workplace-not-hosted' },
    ]);
  });
});

const placement = makePlacement({
  instructor: 'Olli  Ohjaaja',
  caseWorker: { userId: 'kaisa', name: 'Kaisa' },
});
const open = makeClient({ protection: null });
const guarded = makeClient({ protection: { since: '2020-01-01', source: 'client' } });
const at = (providerId: string | null) => ({ providerId });

describe('where a person with a protected address works', () => {
  it.each([
    ['the case worker', { userId: 'kaisa', name: 'Kaisa', ...at(null) }, true],
    ['another case worker', { userId: 'kalle', name: 'Kalle', ...at(null) }, false],
    ['the named instructor', { userId: 'olli', name: 'olli ohjaaja ', ...at('P1') }, true],
    ['another of the provider', { userId: 'maija', name: 'Maija', ...at('P1') }, false],
    ['one of that name elsewhere', { userId: 'olli', name: 'Olli Ohjaaja', ...at('P2') }, false],
    ['one of that name of the county', { userId: 'o', name: 'Olli Ohjaaja', ...at(null) }, false],
  ])('%s', (_, asker, mayKnow) => {
    const withheld = { code: 'workplace-withheld' };
    expect(workplaceProblem(placement, [guarded], asker)).toEqual(mayKnow ? undefined : withheld);
    // Of a person with two records one may be marked.
    expect(workplaceProblem(placement, [open, guarded], asker)).toEqual(
      mayKnow ? undefined : withheld,
    );
    expect(workplaceProblem(placement, [open], asker)).toBeUndefined();
  });
});
