import { useTranslation } from 'react-i18next';
import { Heading } from 'suomifi-ui-components';

import { useRead } from '../../app/api/use-read.ts';
import { renderResult } from '../../ui/render-result.tsx';
import { Loading } from '../../ui/states.tsx';
import { ChecksView } from './checks-view.tsx';
import { type ClaimDraft, pathOf } from './claim-draft.ts';
import { type WrittenPath } from './queries.ts';
import { useSettled } from './use-settled.ts';

interface ClaimChecksProps {
  readonly draft: ClaimDraft;
  /** The claim that is amended, if there is one. */
  readonly claimId?: string | undefined;
}

/** What would come of the claim as far as it is written: asked when the writing has paused. */
export function ClaimChecks({ draft, claimId }: ClaimChecksProps) {
  const { t } = useTranslation('outcome');
  const written = JSON.stringify(pathOf(draft, claimId) ?? null);
  const settled = useSettled(written);
  const path = JSON.parse(settled) as WrittenPath | null;
  const checked = useRead('checkClaim', path ? { query: path } : undefined);
  if (path === null) return null;
  return (
    <section className="claim-checks">
      <Heading variant="h2" mb="xs">
        {t('checks.title')}
      </Heading>
      {settled === written ? (
        renderResult(checked, (answer) => <ChecksView checked={answer} />)
      ) : (
        <Loading />
      )}
    </section>
  );
}
