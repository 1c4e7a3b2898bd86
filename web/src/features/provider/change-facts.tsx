import type { Answer } from '../../api/operation-names.ts';
import { FormDisclosure } from '../../form/form-disclosure.tsx';
import { FormView } from '../../form/form-view.tsx';
import { useRecordForm } from '../../form/use-record-form.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { factsDraft, readFacts } from './facts-draft.ts';
import { FactsFields } from './facts-fields.tsx';
import { useProviderWords } from './use-provider-words.ts';

interface ChangeFactsProps {
  readonly provider: Answer<'readProvider'>;
}

export function ChangeFacts({ provider }: ChangeFactsProps) {
  const { t } = useTranslation('provider');
  const name = `provider ${provider.record.providerId}`;
  return (
    <FormDisclosure name={name} openText={t('change')}>
      {(close) => <FactsForm provider={provider} name={name} onClose={close} />}
    </FormDisclosure>
  );
}

interface FactsFormProps extends ChangeFactsProps {
  readonly name: string;
  readonly onClose: () => void;
}

function FactsForm({ provider, name, onClose }: FactsFormProps) {
  const { t } = useTranslation('provider');
  const { factsOf } = useProviderWords();
  const form = useRecordForm('changeProvider', provider, {
    name,
    draft: factsDraft,
    facts: factsOf,
    read: readFacts,
    result: t('wasSaved'),
    onSent: onClose,
  });
  return (
    <FormView form={form} title={t('change')} submitText={t('save')} onCancel={onClose}>
      <FactsFields form={form} />
    </FormView>
  );
}
