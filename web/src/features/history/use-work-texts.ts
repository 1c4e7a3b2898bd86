import {
  dayCodeSchema,
  fromDayCode,
  returnCategories,
  travelVerdicts,
} from '@jatkopolku/domain/attendance';
import { benefitKinds, markSources } from '@jatkopolku/domain/client';
import { planTypes } from '@jatkopolku/domain/placement';

import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useReasonName } from '../placement/use-placement-words.ts';
import { usePayerName } from '../settlement/use-words.ts';
import { type Plain, codeText } from './code-text.ts';

/** The codes of clients' plans and days. */
export function useWorkTexts() {
  const { t } = useTranslation(['approval', 'client', 'placement']);
  const dayText = useDayText();
  const reasonName = useReasonName();
  const payerName = usePayerName();
  return {
    'mark-source': codeText(markSources, (code) => t(`client:marks.sources.${code}`)),
    'plan-type': codeText(planTypes, (code) => t(`placement:planTypes.${code}`)),
    'end-reason': (value: Plain) => reasonName(String(value)),
    'return-category': codeText(returnCategories, (code) => t(`approval:categories.${code}`)),
    'travel-verdict': codeText(travelVerdicts, (code) =>
      t(`approval:cappedTravel.verdicts.${code}`),
    ),
    day: dayText,
    benefit: codeText(benefitKinds, (code) => t(`client:benefits.kinds.${code}`)),
    payer: (value: Plain) => payerName(String(value)),
  };
}

/** A day of a sheet: its hours and travel, or why the client was not there. */
function useDayText(): (value: Plain) => string {
  const { t } = useTranslation('approval');
  const format = useFormat();
  return (value) => {
    const code = dayCodeSchema.safeParse(value);
    if (!code.success) return String(value);
    const day = fromDayCode(code.data);
    if (day.status === 'absent') return t(`absent.${day.reason}`);
    const hours = t('hours', { hours: format.decimal(day.hours) });
    if (day.travelCents === null) return hours;
    return `${hours}, ${t('travelOf', { amount: format.euros(day.travelCents) })}`;
  };
}
