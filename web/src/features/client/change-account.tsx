import type { Answer } from '../../api/operation-names.ts';
import { ChoiceField, TextField } from '../../form/fields.tsx';
import { FormDisclosure } from '../../form/form-disclosure.tsx';
import { FormView } from '../../form/form-view.tsx';
import { useRecordForm } from '../../form/use-record-form.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { showResult } from '../../ui/result-place.tsx';
import { emptyAccount, readAccount } from './drafts.ts';
import { useClientFacts } from './use-client-facts.ts';

/** Another account is entered, or the one that waits replaced; none is ever shown. */
export function ChangeAccount({ client }: { readonly client: Answer<'readClient'> }) {
  const { t } = useTranslation('client');
  const name = `account ${client.record.clientId}`;
  return (
    <FormDisclosure name={name} openText={t('account.change')}>
      {(close) => <AccountForm client={client} name={name} onClose={close} />}
    </FormDisclosure>
  );
}

interface AccountFormProps {
  readonly client: Answer<'readClient'>;
  readonly name: string;
  readonly onClose: () => void;
}

function AccountForm({ client, name, onClose }: AccountFormProps) {
  const { t } = useTranslation('client');
  const form = useRecordForm('changeAccount', client, {
    name,
    draft: () => emptyAccount,
    secrets: ['iban'],
    facts: useClientFacts(),
    read: readAccount,
    onSent: ({ record }, { iban }) => {
      onClose();
      const kept = record.accountProposal ? 'wasEntered' : 'wasWithdrawn';
      showResult(t(`account.${iban === null ? 'wasRemoved' : kept}`));
    },
  });
  return (
    <FormView form={form} title={t('account.change')} submitText={t('save')} onCancel={onClose}>
      {(client.record.hasAccount || client.record.accountProposal) && (
        <ChoiceField
          form={form}
          field="kind"
          label={t('account.what')}
          options={(['new', 'none'] as const).map((value) => [value, t(`account.kinds.${value}`)])}
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
