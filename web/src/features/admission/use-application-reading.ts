import { cents } from '@jatkopolku/kernel';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Faults, Reading } from '../../form/reading.ts';
import { useOddPrices } from '../../form/use-odd-prices.ts';
import {
  type ApplicationBody,
  type ApplicationDraft,
  type ApplicationFault,
  readApplication,
} from './draft.ts';

/** How an application is read, a new one or one that is changed; it waits for the files that are on their way. */
export function useApplicationReading() {
  const { t } = useTranslation(['admission', 'outcome']);
  const oddPrices = useOddPrices();
  const [isUnderway, setUnderway] = useState(false);
  const textOf = (field: string, fault: ApplicationFault) =>
    fault === 'missing' ? t(`missing.${field as 'responsiblePerson'}`) : t(`faults.${fault}`);
  return {
    onUnderway: setUnderway,
    oddities: ({ lots }: Pick<ApplicationBody, 'lots'>) =>
      oddPrices(lots.map(({ dayPriceCents }) => cents(dayPriceCents))),
    read(draft: ApplicationDraft): Reading<ApplicationDraft, ApplicationBody> {
      const { body, faults } = readApplication(draft);
      const all = isUnderway ? { ...faults, documents: 'documents' as const } : faults;
      const texts = Object.entries(all).map(([field, fault]) => [
        field,
        // A problem's own text names the field.
        typeof fault === 'object' ? fault : textOf(field, fault),
      ]);
      const worded: Faults<ApplicationDraft> = Object.fromEntries(texts);
      return { sent: isUnderway ? undefined : body, faults: worded };
    },
  };
}
