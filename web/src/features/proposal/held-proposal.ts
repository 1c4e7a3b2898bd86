import type { Answer } from '../../api/operation-names.ts';

/** A proposed change with what its reader may do. */
export type HeldProposal = Answer<'readProposal'>;
