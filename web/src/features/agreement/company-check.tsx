import type { AnswerOf, Operations } from '@jatkopolku/contracts';
import { reachOf } from '@jatkopolku/domain/access';
import type { Agreement } from '@jatkopolku/domain/agreement';
import { useTranslation } from 'react-i18next';
import { Heading } from 'suomifi-ui-components';

import { useActing } from '../../app/acting/use-acting.ts';
import { FactList } from '../../ui/fact-list.tsx';
import { renderResult } from '../../ui/render-result.tsx';
import { LivingCheck } from '../eligibility/living-check.tsx';
import { useCompanyCheck } from './queries.ts';
import { isAgainst, verdictOf } from './verdict.ts';

type Check = AnswerOf<Operations['checkAgreement']>;

interface CompanyCheckProps {
  readonly agreement: Agreement;
}

/** How the provider stands today, and, for those who may see it, what the agreement was signed by. */
export function CompanyCheck({ agreement }: CompanyCheckProps) {
  const { membership } = useActing();
  const maySee = membership !== undefined && reachOf(membership, 'checkAgreement') !== undefined;
  const { t } = useTranslation('agreement');
  return (
    <section>
      <Heading variant="h2" mb="xs">
        {t('check.title')}
      </Heading>
      <LivingCheck providerId={agreement.providerId} />
      {maySee && <SignedCheck agreement={agreement} />}
    </section>
  );
}

/** What the provider's own record says, with the review that the agreement was signed by. */
function SignedCheck({ agreement }: CompanyCheckProps) {
  const check = useCompanyCheck(agreement.agreementId);
  return renderResult(check, (answer) => <CheckResult agreement={agreement} check={answer} />);
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
