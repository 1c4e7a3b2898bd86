import { Heading } from 'suomifi-ui-components';

import type { ApprovalsAddress } from '../../addresses/addresses.ts';
import { conflictOf } from '../../form/conflict-of.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { changeOf } from '../../queries/change-of.ts';
import { COMING, useClientNames } from '../../queries/clients.ts';
import { useRefresh, useSending } from '../../queries/use-send.ts';
import { ActButton } from '../../ui/act-button.tsx';
import { Section } from '../../ui/result-place.tsx';
import { Failure } from '../../ui/states.tsx';
import { useOpened } from '../../ui/use-confirming.ts';
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
  const { record, actions } = open.sheet;
  const { acceptSheet } = actions;
  if (!acceptSheet.allowed) {
    const why = acceptSheet.code === 'own-work' ? 'own' : record.state;
    return <p className="state">{t(`today.${why}`)}</p>;
  }
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
  const { expected: sheet, look } = useOpened(open.sheet, {
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
