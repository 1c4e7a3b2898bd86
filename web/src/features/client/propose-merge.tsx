import { ParagraphField, TextField } from '../../form/fields.tsx';
import { FormView } from '../../form/form-view.tsx';
import { useForm } from '../../form/use-form.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useSend } from '../../queries/use-send.ts';
import { emptyMerge, readMerge } from './drafts.ts';

interface ProposeMergeProps {
  readonly clientId: string;
  readonly name: string;
  readonly onClose: () => void;
}

/** Proposes that the client is the same person as another record, which the person goes on with. */
export function ProposeMerge({ clientId, name, onClose }: ProposeMergeProps) {
  const { t } = useTranslation('client');
  const propose = useSend('proposeClientMerge');
  const form = useForm({
    name,
    first: emptyMerge,
    read: (draft) => readMerge(clientId, draft),
    send: (body, key) => propose({ body, key }),
    result: t('merge.wasProposed'),
    onSent: onClose,
  });
  return (
    <FormView
      form={form}
      title={t('merge.propose')}
      submitText={t('merge.propose')}
      onCancel={onClose}
    >
      <TextField form={form} field="keptId" label={t('merge.keptId')} hint={t('merge.keptHint')} />
      <ParagraphField form={form} field="reason" label={t('merge.why')} />
    </FormView>
  );
}
