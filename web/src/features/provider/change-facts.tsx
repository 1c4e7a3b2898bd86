import { useTranslation } from 'react-i18next';

import { FormView } from '../../form/form-view.tsx';
import { OpenedForm } from '../../form/opened-form.tsx';
import { useTold } from '../../form/reading.ts';
import { useForm } from '../../form/use-form.ts';
import { announce } from '../../ui/announcer.tsx';
import { type FactsDraft, factsDraft, readFacts } from './facts-draft.ts';
import { FactsFields } from './facts-fields.tsx';
import { type StoredProvider, useProviderWrites } from './queries.ts';
import { useSeenProvider } from './use-provider-form.ts';
import { useProviderWords } from './use-provider-words.ts';

interface ChangeFactsProps {
  readonly provider: StoredProvider;
}

export function ChangeFacts({ provider }: ChangeFactsProps) {
  const { t } = useTranslation('provider');
  const name = `provider ${provider.record.providerId}`;
  return (
    <OpenedForm name={name} openText={t('change')}>
      {(close) => <FactsForm provider={provider} name={name} onClose={close} />}
    </OpenedForm>
  );
}

interface FactsFormProps extends ChangeFactsProps {
  readonly name: string;
  readonly onClose: () => void;
}

function FactsForm({ provider, name, onClose }: FactsFormProps) {
  const { t } = useTranslation('provider');
  const told = useTold();
  const { factsOf } = useProviderWords();
  const { change } = useProviderWrites();
  const { seen, ...conflict } = useSeenProvider(provider, factsOf);
  const form = useForm({
    name,
    first: factsDraft(seen.record),
    read: (draft: FactsDraft) => told(readFacts(draft)),
    send: (facts) => change(seen, facts),
    onSent: () => {
      announce(t('wasSaved'));
      onClose();
    },
  });
  return (
    <FormView
      form={form}
      title={t('change')}
      submitText={t('save')}
      onCancel={onClose}
      {...conflict}
    >
      <FactsFields form={form} />
    </FormView>
  );
}
