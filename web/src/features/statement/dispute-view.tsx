import { useActions } from '../../acting/use-actions.ts';
import { RecordSteps } from '../../form/record-steps.tsx';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { DisputeExchange } from './dispute-exchange.tsx';
import type { HeldDispute } from './queries.ts';
import { useDisputeFacts } from './use-statement-words.ts';

/** What a provider has against a line, what finance answers, and giving it up. */
export function DisputeView({ held }: { readonly held: HeldDispute }) {
  const { t } = useTranslation('statement');
  const format = useFormat();
  const facts = useDisputeFacts();
  const { record } = held;
  const withdrawDispute = useActions('dispute', record)?.withdrawDispute;
  const withdraw = {
    write: 'withdrawDispute' as const,
    variant: 'secondary' as const,
    text: t('withdrawing.withdraw'),
    confirmText: t('withdrawing.sure'),
    result: t('withdrawing.wasWithdrawn'),
  };
  return (
    <div className="statement-dispute">
      <p>
        <strong>{t(`disputes.states.${record.state}`)}</strong>{' '}
        <span className="quiet">
          {t('disputes.wasThen', { amount: format.euros(record.line.amountCents) })}
        </span>
      </p>
      <DisputeExchange dispute={record} />
      {withdrawDispute?.allowed && (
        <RecordSteps stored={held} facts={facts} steps={[withdraw]}>
          <p>{t('withdrawing.text')}</p>
        </RecordSteps>
      )}
    </div>
  );
}
