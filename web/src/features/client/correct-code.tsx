import { Paragraph } from 'suomifi-ui-components';

import { useBusinessDay } from '../../acting/use-business-day.ts';
import type { Answer } from '../../api/operation-names.ts';
import { TextField } from '../../form/fields.tsx';
import { FormDisclosure } from '../../form/form-disclosure.tsx';
import { FormView } from '../../form/form-view.tsx';
import { useRecordForm } from '../../form/use-record-form.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { AlreadyClient } from './already-client.tsx';
import { emptyCode, readCode } from './drafts.ts';
import { useClientFacts } from './use-client-facts.ts';

interface CorrectCodeProps {
  readonly client: Answer<'readClient'>;
}

/** Another identity code for the client, with the reason; none is ever shown. */
export function CorrectCode({ client }: CorrectCodeProps) {
  const { t } = useTranslation('client');
  const name = `code ${client.record.clientId}`;
  return (
    <FormDisclosure name={name} openText={t('identity.correct')}>
      {(close) => <CodeForm client={client} name={name} onClose={close} />}
    </FormDisclosure>
  );
}

interface CodeFormProps extends CorrectCodeProps {
  readonly name: string;
  readonly onClose: () => void;
}

function CodeForm({ client, name, onClose }: CodeFormProps) {
  const { t } = useTranslation('client');
  const today = useBusinessDay();
  const form = useRecordForm('correctIdentityCode', client, {
    name,
    draft: () => emptyCode,
    secrets: ['personalIdentityCode'],
    facts: useClientFacts(),
    read: (draft) => readCode(draft, today),
    result: t('identity.wasCorrected'),
    onSent: onClose,
  });
  return (
    <FormView
      form={form}
      title={t('identity.correct')}
      submitText={t('save')}
      onCancel={onClose}
      existing={<AlreadyClient error={form.error} />}
    >
      <Paragraph>{t('identity.text')}</Paragraph>
      <TextField
        form={form}
        field="personalIdentityCode"
        label={t('fields.personalIdentityCode')}
        hint={t('hints.personalIdentityCode')}
        isSecret
      />
      <TextField
        form={form}
        field="reason"
        label={t('identity.why')}
        hint={t('identity.whyHint')}
      />
    </FormView>
  );
}
