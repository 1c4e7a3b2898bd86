import type { Answer } from '../../api/operation-names.ts';
import { FormDisclosure } from '../../form/form-disclosure.tsx';
import { FormView } from '../../form/form-view.tsx';
import { useRecordForm } from '../../form/use-record-form.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { factsDraft, readFacts } from './drafts.ts';
import { FactsFields } from './facts-fields.tsx';
import { useClientFacts } from './use-client-facts.ts';

interface ChangeFactsProps {
  readonly client: Answer<'readClient'>;
}

export function ChangeFacts({ client }: ChangeFactsProps) {
  const { t } = useTranslation('client');
  const name = `facts ${client.record.clientId}`;
  return (
    <FormDisclosure name={name} openText={t('change')}>
      {(close) => <ChangeForm client={client} name={name} onClose={close} />}
    </FormDisclosure>
  );
}

interface ChangeFormProps extends ChangeFactsProps {
  readonly name: string;
  readonly onClose: () => void;
}

function ChangeForm({ client, name, onClose }: ChangeFormProps) {
  const { t } = useTranslation('client');
  const form = useRecordForm('changeClient', client, {
    name,
    draft: factsDraft,
    facts: useClientFacts(),
    read: readFacts,
    result: t('wasChanged'),
    onSent: onClose,
  });
  return (
    <FormView form={form} title={t('changeFacts')} submitText={t('save')} onCancel={onClose}>
      <FactsFields form={form} />
    </FormView>
  );
}
