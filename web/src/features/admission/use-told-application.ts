import { operations, stateText } from '@jatkopolku/contracts';
import { useTranslation } from 'react-i18next';

import { useLanguage } from '../../i18n/use-language.ts';
import type { Told } from '../../ui/conflict.tsx';
import type { Fact } from '../../ui/differences.ts';
import { eurosIn } from '../../ui/format.ts';
import type { ApplicationRecord, HeldApplication } from './queries.ts';

/** How an application that somebody else has changed meanwhile is told. */
export function useToldApplication({ record }: HeldApplication): Told {
  const { t } = useTranslation('admission');
  const language = useLanguage();
  const factsOf = (application: ApplicationRecord): readonly Fact[] => [
    [t('facts.state'), stateText(application.state, language)],
    [t('person'), application.responsiblePerson],
    ...application.lots.map(({ lot, dayPriceCents, places }): Fact => [
      t('lot', { lot, name: '' }),
      t('offer', { price: eurosIn(dayPriceCents, language), places }),
    ]),
    [t('instructors'), application.instructors.map(({ name }) => name).join(', ')],
    [t('message'), application.message],
  ];
  return {
    seen: factsOf(record),
    describe: (current) => {
      const now = operations.readApplication.answer.safeParse(current);
      return now.success ? factsOf(now.data.record) : undefined;
    },
  };
}
