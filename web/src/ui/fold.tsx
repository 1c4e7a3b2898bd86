import { type ReactNode, useState } from 'react';

interface FoldProps {
  readonly title: ReactNode;
  /** Whether something in it has to be looked at: then it is open. */
  readonly isNeeded?: boolean;
  readonly children: ReactNode;
}

/** What is rarely needed, behind its name. */
export function Fold({ title, isNeeded = false, children }: FoldProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      className="fold"
      open={isOpen || isNeeded}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>{title}</summary>
      <div className="fold-inside">{children}</div>
    </details>
  );
}
