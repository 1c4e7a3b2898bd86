import type { Application } from '@jatkopolku/domain/admission';

import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { Fact } from '../../ui/differences.ts';

/** What may change of an application while somebody looks at it. */
export function useApplicationFacts(): (application: Application) => readonly Fact[] {
  const { t } = useTranslation('admission');
  const format = useFormat();
  return (application) => [
    [t('facts.state'), format.state(application.state)],
    [t('person'), application.responsiblePerson],
    ...application.lots.map(({ lot, dayPriceCents, places }): Fact => [
      t('lot', { lot, name: '' }),
      t('offer', { price: format.euros(dayPriceCents), places }),
    ]),
    ...application.instructors.map(({ name, qualification, description }, at): Fact => [
      t('instructor', { number: at + 1 }),
      [name, t(`kinds.${qualification}`), description].filter(Boolean).join(', '),
    ]),
    [t('message'), application.message],
  ];
}
