import type { Answer } from '../../api/operation-names.ts';
import { ParagraphField, SelectField, TextField } from '../../form/fields.tsx';
import { FormView } from '../../form/form-view.tsx';
import { useForm } from '../../form/use-form.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useClientNames } from '../../queries/clients.ts';
import { useSend } from '../../queries/use-send.ts';
import { emptyOpening, readOpening } from './drafts.ts';

export const OPEN_FORM = 'open recovery';

interface OpenFormProps {
  readonly recoverable: Answer<'listRecoveries'>['recoverable'];
  readonly onClose: () => void;
}

/** Opens a recovery from a client who has too much: what is written here is in the letter. */
export function OpenForm({ recoverable, onClose }: OpenFormProps) {
  const { t } = useTranslation('recovery');
  const format = useFormat();
  const clientName = useClientNames(recoverable.map(({ clientId }) => clientId));
  const open = useSend('openRecovery');
  const form = useForm({
    name: OPEN_FORM,
    first: emptyOpening,
    read: readOpening,
    send: (body, key) => open({ body, key }),
    result: t('open.wasOpened'),
    onSent: onClose,
  });
  return (
    <FormView form={form} title={t('open.open')} submitText={t('open.save')} onCancel={onClose}>
      <SelectField
        form={form}
        field="clientId"
        label={t('open.client')}
        placeholder={t('open.choose')}
        options={recoverable.map(({ clientId, openCents }) => [
          clientId,
          `${clientName(clientId)} (${clientId}), ${format.euros(openCents)}`,
        ])}
      />
      <TextField
        form={form}
        field="amountCents"
        label={t('open.amount')}
        hint={t('open.amountHint')}
        inputMode="decimal"
      />
      <ParagraphField form={form} field="reason" label={t('reason')} hint={t('open.reasonHint')} />
    </FormView>
  );
}
