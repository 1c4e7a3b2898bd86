import { type ReactNode, useState } from 'react';
import { Paragraph } from 'suomifi-ui-components';

import { TextField } from '../../form/fields.tsx';
import { FormDisclosure } from '../../form/form-disclosure.tsx';
import { FormView } from '../../form/form-view.tsx';
import { useForm } from '../../form/use-form.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { type Look, readLook } from './protection-drafts.ts';

interface LookWithReasonProps<Facts> {
  readonly name: string;
  /** What is withheld here, in words. */
  readonly text: string;
  readonly ask: (look: Look) => Promise<Facts>;
  /** Shows them; what somebody changes of them there is shown from then on. */
  readonly children: (facts: Facts, onChanged: (facts: Facts) => void) => ReactNode;
}

/** What is withheld of a protected client, shown to who may look and says why; this page alone keeps it. */
export function LookWithReason<Facts>({ name, text, ask, children }: LookWithReasonProps<Facts>) {
  const { t } = useTranslation('client');
  const [facts, setFacts] = useState<Facts>();
  if (facts !== undefined) {
    return (
      <section aria-live="polite">
        <Paragraph mb="xs">{t('protectedFacts.shown')}</Paragraph>
        {children(facts, setFacts)}
      </section>
    );
  }
  return (
    <>
      <Paragraph mb="xs">{text}</Paragraph>
      <FormDisclosure name={name} openText={t('protectedFacts.show')}>
        {(close) => <LookForm name={name} ask={ask} onShown={setFacts} onClose={close} />}
      </FormDisclosure>
    </>
  );
}

interface LookFormProps<Facts> extends Pick<LookWithReasonProps<Facts>, 'name' | 'ask'> {
  readonly onShown: (facts: Facts) => void;
  readonly onClose: () => void;
}

function LookForm<Facts>({ name, ask, onShown, onClose }: LookFormProps<Facts>) {
  const { t } = useTranslation('client');
  const form = useForm({
    name,
    first: { reason: '' },
    read: readLook,
    send: ask,
    onSent: onShown,
  });
  return (
    <FormView form={form} submitText={t('protectedFacts.show')} onCancel={onClose}>
      <TextField
        form={form}
        field="reason"
        label={t('protectedFacts.why')}
        hint={t('protectedFacts.whyHint')}
      />
    </FormView>
  );
}
