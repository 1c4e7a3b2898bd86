import { type Operations, operations } from '@jatkopolku/contracts';
import { VisuallyHidden } from 'suomifi-ui-components';

import type { Row } from '../../api/operation-names.ts';
import { TextField } from '../../form/fields.tsx';
import { FormDisclosure } from '../../form/form-disclosure.tsx';
import { FormView } from '../../form/form-view.tsx';
import { readBy } from '../../form/reading.ts';
import { useRecordForm } from '../../form/use-record-form.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { showResult } from '../../ui/result-place.tsx';

interface RefuseAccountProps {
  readonly account: Row<'listAccounts'>;
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
    <FormDisclosure name={name} openText={openText}>
      {(close) => <RefuseForm account={account} name={name} onClose={close} />}
    </FormDisclosure>
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
  const { ending } = account.record;
  const form = useRecordForm('refuseAccount', account, {
    name,
    draft: () => ({ reason: '' }),
    read: (draft: RefuseDraft) =>
      readBy<RefuseDraft, Operations['refuseAccount']>(operations.refuseAccount, draft),
    onSent: () => showResult(t('account.done.refuse', { ending })),
  });
  return (
    <FormView form={form} submitText={t('account.refuse')} onCancel={onClose}>
      <TextField form={form} field="reason" label={t('account.reason')} />
    </FormView>
  );
}
