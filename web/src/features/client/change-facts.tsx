import { operations } from '@jatkopolku/contracts';
import { useTranslation } from 'react-i18next';

import { FormView } from '../../form/form-view.tsx';
import { OpenedForm } from '../../form/opened-form.tsx';
import { useTold } from '../../form/reading.ts';
import { useForm } from '../../form/use-form.ts';
import { useSeen } from '../../form/use-seen.ts';
import { announce } from '../../ui/announcer.tsx';
import { factsDraft, readFacts } from './drafts.ts';
import { FactsFields } from './facts-fields.tsx';
import { type StoredClient, useClientWrites } from './queries.ts';
import { useClientFacts } from './use-client-facts.ts';

export function ChangeFacts({ client }: { readonly client: StoredClient }) {
  const { t } = useTranslation('client');
  const name = `facts ${client.record.clientId}`;
  return (
    <OpenedForm name={name} openText={t('change')}>
      {(close) => <ChangeForm client={client} name={name} onClose={close} />}
    </OpenedForm>
  );
}

interface ChangeFormProps {
  readonly client: StoredClient;
  readonly name: string;
  readonly onClose: () => void;
}

function ChangeForm({ client, name, onClose }: ChangeFormProps) {
  const { t } = useTranslation('client');
  const told = useTold();
  const factsOf = useClientFacts();
  const { change, readClient } = useClientWrites();
  const [seen, reread] = useSeen(client, () => readClient(client.record.clientId));
  const form = useForm({
    name,
    first: factsDraft(seen.record),
    read: (draft) => told(readFacts(draft)),
    send: (facts) => change(seen, facts),
    onSent: () => {
      announce(t('wasChanged'));
      onClose();
    },
  });
  const describe = (current: unknown) => {
    const now = operations.changeClient.answer.safeParse(current);
    return now.success ? factsOf(now.data.record) : undefined;
  };
  return (
    <FormView
      form={form}
      title={t('changeFacts')}
      submitText={t('save')}
      told={{ seen: factsOf(seen.record), describe }}
      onReread={reread}
      onCancel={onClose}
    >
      <FactsFields form={form} />
    </FormView>
  );
}
