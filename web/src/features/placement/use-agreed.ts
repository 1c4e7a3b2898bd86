import { joinReads } from '../../app/api/join-reads.ts';
import { KEPT_MS, useRecords } from '../../app/api/use-read.ts';
import type { Agreed } from './agreements.ts';

const kept = { staleTime: KEPT_MS };

/** Everything that tells which agreement is in force: a county has dozens. */
export function useAgreed() {
  const agreements = useRecords('listAgreements', {}, kept);
  const frameworks = useRecords('listFrameworks', {}, kept);
  const options = useRecords('listOptions', {}, kept);
  return joinReads([agreements, frameworks, options], (...all): Agreed => ({
    agreements: all[0],
    frameworks: all[1],
    options: all[2],
  }));
}
