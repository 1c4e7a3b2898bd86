import { reachOf, refusalOf } from '@jatkopolku/domain/access';
import { useTranslation } from 'react-i18next';
import { Button, Heading } from 'suomifi-ui-components';

import { useActing } from '../../app/acting/use-acting.ts';
import { Failure } from '../../ui/states.tsx';
import type { ApprovalsAddress } from './address.ts';
import { useGoOn } from './next-item.tsx';
import { type OpenSheet, useRereadApprovals } from './queries.ts';
import { ReturnForm } from './return-form.tsx';
import { useAcceptSheet } from './sheet-moves.ts';
import { useSheetTold } from './use-sheet-told.ts';

interface SheetDecisionProps {
  readonly open: OpenSheet;
  readonly address: ApprovalsAddress;
}

/** What the reader may decide; or why somebody else does, or nobody any more. */
export function SheetDecision({ open, address }: SheetDecisionProps) {
  const { t } = useTranslation('approval');
  const { me, membership } = useActing();
  const { record } = open.sheet;
  const isApprover = membership !== undefined && reachOf(membership, 'acceptSheet') !== undefined;
  const refusal = me && refusalOf('acceptSheet', record, me.userId);
  if (record.state !== 'submitted') return <p className="state">{t(`today.${record.state}`)}</p>;
  if (!isApprover) return <p className="state">{t('today.submitted')}</p>;
  if (refusal) return <p className="state">{t('today.own')}</p>;
  return (
    <section aria-labelledby="decide">
      <Heading variant="h2" mb="s" id="decide">
        {t('decide')}
      </Heading>
      <AcceptSheet open={open} address={address} />
      <ReturnForm open={open} address={address} />
    </section>
  );
}

function AcceptSheet({ open, address }: SheetDecisionProps) {
  const { t } = useTranslation('approval');
  const { sheet } = open;
  const goOn = useGoOn({ item: { ...sheet.record, type: 'sheet' }, address });
  const reread = useRereadApprovals();
  const told = useSheetTold(sheet);
  const accept = useAcceptSheet();
  const readAgain = () => {
    accept.reset();
    void reread();
  };
  const { clientId } = sheet.record;
  return (
    <>
      {accept.error && <Failure error={accept.error} onRetry={readAgain} told={told} />}
      <Button
        disabled={accept.isPending}
        onClick={() =>
          accept.mutate(sheet, { onSuccess: () => goOn(t('accepted', { client: clientId })) })
        }
      >
        {t('accept')}
      </Button>
    </>
  );
}
