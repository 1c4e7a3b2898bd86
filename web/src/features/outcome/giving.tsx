import { Paragraph } from 'suomifi-ui-components';

import type { Answer } from '../../api/operation-names.ts';
import { RecordSteps } from '../../form/record-steps.tsx';
import { useTranslation } from '../../i18n/use-translation.ts';
import { Part } from '../../ui/part.tsx';
import { useClaimFacts } from './claim-facts.ts';

/** What its provider may do with a claim while nobody has decided it: take it back to change it, or give it up. */
export function Giving({ held }: { readonly held: Answer<'readClaim'> }) {
  const { t } = useTranslation('outcome');
  const { takeBackClaim, withdrawClaim } = held.actions;
  const facts = useClaimFacts();
  if (!withdrawClaim.allowed) return null;
  const takeBack = {
    write: 'takeBackClaim' as const,
    variant: 'secondary' as const,
    text: t('giving.takeBack'),
    confirmText: t('giving.sureTakeBack'),
    result: t('giving.wasTakenBack'),
  };
  const withdraw = {
    write: 'withdrawClaim' as const,
    variant: 'secondaryNoBorder' as const,
    text: t('giving.withdraw'),
    confirmText: t('giving.sureWithdraw'),
    result: t('giving.wasWithdrawn'),
  };
  return (
    <Part title={t('giving.title')}>
      {takeBackClaim.allowed && <Paragraph>{t('giving.takeBackText')}</Paragraph>}
      <RecordSteps
        stored={held}
        facts={facts}
        steps={takeBackClaim.allowed ? [takeBack, withdraw] : [withdraw]}
      />
    </Part>
  );
}
