import { type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Heading } from 'suomifi-ui-components';

import type { Told } from '../ui/conflict.tsx';
import { Failure } from '../ui/states.tsx';
import type { Form } from './use-form.ts';

interface FormViewProps<Draft extends object> {
  readonly form: Form<Draft>;
  readonly title?: string;
  readonly submitText: string;
  /** The record that is changed, for telling what somebody else has changed in it meanwhile. */
  readonly told?: Told;
  /** What to do when the reader has seen why it was refused; without it the form just goes on. */
  readonly onReread?: () => void;
  /** For a form that was opened to change something: closes it, and what was typed is forgotten. */
  readonly onCancel?: (() => void) | undefined;
  readonly children: ReactNode;
}

/** A form as it stands on a page: its fields, why it was refused, and the button that sends it. */
export function FormView<Draft extends object>(props: FormViewProps<Draft>) {
  const { form, title, submitText, told, onReread, onCancel, children } = props;
  const { t } = useTranslation('form');
  const send = useRef<HTMLButtonElement>(null);
  const goOn = () => {
    form.dismiss();
    onReread?.();
    // The button that was pressed goes with what it told.
    send.current?.focus();
  };
  return (
    <form className="form" onSubmit={form.submit} noValidate>
      {title !== undefined && <Heading variant="h2">{title}</Heading>}
      {children}
      {form.isUnreadable && (
        <p role="alert" className="fault">
          {t('unreadable')}
        </p>
      )}
      {form.error && <Failure error={form.error} onRetry={goOn} told={told} />}
      <div className="row-actions">
        <Button ref={send} type="submit" disabled={form.isSending}>
          {submitText}
        </Button>
        {onCancel && (
          <Button
            variant="secondary"
            onClick={() => {
              form.forget();
              onCancel();
            }}
          >
            {t('cancel')}
          </Button>
        )}
      </div>
    </form>
  );
}
