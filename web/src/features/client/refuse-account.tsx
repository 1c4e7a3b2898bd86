import { type Operations, operations } from '@jatkopolku/contracts';
import { VisuallyHidden } from 'suomifi-ui-components';

import type { Answer } from '../../api/operation-names.ts';
import { TextField } from '../../form/fields.tsx';
import { FormDisclosure } from '../../form/form-disclosure.tsx';
import { FormView } from '../../form/form-view.tsx';
import { readBy } from '../../form/reading.ts';
import { useRecordForm } from '../../form/use-record-form.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { showResult } from '../../ui/result-place.tsx';
import { useClientFacts } from './use-client-facts.ts';

interface RefuseAccountProps {
  readonly client: Answer<'readClient'>;
}

/** Refuses the account that waits as the second person, with a reason. */
export function RefuseAccount({ client }: RefuseAccountProps) {
  const { t } = useTranslation('client');
  const name = `refuse account ${client.record.clientId}`;
  const ending = client.record.accountProposal?.ending ?? '';
  const openText = (
    <>
      {t('account.refuse')}
      <VisuallyHidden>{`: ${t('account.ending', { ending })}`}</VisuallyHidden>
    </>
  );
  return (
    <FormDisclosure name={name} openText={openText}>
      {(close) => <RefuseForm client={client} name={name} onClose={close} />}
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

function RefuseForm({ client, name, onClose }: RefuseFormProps) {
  const { t } = useTranslation('client');
  const ending = client.record.accountProposal?.ending ?? '';
  const form = useRecordForm('refuseClientAccount', client, {
    name,
    draft: () => ({ reason: '' }),
    facts: useClientFacts(),
    read: (draft: RefuseDraft) =>
      readBy<RefuseDraft, Operations['refuseClientAccount']>(operations.refuseClientAccount, draft),
    onSent: () => showResult(t('account.wasRefused', { ending })),
  });
  return (
    <FormView form={form} submitText={t('account.refuse')} onCancel={onClose}>
      <TextField form={form} field="reason" label={t('account.reason')} />
    </FormView>
  );
}
