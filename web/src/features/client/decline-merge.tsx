import type { Answer } from '../../api/operation-names.ts';
import { ParagraphField } from '../../form/fields.tsx';
import { FormDisclosure } from '../../form/form-disclosure.tsx';
import { FormView } from '../../form/form-view.tsx';
import { useRecordForm } from '../../form/use-record-form.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { readDecline } from './drafts.ts';
import { useMergeFacts } from './use-merge-facts.ts';

interface DeclineMergeProps {
  readonly merge: Answer<'readClientMerge'>;
}

/** Declines the proposal as the second person, with the reason. */
export function DeclineMerge({ merge }: DeclineMergeProps) {
  const { t } = useTranslation('client');
  const name = `decline merge ${merge.record.clientId}`;
  return (
    <FormDisclosure name={name} openText={t('merge.decline')}>
      {(close) => <DeclineForm merge={merge} name={name} onClose={close} />}
    </FormDisclosure>
  );
}

interface DeclineFormProps extends DeclineMergeProps {
  readonly name: string;
  readonly onClose: () => void;
}

function DeclineForm({ merge, name, onClose }: DeclineFormProps) {
  const { t } = useTranslation('client');
  const form = useRecordForm('declineClientMerge', merge, {
    name,
    draft: () => ({ reason: '' }),
    facts: useMergeFacts(),
    read: readDecline,
    result: t('merge.wasDeclined'),
    onSent: onClose,
  });
  return (
    <FormView form={form} submitText={t('merge.decline')} onCancel={onClose}>
      <ParagraphField form={form} field="reason" label={t('merge.declineReason')} />
    </FormView>
  );
}
