import type { ReactNode, Ref } from 'react';
import { Button } from 'suomifi-ui-components';

import { firstPress } from './first-press.ts';

interface SureButtonProps {
  readonly onSure: () => void;
  readonly disabled?: boolean;
  /** Whoever keeps hold of the button gives it the focus too. */
  readonly ref?: Ref<HTMLButtonElement>;
  readonly 'aria-describedby'?: string;
  readonly children: ReactNode;
}

/**
 * The second of two presses, which takes the focus when it appears. It stands where the first one
 * stood: the rest of a double click on that one is no answer to what it asked.
 */
export function SureButton({
  onSure,
  disabled = false,
  ref = takeFocus,
  'aria-describedby': describedBy = '',
  children,
}: SureButtonProps) {
  return (
    <Button
      ref={ref}
      disabled={disabled}
      onClick={firstPress(onSure)}
      {...(describedBy && { 'aria-describedby': describedBy })}
    >
      {children}
    </Button>
  );
}

function takeFocus(button: HTMLButtonElement | null): void {
  button?.focus();
}
