import { type Classified, type Finding, findings } from '@jatkopolku/domain/eligibility';
import { describe, expect, it } from 'vitest';

import { hostProblems } from './workplace.ts';

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
