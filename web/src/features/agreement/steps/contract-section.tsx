import { contractTerms, isSigned, missingTerms } from '@jatkopolku/domain/agreement';
import { isProcured } from '@jatkopolku/domain/framework';
import { Paragraph } from 'suomifi-ui-components';

import { FormDisclosure } from '../../../form/form-disclosure.tsx';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { FactList } from '../../../ui/fact-list.tsx';
import { Section } from '../../../ui/result-place.tsx';
import type { AgreementInTerms } from '../agreement-in-terms.ts';
import { ContractForm } from './contract-form.tsx';

interface ContractSectionProps {
  readonly agreement: AgreementInTerms;
  /** Nothing is changed of what has ended. */
  readonly isOver: boolean;
}

/** The compulsory terms, and where in the contract each is. */
export function ContractSection({ agreement, isOver }: ContractSectionProps) {
  const { t } = useTranslation('agreementSteps');
  const { record, framework } = agreement;
  const name = `contract ${record.agreementId}`;
  return (
    <Section title={t('terms.title')}>
      {isProcured(framework) ? (
        <>
          <Paragraph>{t('terms.text')}</Paragraph>
          <TermsState agreement={agreement} />
        </>
      ) : (
        <Paragraph>{t('terms.notNeeded')}</Paragraph>
      )}
      {agreement.actions.changeContract.allowed && !isOver && (
        <FormDisclosure name={name} openText={t('terms.change')}>
          {(close) => <ContractForm name={name} agreement={agreement} onClose={close} />}
        </FormDisclosure>
      )}
    </Section>
  );
}

/** An agreement that was signed before anybody asked for the terms is not faulty for that. */
function TermsState({ agreement }: Pick<ContractSectionProps, 'agreement'>) {
  const { t } = useTranslation('agreementSteps');
  const { record } = agreement;
  const count = missingTerms(record.contractTerms).length;
  if (isSigned(record) && record.contractTerms.length === 0) return <p>{t('terms.missing')}</p>;
  return (
    <>
      <p className={count > 0 ? 'contract-missing' : 'contract-complete'}>
        {count > 0 ? t('terms.missing', { count }) : t('terms.complete')}
      </p>
      <Terms agreement={agreement} />
    </>
  );
}

function Terms({ agreement: { record } }: Pick<ContractSectionProps, 'agreement'>) {
  const { t } = useTranslation('agreementSteps');
  const placeOf = (term: string) =>
    record.contractTerms.find((one) => one.term === term)?.place ?? '';
  return (
    <FactList
      facts={contractTerms.map((term) => [
        t(`terms.names.${term}`),
        placeOf(term) || t('terms.none'),
      ])}
    />
  );
}
