import { operations } from '@jatkopolku/contracts';
import { useTranslation } from 'react-i18next';

import { ChoiceField, TextField } from '../../form/fields.tsx';
import { FormView } from '../../form/form-view.tsx';
import { OpenedForm } from '../../form/opened-form.tsx';
import { useTold } from '../../form/reading.ts';
import { useForm } from '../../form/use-form.ts';
import { useSeen } from '../../form/use-seen.ts';
import { announce } from '../../ui/announcer.tsx';
import { type AccountDraft, emptyAccount, readAccount } from './drafts.ts';
import { type StoredClient, useClientWrites } from './queries.ts';
import { useClientFacts } from './use-client-facts.ts';

/** The account can be written anew, and is never shown. */
export function ChangeAccount({ client }: { readonly client: StoredClient }) {
  const { t } = useTranslation('client');
  const name = `account ${client.record.clientId}`;
  return (
    <OpenedForm name={name} openText={t('account.change')}>
      {(close) => <AccountForm client={client} name={name} onClose={close} />}
    </OpenedForm>
  );
}

interface AccountFormProps {
  readonly client: StoredClient;
  readonly name: string;
  readonly onClose: () => void;
}

function AccountForm({ client, name, onClose }: AccountFormProps) {
  const { t } = useTranslation('client');
  const told = useTold();
  const factsOf = useClientFacts();
  const { changeAccount, readClient } = useClientWrites();
  const [seen, reread] = useSeen(client, () => readClient(client.record.clientId));
  const form = useForm({
    name,
    first: emptyAccount,
    secrets: ['iban'],
    read: (draft: AccountDraft) => told(readAccount(draft)),
    send: (account) => changeAccount(seen, account),
    onSent: () => {
      announce(t('account.wasChanged'));
      onClose();
    },
  });
  const describe = (current: unknown) => {
    const now = operations.changeAccount.answer.safeParse(current);
    return now.success ? factsOf(now.data.record) : undefined;
  };
  return (
    <FormView
      form={form}
      title={t('account.change')}
      submitText={t('save')}
      told={{ seen: factsOf(seen.record), describe }}
      onReread={reread}
      onCancel={onClose}
    >
      {seen.record.hasAccount && (
        <ChoiceField
          form={form}
          field="kind"
          label={t('account.what')}
          options={(['new', 'none'] as const).map((value) => ({
            value,
            text: t(`account.kinds.${value}`),
          }))}
        />
      )}
      {form.draft.kind === 'new' && (
        <TextField
          form={form}
          field="iban"
          label={t('fields.iban')}
          hint={t('account.hint')}
          isSecret
        />
      )}
    </FormView>
  );
}
