import type { Cents } from '@jatkopolku/kernel';
import { useTranslation } from 'react-i18next';

import { DayField, TextField } from '../../form/fields.tsx';
import { FormView } from '../../form/form-view.tsx';
import { useTold } from '../../form/reading.ts';
import { useForm } from '../../form/use-form.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { announce } from '../../ui/announcer.tsx';
import { dateIn, eurosIn, eurosText } from '../../ui/format.ts';
import type { AgreementInTerms } from '../agreement/queries.ts';
import { type PriceDraft, noPrice, readPrice } from './drafts.ts';
import { useContractActs } from './queries.ts';
import { useSeenAgreement } from './use-seen-agreement.ts';

interface PriceFormProps {
  readonly name: string;
  readonly agreement: AgreementInTerms;
  readonly now: Cents;
  readonly onClose: () => void;
}

/** Sets the price from a day on. */
export function PriceForm({ name, agreement, now, onClose }: PriceFormProps) {
  const { t } = useTranslation('contract');
  const language = useLanguage();
  const told = useTold();
  const { price } = useContractActs();
  const { seen, reread, told: conflict } = useSeenAgreement(agreement);
  const form = useForm({
    name,
    first: { ...noPrice, dayPriceCents: eurosText(now, language) },
    read: (draft: PriceDraft) => {
      const { sent, faults } = told(readPrice(draft));
      const amount = faults.dayPriceCents && { dayPriceCents: t('prices.fault') };
      return { sent, faults: { ...faults, ...amount } };
    },
    send: async (body) => {
      await price(seen, body);
      return body;
    },
    onSent: ({ from, dayPriceCents }) => {
      const said = { price: eurosIn(dayPriceCents, language), date: dateIn(from, language) };
      announce(t('prices.wasSaved', said));
      onClose();
    },
  });
  return (
    <FormView
      form={form}
      title={t('prices.change')}
      submitText={t('prices.save')}
      told={conflict}
      onReread={reread}
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
