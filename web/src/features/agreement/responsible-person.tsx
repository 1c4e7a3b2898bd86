import { FormDisclosure } from '../../form/form-disclosure.tsx';
import { useTranslation } from '../../i18n/use-translation.ts';
import { FactList } from '../../ui/fact-list.tsx';
import { Section } from '../../ui/result-place.tsx';
import type { AgreementInTerms } from './agreement-in-terms.ts';
import { PersonForm } from './person-form.tsx';
import { usePersonFacts } from './use-person-facts.ts';

interface ResponsiblePersonProps {
  readonly agreement: AgreementInTerms;
}

/** Who answers for the activity; changed here by those who may. */
export function ResponsiblePerson({ agreement }: ResponsiblePersonProps) {
  const { t } = useTranslation('agreement');
  const factsOf = usePersonFacts();
  const name = `responsible person ${agreement.record.agreementId}`;
  return (
    <Section title={t('person.title')}>
      <FactList facts={factsOf(agreement.record)} />
      {agreement.actions.changeResponsiblePerson.allowed && (
        <FormDisclosure name={name} openText={t('person.change')}>
          {(close) => <PersonForm name={name} agreement={agreement} onClose={close} />}
        </FormDisclosure>
      )}
    </Section>
  );
}
