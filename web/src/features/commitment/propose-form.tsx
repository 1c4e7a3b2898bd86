import { Paragraph } from 'suomifi-ui-components';

import type { Answer } from '../../api/operation-names.ts';
import { SelectField, TextField } from '../../form/fields.tsx';
import { FormView } from '../../form/form-view.tsx';
import { type Form, useForm } from '../../form/use-form.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useByProviderName } from '../../queries/providers.ts';
import { useFrameworkName, useLotName } from '../../queries/tenders.ts';
import { useRecords } from '../../queries/use-read.ts';
import { useSend } from '../../queries/use-send.ts';
import {
  ALL_OF_LOT,
  type ProposalDraft,
  emptyProposal,
  lotValue,
  readProposal,
} from './proposal-draft.ts';
import { useCoverName } from './use-cover-name.ts';

export function proposeName(year: number): string {
  return `commitment of ${year}`;
}

interface ProposeFormProps {
  readonly found: Answer<'readCommitments'>;
  readonly onClose: () => void;
}

/** Proposes to set money aside, or more of it. */
export function ProposeForm({ found: { year, costCentres }, onClose }: ProposeFormProps) {
  const { t } = useTranslation('commitment');
  const propose = useSend('proposeCommitment');
  const form = useForm({
    name: proposeName(year),
    first: emptyProposal,
    read: (draft) => readProposal(draft, year),
    send: (body, key) => propose({ body, key }),
    result: t('form.wasProposed'),
    onSent: onClose,
  });
  if (costCentres.length === 0) return <Paragraph>{t('form.noCentres')}</Paragraph>;
  return (
    <FormView form={form} title={t('form.open')} submitText={t('form.save')} onCancel={onClose}>
      <Paragraph>{t('form.text')}</Paragraph>
      <CoverFields form={form} />
      <SelectField
        form={form}
        field="costCentre"
        label={t('form.costCentre')}
        placeholder={t('form.choose')}
        options={costCentres.map(({ record }) => [record.code, `${record.code} ${record.name}`])}
      />
      <TextField form={form} field="amount" label={t('form.amount')} inputMode="decimal" />
      <TextField form={form} field="reason" label={t('reason')} />
    </FormView>
  );
}

/** The lot, then an agreement of it or all the others. */
function CoverFields({ form }: { readonly form: Form<ProposalDraft> }) {
  const { t } = useTranslation('commitment');
  const frameworkName = useFrameworkName();
  const lotName = useLotName();
  const nameOf = useCoverName();
  const byProviderName = useByProviderName();
  const { data: lots = [] } = useRecords('listLots');
  const { data: agreements = [] } = useRecords('listAgreements');
  const own = agreements.filter((agreement) => lotValue(agreement) === form.draft.lot);
  return (
    <>
      <SelectField
        form={form}
        field="lot"
        label={t('form.lot')}
        placeholder={t('form.choose')}
        options={lots.map(({ frameworkId, lot }) => [
          lotValue({ frameworkId, lot }),
          `${frameworkName(frameworkId)}: ${lotName(frameworkId, lot)}`,
        ])}
      />
      <SelectField
        form={form}
        field="agreement"
        label={t('form.agreement')}
        placeholder={t('form.choose')}
        options={[
          [ALL_OF_LOT, t('form.allOfLot')],
          ...own
            .toSorted(byProviderName)
            .map((one) => [one.agreementId, nameOf(one, one.providerId)] as const),
        ]}
      />
    </>
  );
}
