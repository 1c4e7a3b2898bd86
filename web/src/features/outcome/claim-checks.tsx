import { useTranslation } from 'react-i18next';
import { Heading } from 'suomifi-ui-components';

import { renderResult } from '../../ui/render-result.tsx';
import { ChecksView } from './checks-view.tsx';
import { type ClaimDraft, toldOf } from './claim-draft.ts';
import { type ToldPath, useCheck } from './queries.ts';
import { useSettled } from './use-settled.ts';

interface ClaimChecksProps {
  readonly draft: ClaimDraft;
  /** The claim that is amended, if there is one. */
  readonly claimId?: string | undefined;
}

/** What would come of the claim as far as it is written: asked when the writing has paused. */
export function ClaimChecks({ draft, claimId }: ClaimChecksProps) {
  const { t } = useTranslation('outcome');
  const settled = useSettled(JSON.stringify(toldOf(draft, claimId) ?? null));
  const told = JSON.parse(settled) as ToldPath | null;
  const checked = useCheck(told ?? undefined);
  if (told === null) return null;
  return (
    <section className="claim-checks">
      <Heading variant="h2" mb="xs">
        {t('checks.title')}
      </Heading>
      {renderResult(checked, (answer) => (
        <ChecksView checked={answer} />
      ))}
    </section>
  );
}
