import { contractTerms, missingTerms } from '@jatkopolku/domain/agreement';
import { isProcured } from '@jatkopolku/domain/framework';
import { useTranslation } from 'react-i18next';
import { Heading, Paragraph } from 'suomifi-ui-components';

import { OpenedForm } from '../../form/opened-form.tsx';
import { FactList } from '../../ui/fact-list.tsx';
import type { AgreementInTerms } from '../agreement/queries.ts';
import { ContractForm } from './contract-form.tsx';
import { useMay } from './queries.ts';

interface ContractSectionProps {
  readonly agreement: AgreementInTerms;
  /** Nothing is changed of what has ended. */
  readonly isOver: boolean;
}

/** The compulsory terms, and where each stands in the contract. */
export function ContractSection({ agreement, isOver }: ContractSectionProps) {
  const { t } = useTranslation('contract');
  const may = useMay();
  const { record, framework } = agreement;
  const missing = missingTerms(record.contractTerms).length;
  const name = `contract ${record.agreementId}`;
  return (
    <section>
      <Heading variant="h2" mb="xs">
        {t('terms.title')}
      </Heading>
      {isProcured(framework) ? (
        <>
          <Paragraph>{t('terms.text')}</Paragraph>
          <p className={missing > 0 ? 'contract-missing' : 'contract-complete'}>
            {missing > 0 ? t('terms.missing', { count: missing }) : t('terms.complete')}
          </p>
          <Terms agreement={agreement} />
        </>
      ) : (
        <Paragraph>{t('terms.notNeeded')}</Paragraph>
      )}
      {may('changeContract') && !isOver && (
        <OpenedForm name={name} openText={t('terms.change')}>
          {(close) => <ContractForm name={name} agreement={agreement} onClose={close} />}
        </OpenedForm>
      )}
    </section>
  );
}

function Terms({ agreement: { record } }: Pick<ContractSectionProps, 'agreement'>) {
  const { t } = useTranslation('contract');
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
