import { cents } from '@jatkopolku/kernel';
import { useState } from 'react';

import type { Faults, Reading } from '../../form/reading.ts';
import { useOddPrices } from '../../form/use-odd-prices.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { type ApplicationBody, type ApplicationDraft, readApplication } from './draft.ts';

/** Fields whose faults have a text of their own, by the end of their path. */
const worded = {
  lots: 'lots',
  dayPriceCents: 'price',
  places: 'places',
  experienceYears: 'years',
} as const;

/** How an application is read, a new one or one that is changed; it waits for the files that are on their way. */
export function useApplicationReading() {
  const { t } = useTranslation('admission');
  const oddPrices = useOddPrices();
  const [isUnderway, setUnderway] = useState(false);
  const wordsAt = (path: string) => {
    const field = Object.keys(worded).find((name) => path.split('.').at(-1) === name);
    return field && t(`faults.${worded[field as keyof typeof worded]}`);
  };
  return {
    onUnderway: setUnderway,
    oddities: ({ lots }: Pick<ApplicationBody, 'lots'>) =>
      oddPrices(lots.map(({ dayPriceCents }) => cents(dayPriceCents))),
    read(draft: ApplicationDraft): Reading<ApplicationDraft, ApplicationBody> {
      const { sent, faults } = readApplication(draft);
      const texts = Object.entries(faults).map(([path, fault]) => [path, wordsAt(path) ?? fault]);
      const waiting: Faults<ApplicationDraft> = isUnderway
        ? { documents: t('faults.documents') }
        : {};
      return {
        sent: isUnderway ? undefined : sent,
        faults: { ...Object.fromEntries(texts), ...waiting },
      };
    },
  };
}
