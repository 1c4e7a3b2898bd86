import { type Operations, operations } from '@jatkopolku/contracts';
import { eInvoiceAddressKind } from '@jatkopolku/domain/provider';
import type { ProblemCode } from '@jatkopolku/kernel';
import { useTranslation } from 'react-i18next';
import { Heading, InlineAlert } from 'suomifi-ui-components';

import { TextField } from '../../form/fields.tsx';
import { FormView } from '../../form/form-view.tsx';
import { OpenedForm } from '../../form/opened-form.tsx';
import { readBy, useTold, withProblems } from '../../form/reading.ts';
import { useForm } from '../../form/use-form.ts';
import { announce } from '../../ui/announcer.tsx';
import { FactList } from '../../ui/fact-list.tsx';
import { Empty } from '../../ui/states.tsx';
import { type StoredProvider, useProviderWrites } from './queries.ts';
import { useSeenProvider } from './use-provider-form.ts';
import { useProviderWords } from './use-provider-words.ts';

interface EInvoiceSectionProps {
  readonly provider: StoredProvider;
  readonly mayChange: boolean;
}

/** Where the provider's e-invoices come from. */
export function EInvoiceSection({ provider, mayChange }: EInvoiceSectionProps) {
  const { t } = useTranslation('provider');
  const { eInvoiceFacts } = useProviderWords();
  const { record } = provider;
  const name = `e-invoice ${record.providerId}`;
  return (
    <section aria-labelledby="e-invoice">
      <Heading variant="h2" mb="xs" id="e-invoice">
        {t('eInvoice.title')}
      </Heading>
      {record.eInvoice ? (
        <FactList facts={eInvoiceFacts(record)} />
      ) : (
        <Empty>{t('eInvoice.none')}</Empty>
      )}
      {mayChange && (
        <OpenedForm name={name} openText={t('eInvoice.change')}>
          {(close) => <EInvoiceForm provider={provider} name={name} onClose={close} />}
        </OpenedForm>
      )}
    </section>
  );
}

interface EInvoiceDraft {
  readonly address: string;
  readonly operator: string;
}

/** Addresses are copied with spaces and in small letters; without either there is none. */
function readEInvoice({ address: text, operator: code }: EInvoiceDraft) {
  const address = text.replaceAll(/\s/g, '').toUpperCase();
  const operator = code.replaceAll(/\s/g, '').toUpperCase();
  const isNone = address === '' && operator === '';
  const codes: (readonly [keyof EInvoiceDraft, ProblemCode])[] = [];
  if (!isNone) {
    if (address === '') codes.push(['address', 'field-missing']);
    else if (!eInvoiceAddressKind(address)) codes.push(['address', 'invalid-e-invoice-address']);
    if (!/^[0-9A-Z]{6,35}$/.test(operator)) codes.push(['operator', 'field-invalid']);
  }
  const body = { eInvoice: isNone ? null : { address, operator } };
  return withProblems(
    readBy<EInvoiceDraft, Operations['changeEInvoice']>(operations.changeEInvoice, body),
    codes,
  );
}

interface EInvoiceFormProps {
  readonly provider: StoredProvider;
  readonly name: string;
  readonly onClose: () => void;
}

function EInvoiceForm({ provider, name, onClose }: EInvoiceFormProps) {
  const { t } = useTranslation('provider');
  const told = useTold();
  const { eInvoiceFacts } = useProviderWords();
  const { changeEInvoice } = useProviderWrites();
  const { seen, ...conflict } = useSeenProvider(provider, eInvoiceFacts);
  const { address = '', operator = '' } = seen.record.eInvoice ?? {};
  const form = useForm({
    name,
    first: { address, operator },
    read: (draft: EInvoiceDraft) => {
      const read = told(readEInvoice(draft));
      const { operator: fault } = read.faults;
      const faults = fault === undefined ? {} : { operator: t('eInvoice.operatorFault') };
      return { ...read, faults: { ...read.faults, ...faults } };
    },
    send: (body) => changeEInvoice(seen, body),
    onSent: () => {
      announce(t('eInvoice.wasSaved'));
      onClose();
    },
  });
  const isOther = isOthers(form.draft.address, seen.record.businessId);
  return (
    <FormView form={form} submitText={t('save')} onCancel={onClose} {...conflict}>
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
  const code = address.replaceAll(/\s/g, '').toUpperCase();
  if (eInvoiceAddressKind(code) !== 'ovt') return false;
  return code.slice(4, 12) !== businessId.replace('-', '');
}
