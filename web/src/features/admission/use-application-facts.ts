import { stateText } from '@jatkopolku/contracts';
import type { Application } from '@jatkopolku/domain/admission';
import { useTranslation } from 'react-i18next';

import { useLanguage } from '../../i18n/use-language.ts';
import type { Fact } from '../../ui/differences.ts';
import { eurosIn } from '../../ui/format.ts';

/** What may change of an application while somebody looks at it. */
export function useApplicationFacts(): (application: Application) => readonly Fact[] {
  const { t } = useTranslation('admission');
  const language = useLanguage();
  return (application) => [
    [t('facts.state'), stateText(application.state, language)],
    [t('person'), application.responsiblePerson],
    ...application.lots.map(({ lot, dayPriceCents, places }): Fact => [
      t('lot', { lot, name: '' }),
      t('offer', { price: eurosIn(dayPriceCents, language), places }),
    ]),
    [t('instructors'), application.instructors.map(({ name }) => name).join(', ')],
    [t('message'), application.message],
  ];
}
