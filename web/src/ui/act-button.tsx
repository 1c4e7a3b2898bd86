import type { ReactNode, Ref } from 'react';
import { Button } from 'suomifi-ui-components';

import { ChangedSince } from './changed-since.tsx';
import { useEdited } from './edited.ts';
import { firstPress } from './first-press.ts';
import { Unfinished } from './unfinished.tsx';
import type { Look } from './use-confirming.ts';

interface ActButtonProps {
  readonly onAct: () => void;
  /** Of what is confirmed; null where the page reads nothing again by itself. */
  readonly look: Look | null;
  readonly disabled?: boolean;
  readonly ref?: Ref<HTMLButtonElement> | undefined;
  readonly 'aria-describedby'?: string;
  readonly children: ReactNode;
}

/**
 * Sends, confirms, accepts or publishes what the page shows. While something on the page is edited and
 * not saved, it says so in its place: that would be left out. So it does when the page shows something
 * else by now than what was seen: nobody confirms what they have not looked at.
 */
export function ActButton({
  onAct,
  look,
  disabled = false,
  ref,
  'aria-describedby': describedBy = '',
  children,
}: ActButtonProps) {
  if (useEdited().length > 0) return <Unfinished />;
  // What is being sent changes the page itself.
  if (look?.changes && !disabled)
    return <ChangedSince changes={look.changes} onLook={look.onLook} />;
  return (
    <Button
      disabled={disabled}
      onClick={firstPress(onAct)}
      {...(ref && { ref })}
      {...(describedBy && { 'aria-describedby': describedBy })}
    >
      {children}
    </Button>
  );
}
