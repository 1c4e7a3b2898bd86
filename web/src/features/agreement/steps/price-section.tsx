import { dayPriceOn } from '@jatkopolku/domain/agreement';
import { isProcured } from '@jatkopolku/domain/framework';
import type { LocalDate } from '@jatkopolku/kernel';

import { FormDisclosure } from '../../../form/form-disclosure.tsx';
import { useFormat } from '../../../i18n/use-format.ts';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { Section } from '../../../ui/result-place.tsx';
import { WideTable } from '../../../ui/wide-table.tsx';
import type { AgreementInTerms } from '../agreement-in-terms.ts';
import { PriceForm } from './price-form.tsx';

interface PriceSectionProps {
  readonly agreement: AgreementInTerms;
  readonly today: LocalDate;
  /** Whether its term is over. */
  readonly isOver: boolean;
}

/** The prices by the days from which they hold; the one in force is marked. */
export function PriceSection({ agreement, today, isOver }: PriceSectionProps) {
  const { t } = useTranslation('agreementSteps');
  const format = useFormat();
  const { record, framework } = agreement;
  if (!isProcured(framework)) return null;
  const name = `price ${record.agreementId}`;
  const first = { from: null, dayPriceCents: record.dayPriceCents };
  const prices = [first, ...record.laterPrices];
  const now = prices.findLast(({ from }) => from === null || from <= today);
  return (
    <Section title={t('prices.title')}>
      <WideTable caption={t('prices.caption')} columns={[t('prices.from'), t('prices.price')]}>
        {prices.map((price) => (
          <tr key={price.from ?? ''}>
            <th scope="row">{price.from === null ? t('prices.start') : format.date(price.from)}</th>
            <td>
              {format.euros(price.dayPriceCents)}{' '}
              {price === now && <span className="quiet">{`(${t('prices.now')})`}</span>}
            </td>
          </tr>
        ))}
      </WideTable>
      {agreement.actions.changePrice.allowed && !isOver && (
        <FormDisclosure name={name} openText={t('prices.change')}>
          {(close) => (
            <PriceForm
              name={name}
              agreement={agreement}
              now={dayPriceOn(record, today)}
              onClose={close}
            />
          )}
        </FormDisclosure>
      )}
    </Section>
  );
}
