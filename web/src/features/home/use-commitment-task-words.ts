import type { Task } from '@jatkopolku/domain/task';

import { useFormat } from '../../i18n/use-format.ts';
import { useCoverName } from '../commitment/use-cover-name.ts';
import type { TaskWords } from './use-task-words.ts';

type Of<Type extends Task['type']> = Extract<Task, { readonly type: Type }>;

/** What a commitment is for that waits, and how much is missing of one that is used up. */
export function useCommitmentTaskWords() {
  const nameOf = useCoverName();
  const format = useFormat();
  return {
    'confirm-commitment': (task: Of<'confirm-commitment'>): TaskWords => ({
      names: [nameOf(task)],
      code: task.commitmentId,
    }),
    'raise-commitment': (task: Of<'raise-commitment'>): TaskWords => ({
      names: [nameOf(task), format.euros(task.amountCents)],
      code: String(task.year),
    }),
  };
}
