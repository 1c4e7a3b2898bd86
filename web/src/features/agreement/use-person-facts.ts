import type { Agreement } from '@jatkopolku/domain/agreement';

import { useTranslation } from '../../i18n/use-translation.ts';
import type { Fact } from '../../ui/differences.ts';

type Person = Pick<Agreement, 'responsiblePerson' | 'qualification' | 'experienceYears'>;

/** Who answers for the activity, in the reader's words. */
export function usePersonFacts(): (person: Person) => readonly Fact[] {
  const { t } = useTranslation('agreement');
  return ({ responsiblePerson, qualification, experienceYears }) => [
    [t('person.name'), responsiblePerson],
    [t('person.qualification'), t(`qualifications.${qualification}`)],
    [t('person.experience'), t('years', { count: experienceYears })],
  ];
}
