import type { Answer } from '../../api/operation-names.ts';

export interface JournalProps {
  readonly journal: Answer<'readJournal'>;
}
