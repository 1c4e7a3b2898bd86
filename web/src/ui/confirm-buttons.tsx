import { type ReactNode, useState } from 'react';
import { Button } from 'suomifi-ui-components';

import { useTranslation } from '../i18n/use-translation.ts';
import { ConfirmButton } from './confirm-button.tsx';
import { type Reading, useConfirming } from './use-confirming.ts';

/** Something that can be done to what the page shows. */
export interface ConfirmStep<Shown> {
  readonly key: string;
  readonly text: ReactNode;
  /** What the second press says of what it takes; without it the first press does it. */
  readonly confirmText?: ReactNode | ((shown: Shown) => ReactNode);
  readonly variant?: 'default' | 'secondary' | 'secondaryNoBorder';
  readonly onTake: (expected: Shown) => void;
}

interface ConfirmButtonsProps<Shown> {
  readonly shown: Shown;
  readonly reading: Reading<Shown>;
  readonly steps: readonly ConfirmStep<Shown>[];
  readonly disabled?: boolean;
  /** What to think of before the second press. */
  readonly children?: ReactNode;
}

/**
 * Buttons that ask once more before they do something: the second press does it to what was on the screen
 * at the first one, and not while the page shows something else by then.
 */
export function ConfirmButtons<Shown>(props: ConfirmButtonsProps<Shown>) {
  const { shown, reading, steps, disabled = false, children } = props;
  const { t } = useTranslation('form');
  const [askedKey, setAsked] = useState<string>();
  const { expected, begin, end, look } = useConfirming(shown, reading);
  const asked = expected === undefined ? undefined : steps.find(({ key }) => key === askedKey);
  const press = ({ key, confirmText, onTake }: ConfirmStep<Shown>) => {
    if (confirmText === undefined) return onTake(shown);
    setAsked(key);
    begin();
  };
  const take = ({ onTake }: ConfirmStep<Shown>, confirmed: Shown) => {
    end();
    onTake(confirmed);
  };
  return (
    <>
      {asked && children}
      <div className="row-actions">
        {asked && expected !== undefined ? (
          <>
            <ConfirmButton look={look} onConfirm={() => take(asked, expected)}>
              {typeof asked.confirmText === 'function'
                ? asked.confirmText(expected)
                : asked.confirmText}
            </ConfirmButton>
            <Button variant="secondaryNoBorder" onClick={end}>
              {t('notNow')}
            </Button>
          </>
        ) : (
          steps.map((step) => (
            <Button
              key={step.key}
              variant={step.variant ?? 'default'}
              disabled={disabled}
              onClick={() => press(step)}
            >
              {step.text}
            </Button>
          ))
        )}
      </div>
    </>
  );
}
