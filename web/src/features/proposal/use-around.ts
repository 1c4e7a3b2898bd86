import type { Answer } from '../../api/operation-names.ts';
import { termIn, useAgreed } from '../placement/agreements.ts';
import type { Around } from './proposal-drafts.ts';

/** What a placement is judged by while something is written about it; without a term while that is fetched. */
export function useAround({ record, version }: Answer<'readPlacement'>): Around {
  const agreed = useAgreed();
  const agreement = agreed.data?.agreements.find(
    ({ agreementId }) => agreementId === record.agreementId,
  );
  const term = agreed.data && agreement && termIn(agreed.data, agreement);
  return { placement: record, version, term };
}
