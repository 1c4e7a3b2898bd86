import { operations, stateText } from '@jatkopolku/contracts';
import { useTranslation } from 'react-i18next';

import { useSeen } from '../../form/use-seen.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import type { Told } from '../../ui/conflict.tsx';
import type { Fact } from '../../ui/differences.ts';
import { dateIn, eurosIn } from '../../ui/format.ts';
import { type HeldAgreement, useContractActs } from './queries.ts';

interface SeenAgreement {
  readonly seen: HeldAgreement;
  readonly reread: () => void;
  /** How an agreement that somebody else has changed meanwhile is told. */
  readonly told: Told;
}

/** The agreement that a form changes, as its reader saw it. */
export function useSeenAgreement(held: HeldAgreement): SeenAgreement {
  const { read } = useContractActs();
  const [seen, reread] = useSeen(held, () => read(held.record.agreementId));
  const factsOf = useFacts();
  const describe = (current: unknown) => {
    const now = operations.readAgreement.answer.safeParse(current);
    return now.success ? factsOf(now.data) : undefined;
  };
  return { seen, reread, told: { seen: factsOf(seen), describe } };
}

function useFacts(): (held: HeldAgreement) => readonly Fact[] {
  const { t } = useTranslation(['contract', 'agreement']);
  const language = useLanguage();
  return ({ record }) => {
    const { state, places, capCents, laterPrices, contractTerms, suspension } = record;
    const last = laterPrices.at(-1);
    return [
      [t('agreement:facts.state'), stateText(state, language)],
      [t('facts.places'), String(places ?? '')],
      [t('facts.cap'), capCents === null ? '' : eurosIn(capCents, language)],
      [t('prices.title'), last ? eurosIn(last.dayPriceCents, language) : ''],
      [t('terms.title'), contractTerms.map(({ place }) => place).join(', ')],
      [t('facts.suspension'), suspension ? dateIn(suspension.from, language) : ''],
      [t('facts.termination'), record.termination ? dateIn(record.termination.on, language) : ''],
    ];
  };
}
