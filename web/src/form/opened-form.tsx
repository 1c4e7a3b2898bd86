import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Button } from 'suomifi-ui-components';

import { hasDraft } from './drafts.ts';

import './opened-form.css';
import { useDraftName } from './use-draft.ts';

interface OpenedFormProps {
  /** The name of the form's draft: where something was typed and not sent, the form stands open. */
  readonly name: string;
  readonly openText: ReactNode;
  /** Draws the form, and is told how to close it. */
  readonly children: (close: () => void) => ReactNode;
}

/** A form behind a button: the focus goes into it when it is opened, and back when it is closed. */
export function OpenedForm({ name, openText, children }: OpenedFormProps) {
  const draftName = useDraftName(name);
  const [{ isOpen, wasTurned }, setTurn] = useState(() => ({
    isOpen: hasDraft(draftName),
    wasTurned: false,
  }));
  const opener = useRef<HTMLButtonElement>(null);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!wasTurned) return;
    const field = place.current?.querySelector<HTMLElement>('input, textarea, button');
    (isOpen ? field : opener.current)?.focus();
  }, [isOpen, wasTurned]);
  const turn = (open: boolean) => setTurn({ isOpen: open, wasTurned: true });
  return (
    <div ref={place} className="opened-form">
      {isOpen ? (
        children(() => turn(false))
      ) : (
        <Button ref={opener} variant="secondary" onClick={() => turn(true)}>
          {openText}
        </Button>
      )}
    </div>
  );
}
