import { type Operations, operations } from '@jatkopolku/contracts';
import { eInvoiceAddressKind } from '@jatkopolku/domain/provider';
import type { ProblemCode } from '@jatkopolku/kernel';
import { InlineAlert } from 'suomifi-ui-components';

import type { Answer } from '../../api/operation-names.ts';
import { TextField } from '../../form/fields.tsx';
import { FormDisclosure } from '../../form/form-disclosure.tsx';
import { FormView } from '../../form/form-view.tsx';
import { readBy, withFaults } from '../../form/reading.ts';
import { useRecordForm } from '../../form/use-record-form.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { writtenCode } from '../../i18n/written.ts';
import { FactList } from '../../ui/fact-list.tsx';
import { Section } from '../../ui/result-place.tsx';
import { Empty } from '../../ui/states.tsx';
import { useProviderWords } from './use-provider-words.ts';

interface EInvoiceSectionProps {
  readonly provider: Answer<'readProvider'>;
  readonly mayChange: boolean;
}

/** Where the provider's e-invoices come from. */
export function EInvoiceSection({ provider, mayChange }: EInvoiceSectionProps) {
  const { t } = useTranslation('provider');
  const { eInvoiceFacts } = useProviderWords();
  const { record } = provider;
  const name = `e-invoice ${record.providerId}`;
  return (
    <Section title={t('eInvoice.title')} titleId="e-invoice">
      {record.eInvoice ? (
        <FactList facts={eInvoiceFacts(record)} />
      ) : (
        <Empty>{t('eInvoice.none')}</Empty>
      )}
      {mayChange && (
        <FormDisclosure name={name} openText={t('eInvoice.change')}>
          {(close) => <EInvoiceForm provider={provider} name={name} onClose={close} />}
        </FormDisclosure>
      )}
    </Section>
  );
}

interface EInvoiceDraft {
  readonly address: string;
  readonly operator: string;
}

/** Addresses are copied with spaces and in small letters; without either there is none. */
function readEInvoice({ address: text, operator: code }: EInvoiceDraft) {
  const address = writtenCode(text);
  const operator = writtenCode(code);
  const isNone = address === '' && operator === '';
  const codes: (readonly [keyof EInvoiceDraft, ProblemCode])[] = [];
  if (!isNone) {
    if (address === '') codes.push(['address', 'field-missing']);
    else if (!eInvoiceAddressKind(address)) codes.push(['address', 'invalid-e-invoice-address']);
    if (!/^[0-9A-Z]{6,35}$/.test(operator)) codes.push(['operator', 'field-invalid']);
  }
  const body = { eInvoice: isNone ? null : { address, operator } };
  return withFaults(
    readBy<EInvoiceDraft, Operations['changeEInvoice']>(operations.changeEInvoice, body),
    codes,
  );
}

interface EInvoiceFormProps {
  readonly provider: Answer<'readProvider'>;
  readonly name: string;
  readonly onClose: () => void;
}

function EInvoiceForm({ provider, name, onClose }: EInvoiceFormProps) {
  const { t } = useTranslation('provider');
  const { eInvoiceFacts } = useProviderWords();
  const form = useRecordForm('changeEInvoice', provider, {
    name,
    draft: ({ eInvoice }): EInvoiceDraft => eInvoice ?? { address: '', operator: '' },
    facts: eInvoiceFacts,
    read: (draft) => {
      const read = readEInvoice(draft);
      const { operator: fault } = read.faults;
      const faults = fault === undefined ? {} : { operator: t('eInvoice.operatorFault') };
      return { ...read, faults: { ...read.faults, ...faults } };
    },
    result: t('eInvoice.wasSaved'),
    onSent: onClose,
  });
  const isOther = isOthers(form.draft.address, provider.record.businessId);
  return (
    <FormView form={form} submitText={t('save')} onCancel={onClose}>
      <TextField
        form={form}
        field="address"
        label={t('eInvoice.address')}
        hint={t('eInvoice.addressHint')}
      />
      {isOther && <InlineAlert status="warning">{t('eInvoice.isOther')}</InlineAlert>}
      <TextField
        form={form}
        field="operator"
        label={t('eInvoice.operator')}
        hint={t('eInvoice.operatorHint')}
      />
      <p className="quiet">{t('eInvoice.empty')}</p>
    </FormView>
  );
}

/** Whether an OVT code holds another business id than the provider's: allowed, and worth a look. */
function isOthers(address: string, businessId: string): boolean {
  const code = writtenCode(address);
  if (eInvoiceAddressKind(code) !== 'ovt') return false;
  return code.slice(4, 12) !== businessId.replace('-', '');
}
