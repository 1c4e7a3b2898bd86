import { type Operations, operations } from '@jatkopolku/contracts';
import { useTranslation } from 'react-i18next';
import { VisuallyHidden } from 'suomifi-ui-components';

import { TextField } from '../../form/fields.tsx';
import { FormView } from '../../form/form-view.tsx';
import { OpenedForm } from '../../form/opened-form.tsx';
import { readBy, useTold } from '../../form/reading.ts';
import { useForm } from '../../form/use-form.ts';
import { announce } from '../../ui/announcer.tsx';
import { type StoredAccount, useProviderWrites } from './queries.ts';

interface RefuseAccountProps {
  readonly account: StoredAccount;
}

/** Refuses an account as the second person, with a reason. */
export function RefuseAccount({ account }: RefuseAccountProps) {
  const { t } = useTranslation('provider');
  const { accountId, ending } = account.record;
  const name = `refuse ${accountId}`;
  const openText = (
    <>
      {t('account.refuse')}
      <VisuallyHidden>{`: ${t('account.ending', { ending })}`}</VisuallyHidden>
    </>
  );
  return (
    <OpenedForm name={name} openText={openText}>
      {(close) => <RefuseForm account={account} name={name} onClose={close} />}
    </OpenedForm>
  );
}

interface RefuseFormProps extends RefuseAccountProps {
  readonly name: string;
  readonly onClose: () => void;
}

interface RefuseDraft {
  readonly reason: string;
}

function RefuseForm({ account, name, onClose }: RefuseFormProps) {
  const { t } = useTranslation('provider');
  const told = useTold();
  const { refuse, rereadAccounts } = useProviderWrites();
  const form = useForm({
    name,
    first: { reason: '' },
    read: (draft: RefuseDraft) =>
      told(readBy<RefuseDraft, Operations['refuseAccount']>(operations.refuseAccount, draft)),
    send: (body) => refuse(account, body),
    onSent: () => announce(t('account.done.refuse', { ending: account.record.ending })),
  });
  return (
    <FormView
      form={form}
      submitText={t('account.refuse')}
      onReread={() => void rereadAccounts()}
      onCancel={onClose}
    >
      <TextField form={form} field="reason" label={t('account.reason')} />
    </FormView>
  );
}
