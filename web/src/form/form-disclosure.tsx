import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Button } from 'suomifi-ui-components';

import { hasDraft } from '../session/drafts.ts';
import { ResultPlace } from '../ui/result-place.tsx';

import './form-disclosure.css';
import { useDraftName } from './use-draft.ts';

interface FormDisclosureProps {
  /** The name of the form's draft: where something was typed and not sent, the form starts open. */
  readonly name: string;
  readonly openText: ReactNode;
  /** Draws the form, and gets the way to close it. */
  readonly children: (close: () => void) => ReactNode;
}

/** A form behind a button: the focus goes into it when it is opened, and is kept when it is closed. */
export function FormDisclosure({ name, openText, children }: FormDisclosureProps) {
  const draftName = useDraftName(name);
  const [isOpen, setOpen] = useState(() => hasDraft(draftName));
  const wasOpened = useRef(false);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isOpen || !wasOpened.current) return;
    place.current?.querySelector<HTMLElement>('input, textarea, button')?.focus();
  }, [isOpen]);
  const open = () => {
    wasOpened.current = true;
    setOpen(true);
  };
  return (
    <div ref={place} className="form-disclosure">
      <ResultPlace>
        {isOpen ? (
          children(() => setOpen(false))
        ) : (
          <Button variant="secondary" onClick={open}>
            {openText}
          </Button>
        )}
      </ResultPlace>
    </div>
  );
}
