import { useRef, useState } from 'react';

import { useActing } from '../acting/use-acting.ts';
import { forgetDraft, keepDraft, keptDraft } from '../session/drafts.ts';

/** What changes in a draft, or how it follows from the draft as it is then. */
export type Change<Draft> = Partial<Draft> | ((draft: Draft) => Partial<Draft>);

interface DraftSetting<Draft extends object> {
  /** Under which what is typed is kept. */
  readonly name: string;
  readonly first: Draft;
  readonly secrets?: readonly (keyof Draft)[] | undefined;
}

/** What a form's fields hold, kept until it is sent or let go of. */
export function useDraft<Draft extends object>({ name, first, secrets }: DraftSetting<Draft>) {
  const [typed, setTyped] = useState(() => keptDraft(name, first));
  const latest = useRef(typed);
  const put = (next: Partial<Draft>) => {
    latest.current = next;
    setTyped(next);
  };
  const draft = { ...first, ...typed };
  return {
    draft,
    /** Whether anything was typed that is not what stood there first. */
    isEdited: JSON.stringify(draft) !== JSON.stringify(first),
    write(change: Change<Draft>): void {
      const before = latest.current;
      const changed = typeof change === 'function' ? change({ ...first, ...before }) : change;
      const next = { ...before, ...changed };
      put(next);
      keepDraft(name, next, secrets);
    },
    forget(): void {
      forgetDraft(name);
      put({});
    },
  };
}

/** Under which a form's draft is kept: what somebody typed for one region is not another's. */
export function useDraftName(name: string): string {
  const { me, membership } = useActing();
  return `${me?.userId} ${membership?.membershipId} ${name}`;
}
