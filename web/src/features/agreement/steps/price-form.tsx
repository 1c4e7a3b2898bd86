import type { Cents } from '@jatkopolku/kernel';

import { DayField, TextField } from '../../../form/fields.tsx';
import { FormView } from '../../../form/form-view.tsx';
import { useOddPrices } from '../../../form/use-odd-prices.ts';
import { useRecordForm } from '../../../form/use-record-form.ts';
import { useFormat } from '../../../i18n/use-format.ts';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { showResult } from '../../../ui/result-place.tsx';
import type { AgreementInTerms } from '../agreement-in-terms.ts';
import { noPrice, readPrice } from './drafts.ts';
import { useAgreementFacts } from './use-agreement-facts.ts';

interface PriceFormProps {
  readonly name: string;
  readonly agreement: AgreementInTerms;
  readonly now: Cents;
  readonly onClose: () => void;
}

/** Sets the price from a day on. */
export function PriceForm({ name, agreement, now, onClose }: PriceFormProps) {
  const { t } = useTranslation('agreementSteps');
  const format = useFormat();
  const oddPrices = useOddPrices();
  const form = useRecordForm('changePrice', agreement, {
    name,
    draft: () => ({ ...noPrice, dayPriceCents: format.eurosText(now) }),
    facts: useAgreementFacts(),
    read: (draft) => {
      const { sent, faults } = readPrice(draft);
      const amount = faults.dayPriceCents && { dayPriceCents: t('prices.fault') };
      return { sent, faults: { ...faults, ...amount } };
    },
    oddities: ({ dayPriceCents }) => oddPrices([dayPriceCents]),
    onSent: (_changed, { from, dayPriceCents }) => {
      const said = { price: format.euros(dayPriceCents), date: format.date(from) };
      showResult(t('prices.wasSaved', said));
      onClose();
    },
  });
  return (
    <FormView
      form={form}
      title={t('prices.change')}
      submitText={t('prices.save')}
      onCancel={onClose}
    >
      <DayField form={form} field="from" label={t('prices.newFrom')} hint={t('prices.hint')} />
      <TextField
        form={form}
        field="dayPriceCents"
        label={t('prices.newPrice')}
        inputMode="decimal"
      />
    </FormView>
  );
}
