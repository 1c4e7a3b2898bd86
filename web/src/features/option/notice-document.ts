import { useMutation } from '@tanstack/react-query';

import { useApi } from '../../api/api.ts';
import type { Row } from '../../api/operation-names.ts';

/** The decision as a notice gives it, made when somebody asks for it. */
export function useNoticeDocument() {
  const api = useApi();
  return useMutation({
    mutationFn: ({ record: { decisionId, agreementId } }: Row<'listNotices'>) =>
      api.call('readNoticeDocument', { params: { decisionId, agreementId } }),
  });
}
