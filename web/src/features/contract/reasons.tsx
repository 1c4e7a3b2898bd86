import { useTranslation } from 'react-i18next';
import { InlineAlert } from 'suomifi-ui-components';

import { Refused } from '../../app/api/refused.ts';
import { Failure } from '../../ui/states.tsx';

interface ReasonsProps {
  readonly error: Error;
  readonly providerId: string;
}

/** Every reason against signing, one below the other; the law where it forbids buying. */
export function Reasons({ error }: ReasonsProps) {
  const { t } = useTranslation('contract');
  if (!(error instanceof Refused) || error.problem.status !== 422) {
    return <Failure error={error} onRetry={() => location.reload()} />;
  }
  const { code, detail, errors = [] } = error.problem;
  const told = errors.length > 0 ? errors : [{ code, detail }];
  const isForbidden = told.some((one) => one.code === 'company-excluded');
  return (
    <div role="status">
      <InlineAlert status="error" labelText={t('signing.refused')}>
        <ul>
          {told.map((one) => (
            <li key={one.code}>{one.detail}</li>
          ))}
        </ul>
        {isForbidden && <p>{t('signing.law')}</p>}
      </InlineAlert>
    </div>
  );
}
