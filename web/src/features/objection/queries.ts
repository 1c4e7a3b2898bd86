import type { Answer } from '../../api/operation-names.ts';

export type ClaimNotice = Answer<'listClaimNotices'>['items'][number];
