import { type MouseEvent, type ReactNode, useId, useRef } from 'react';
import { Button, Heading, InlineAlert } from 'suomifi-ui-components';

import { useTranslation } from '../i18n/use-translation.ts';
import { ResultLine } from '../ui/result-place.tsx';
import { Failure } from '../ui/states.tsx';
import { Unfinished } from '../ui/unfinished.tsx';
import { FaultSummary } from './fault-summary.tsx';
import type { Form } from './use-form.ts';

interface FormViewProps<Draft extends object> {
  readonly form: Form<Draft>;
  readonly title?: string;
  readonly submitText: string;
  /** The way to the record that is there already, for who may know it. */
  readonly existing?: ReactNode;
  /** For a form that was opened to change something: closes it, and what was typed is forgotten. */
  readonly onCancel?: (() => void) | undefined;
  readonly children: ReactNode;
}

/** A form on a page: its fields, why it was refused, and the button that sends it. */
export function FormView<Draft extends object>(props: FormViewProps<Draft>) {
  const { form, title, submitText, existing, onCancel, children } = props;
  const { t } = useTranslation('form');
  const place = useId();
  const send = useRef<HTMLButtonElement>(null);
  const goOn = () => {
    form.dismiss();
    // The button that was pressed goes with its answer.
    send.current?.focus();
  };
  return (
    <form
      className="form"
      data-form={form.id}
      data-result-place={place}
      onSubmit={form.submit}
      noValidate
    >
      {title !== undefined && <Heading variant="h2">{title}</Heading>}
      {children}
      {form.isUnreadable && (
        <p role="alert" className="fault">
          {t('unreadable')}
        </p>
      )}
      <FaultSummary form={form} />
      {form.error && (
        <Failure error={form.error} onRetry={goOn} conflict={form.conflict} existing={existing} />
      )}
      {form.isWaiting && <Unfinished />}
      {form.asked.length > 0 && <Odd texts={form.asked} />}
      <div className="row-actions">
        <Button ref={send} type="submit" disabled={form.isSending} onClick={oneSubmit}>
          {form.asked.length > 0 ? t('odd.sure') : submitText}
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
      <ResultLine id={place} />
    </form>
  );
}

/** The rest of a double click is no answer to what the first one asked. */
function oneSubmit(event: MouseEvent): void {
  if (event.detail > 1) event.preventDefault();
}

/** Asks once more about what is seldom meant. */
function Odd({ texts }: { readonly texts: readonly string[] }) {
  const { t } = useTranslation('form');
  return (
    <div role="alert">
      <InlineAlert status="warning" labelText={t('odd.title')}>
        {texts.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </InlineAlert>
    </div>
  );
}
