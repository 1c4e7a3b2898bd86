import { useActing } from '../../acting/use-acting.ts';
import { useMay } from '../../acting/use-may.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useRefresh, useSending } from '../../queries/use-send.ts';
import { ConfirmButtons } from '../../ui/confirm-buttons.tsx';
import { Section, showResult } from '../../ui/result-place.tsx';
import { Failure } from '../../ui/states.tsx';
import { type Statement, statementParams } from './queries.ts';

interface AgreeSectionProps {
  readonly statement: Statement;
}

/** Agreeing to the statement as it is on the screen, for its provider's manager. */
export function AgreeSection({ statement }: AgreeSectionProps) {
  const { t } = useTranslation('statement');
  const may = useMay();
  const { membership } = useActing();
  const { standing, lines, providerId } = statement;
  const isOwn = membership?.providerId === providerId && may('agreeToStatement');
  const isOpen = standing === 'unagreed' || standing === 'changed';
  if (!isOwn || lines.length === 0) return null;
  return (
    <Section title={t('agreeing.title')}>
      {isOpen ? <Agree statement={statement} /> : <p>{t(`agreeing.${standing}`)}</p>}
    </Section>
  );
}

function Agree({ statement }: AgreeSectionProps) {
  const { t } = useTranslation('statement');
  const format = useFormat();
  const refresh = useRefresh();
  const agreeing = useSending('agreeToStatement', {
    onSent: () => showResult(t('agreeing.wasAgreed')),
  });
  if (agreeing.error) {
    const readAgain = () => void refresh('agreeToStatement').then(() => agreeing.reset());
    return <Failure error={agreeing.error} onRetry={readAgain} />;
  }
  const factsOf = ({ totals }: Statement) =>
    [[t('facts.owed'), format.euros(totals.owedCents)]] as const;
  return (
    <>
      <p>{t('agreeing.text')}</p>
      <ConfirmButtons
        shown={statement}
        reading={{ markOf: ({ mark }) => mark, factsOf }}
        disabled={agreeing.isPending || agreeing.isSuccess}
        steps={[
          {
            key: 'agree',
            text: t('agreeing.agree'),
            confirmText: ({ totals }) =>
              t('agreeing.sure', { amount: format.euros(totals.owedCents) }),
            onTake: ({ mark }) =>
              agreeing.mutate({
                params: statementParams(statement),
                body: { expectedMark: mark },
              }),
          },
        ]}
      />
    </>
  );
}
