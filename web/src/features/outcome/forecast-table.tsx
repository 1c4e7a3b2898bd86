import {
  type ForecastMonth,
  type Tally,
  forecastSteps,
  forecastTotal,
} from '@jatkopolku/domain/settlement';

import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { NumberCell, WideTable, numbers } from '../../ui/wide-table.tsx';

interface ForecastTableProps {
  readonly months: readonly ForecastMonth[];
}

/** The same as the picture, in figures. */
export function ForecastTable({ months }: ForecastTableProps) {
  const { t } = useTranslation('outcome');
  const format = useFormat();
  const stepTexts = forecastSteps.map((step) => t(`forecast.steps.${step}`));
  return (
    <WideTable
      caption={t('forecast.table')}
      columns={[t('forecast.month'), ...numbers(...stepTexts)]}
      foot={
        <tr>
          <th scope="row">{t('forecast.total')}</th>
          {forecastSteps.map((step) => (
            <TallyCell key={step} tally={forecastTotal(months, step)} />
          ))}
        </tr>
      }
    >
      {months.map((one) => (
        <tr key={one.month}>
          <th scope="row">{format.month(one.month)}</th>
          {forecastSteps.map((step) => (
            <TallyCell key={step} tally={one[step]} />
          ))}
        </tr>
      ))}
    </WideTable>
  );
}

/** A month in which nothing is has an empty cell: the others are found at a glance. */
function TallyCell({ tally: { count, amountCents } }: { readonly tally: Tally }) {
  const format = useFormat();
  return (
    <NumberCell>{count > 0 && `${format.euros(amountCents)} (${format.number(count)})`}</NumberCell>
  );
}
