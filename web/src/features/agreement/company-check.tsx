import type { AnswerOf, Operations } from '@jatkopolku/contracts';
import { reachOf } from '@jatkopolku/domain/access';
import type { Agreement } from '@jatkopolku/domain/agreement';
import { useTranslation } from 'react-i18next';
import { Heading } from 'suomifi-ui-components';

import { useActing } from '../../app/acting/use-acting.ts';
import { FactList } from '../../ui/fact-list.tsx';
import { renderResult } from '../../ui/render-result.tsx';
import { useCompanyCheck } from './queries.ts';
import { isAgainst, verdictOf } from './verdict.ts';

type Check = AnswerOf<Operations['checkAgreement']>;

interface CompanyCheckProps {
  readonly agreement: Agreement;
}

/** Whether the service may be bought from the provider, and why; for those who may see it. */
export function CompanyCheck({ agreement }: CompanyCheckProps) {
  const { membership } = useActing();
  const maySee = membership !== undefined && reachOf(membership, 'checkAgreement') !== undefined;
  return maySee ? <CheckSection agreement={agreement} /> : null;
}

function CheckSection({ agreement }: CompanyCheckProps) {
  const { t } = useTranslation('agreement');
  const check = useCompanyCheck(agreement.agreementId);
  return (
    <section>
      <Heading variant="h2" mb="xs">
        {t('check.title')}
      </Heading>
      {renderResult(check, (answer) => (
        <CheckResult agreement={agreement} check={answer} />
      ))}
    </section>
  );
}

interface CheckResultProps extends CompanyCheckProps {
  readonly check: Check;
}

function CheckResult({ agreement, check }: CheckResultProps) {
  const { t } = useTranslation('agreement');
  const verdict = verdictOf(check);
  const { reviewReason } = agreement;
  return (
    <>
      <p className={isAgainst(verdict) ? 'check-verdict check-against' : 'check-verdict'}>
        <strong>{t(`check.verdicts.${verdict}`)}</strong>{' '}
        <span className="quiet">{t('check.asOf')}</span>
      </p>
      <FactList
        facts={[
          [t('check.reasons'), <Reasons key="reasons" check={check} />],
          [t('check.review'), [decisionIn(agreement), reviewReason].filter(Boolean).join(': ')],
          [t('check.law'), t('check.lawText')],
        ]}
      />
    </>
  );

  function decisionIn({ reviewDecision }: Agreement): string {
    if (reviewDecision === '') return '';
    return t(`check.decisions.${reviewDecision === 'approved' ? 'approved' : 'rejected'}`);
  }
}

function Reasons({ check: { finding, group, doubts } }: Pick<CheckResultProps, 'check'>) {
  const { t } = useTranslation('agreement');
  return (
    <ul className="plain">
      <li>{t(`check.groups.${group}`)}</li>
      {doubts.map((doubt) => (
        <li key={doubt}>{t(`check.doubts.${doubt}`)}</li>
      ))}
      {finding === 'eligible' && <li>{t('check.noDoubts')}</li>}
    </ul>
  );
}
