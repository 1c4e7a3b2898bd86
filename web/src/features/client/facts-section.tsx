import { type Language, operations } from '@jatkopolku/contracts';
import { useTranslation } from 'react-i18next';

import { FormView } from '../../form/form-view.tsx';
import { OpenedForm } from '../../form/opened-form.tsx';
import { useTold } from '../../form/reading.ts';
import { useForm } from '../../form/use-form.ts';
import { useSeen } from '../../form/use-seen.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { announce } from '../../ui/announcer.tsx';
import type { Fact } from '../../ui/differences.ts';
import { FactList } from '../../ui/fact-list.tsx';
import { factsDraft, readFacts } from './drafts.ts';
import { FactsFields } from './facts-fields.tsx';
import { languageName } from './languages.ts';
import { type ClientRecord, type StoredClient, useClientWrites } from './queries.ts';

interface FactsSectionProps {
  readonly client: StoredClient;
  readonly mayChange: boolean;
}

export function FactsSection({ client, mayChange }: FactsSectionProps) {
  const { t } = useTranslation('client');
  const factsOf = useClientFacts();
  const { record } = client;
  const name = `facts ${record.clientId}`;
  return (
    <>
      <p className="lead">{`${record.lastName} ${record.firstName}`}</p>
      <FactList facts={factsOf(record).slice(1)} />
      {mayChange && (
        <OpenedForm name={name} openText={t('change')}>
          {(close) => <ChangeForm client={client} name={name} onClose={close} />}
        </OpenedForm>
      )}
    </>
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

/** What is told of a client, in the reader's words. */
export function useClientFacts(): (client: ClientRecord) => readonly Fact[] {
  const { t } = useTranslation('client');
  const language: Language = useLanguage();
  return (client) => [
    [t('fields.name'), `${client.lastName} ${client.firstName}`],
    [t('fields.municipality'), client.municipality],
    [t('fields.language'), client.language && languageName(client.language, language)],
    [t('fields.account'), t(client.hasAccount ? 'account.known' : 'account.none')],
  ];
}
