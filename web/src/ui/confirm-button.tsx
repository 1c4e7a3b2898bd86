import { type ReactNode, useEffect, useRef } from 'react';

import { ActButton } from './act-button.tsx';
import type { Look } from './use-confirming.ts';

interface ConfirmButtonProps {
  readonly onConfirm: () => void;
  readonly look: Look | null;
  readonly disabled?: boolean;
  readonly 'aria-describedby'?: string;
  readonly children: ReactNode;
}

/**
 * The second of two presses, which takes the focus when it appears. It replaces the first one at the
 * same place: the rest of a double click on that one is no answer to what it asked.
 */
export function ConfirmButton({ onConfirm, ...props }: ConfirmButtonProps) {
  const button = useRef<HTMLButtonElement>(null);
  // Once: when it comes back after something else was saved, the focus stays with who saved that.
  useEffect(() => button.current?.focus(), []);
  return <ActButton onAct={onConfirm} ref={button} {...props} />;
}
