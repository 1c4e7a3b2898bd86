import type { AnswerOf, Operations } from '@jatkopolku/contracts';
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

type Document = AnswerOf<Operations['readNoticeDocument']>;

/** Hands a document to the browser, which keeps or opens it as its owner has set. */
export function saveDocument({ name, mediaType, base64 }: Document): void {
  const bytes = Uint8Array.from(atob(base64), (character) => character.codePointAt(0) ?? 0);
  const url = URL.createObjectURL(new Blob([bytes], { type: mediaType }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
