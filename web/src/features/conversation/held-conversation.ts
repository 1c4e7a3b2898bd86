import type { Answer } from '../../api/operation-names.ts';

/** A conversation with what its reader may do. */
export type HeldConversation = Answer<'readConversation'>;
