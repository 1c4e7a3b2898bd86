import { type Operations, operations } from '@jatkopolku/contracts';
import { VisuallyHidden } from 'suomifi-ui-components';

import { useActions } from '../../acting/use-actions.ts';
import { ParagraphField } from '../../form/fields.tsx';
import { FormDisclosure } from '../../form/form-disclosure.tsx';
import { FormView } from '../../form/form-view.tsx';
import { readBy } from '../../form/reading.ts';
import { useForm } from '../../form/use-form.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useProviderName } from '../../queries/providers.ts';
import { useSend } from '../../queries/use-send.ts';
import { type FollowedInvoice, invoiceParams } from './queries.ts';

interface ReturnFormProps {
  readonly invoice: FollowedInvoice;
  readonly sent: NonNullable<FollowedInvoice['sent']>;
}

/** Sends an invoice back that is not what its statement comes to, in words for the provider. */
export function ReturnForm({ invoice, sent }: ReturnFormProps) {
  const { t } = useTranslation('invoice');
  const providerName = useProviderName();
  const may = useActions('invoice', sent.record)?.returnInvoice;
  if (!may?.allowed) return null;
  const { providerId, month, runNo } = invoice;
  const name = `return ${providerId} ${month} ${runNo} ${sent.version}`;
  return (
    <FormDisclosure
      name={name}
      openText={
        <>
          {t('returning.open')}
          <VisuallyHidden>{`: ${providerName(providerId)} ${runNo}`}</VisuallyHidden>
        </>
      }
    >
      {(close) => <OpenForm invoice={invoice} sent={sent} name={name} onClose={close} />}
    </FormDisclosure>
  );
}

interface OpenFormProps extends ReturnFormProps {
  readonly name: string;
  readonly onClose: () => void;
}

interface Draft {
  readonly reason: string;
}

function OpenForm({ invoice, sent, name, onClose }: OpenFormProps) {
  const { t } = useTranslation('invoice');
  const returnInvoice = useSend('returnInvoice');
  const form = useForm({
    name,
    isFinal: true,
    first: { reason: '' },
    read: (draft) => readBy<Draft, Operations['returnInvoice']>(operations.returnInvoice, draft),
    send: (body) => returnInvoice({ params: invoiceParams(invoice), version: sent.version, body }),
    result: t('returning.wasSent'),
    onSent: onClose,
  });
  return (
    <FormView form={form} submitText={t('returning.send')} onCancel={onClose}>
      <ParagraphField
        form={form}
        field="reason"
        label={t('returning.reason')}
        hint={t('returning.reasonHint')}
      />
    </FormView>
  );
}
