import { buyingProblems } from '@jatkopolku/domain/eligibility';
import { InlineAlert } from 'suomifi-ui-components';

import { Refused } from '../../../api/refused.ts';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { SiteLink } from '../../../ui/site-link.tsx';
import { Failure } from '../../../ui/states.tsx';

/** What the company check and the provider's declaration say, which is mended on their own page. */
const checkCodes = new Set<string>([...buyingProblems, 'exclusion-ground-declared']);

interface ReasonsProps {
  readonly error: Error;
  readonly providerId: string;
}

/** Every reason against signing, one below the other; the law where it forbids buying. */
export function Reasons({ error, providerId }: ReasonsProps) {
  const { t } = useTranslation('agreementSteps');
  if (!(error instanceof Refused) || error.problem.status !== 422) {
    return <Failure error={error} onRetry={() => location.reload()} />;
  }
  const { code, detail, errors = [] } = error.problem;
  const reasons = errors.length > 0 ? errors : [{ code, detail }];
  const isForbidden = reasons.some((one) => one.code === 'company-excluded');
  return (
    <div role="status">
      <InlineAlert status="error" labelText={t('signing.refused')}>
        <ul>
          {reasons.map((one) => (
            <li key={one.code}>{one.detail}</li>
          ))}
        </ul>
        {isForbidden && <p>{t('signing.law')}</p>}
        {reasons.some((one) => checkCodes.has(one.code)) && (
          <SiteLink to="/checks/$providerId" params={{ providerId }}>
            {t('signing.checkPage')}
          </SiteLink>
        )}
      </InlineAlert>
    </div>
  );
}
