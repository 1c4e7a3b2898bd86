import { reachOf, refusalOf } from '@jatkopolku/domain/access';
import { useTranslation } from 'react-i18next';
import { Heading } from 'suomifi-ui-components';

import { useActing } from '../../app/acting/use-acting.ts';
import type { ApprovalsAddress } from '../../app/addresses.ts';
import { changeOf } from '../../app/api/change-of.ts';
import { COMING, useClientNames } from '../../app/api/clients.ts';
import { useRefresh, useSending } from '../../app/api/use-send.ts';
import { conflictOf } from '../../form/conflict-of.ts';
import { ActButton } from '../../ui/act-button.tsx';
import { Section } from '../../ui/result-place.tsx';
import { Failure } from '../../ui/states.tsx';
import { useOpened } from '../../ui/use-sight.ts';
import { useGoOn } from './next-item.tsx';
import type { OpenSheet } from './queries.ts';
import { ReturnForm } from './return-form.tsx';
import { useSheetFacts } from './use-sheet-facts.ts';

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
    <Section aria-labelledby="decide">
      <Heading variant="h2" mb="s" id="decide">
        {t('decide')}
      </Heading>
      <AcceptSheet open={open} address={address} />
      <ReturnForm open={open} address={address} />
    </Section>
  );
}

function AcceptSheet({ open, address }: SheetDecisionProps) {
  const { t } = useTranslation('approval');
  const facts = useSheetFacts();
  const { seen: sheet, look } = useOpened(open.sheet, {
    markOf: ({ version }) => version,
    factsOf: ({ record }) => facts(record),
  });
  const goOn = useGoOn({ item: { ...sheet.record, type: 'sheet' }, address });
  const refresh = useRefresh();
  const { clientId } = sheet.record;
  const name = useClientNames([clientId])(clientId);
  const accept = useSending('acceptSheet', {
    onSent: () => goOn(t('accepted', { client: name })),
  });
  const readAgain = () => {
    accept.reset();
    void refresh('acceptSheet');
  };
  return (
    <>
      {accept.error && (
        <Failure
          error={accept.error}
          onRetry={readAgain}
          conflict={conflictOf('acceptSheet', sheet.record, facts)}
        />
      )}
      <ActButton
        look={look}
        // Nobody decides before it is seen whose month it is.
        disabled={accept.isPending || accept.isSuccess || name === COMING}
        onAct={() => accept.mutate(changeOf('acceptSheet', sheet))}
      >
        {t('accept')}
      </ActButton>
    </>
  );
}
