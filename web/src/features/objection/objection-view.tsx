import { RecordSteps } from '../../form/record-steps.tsx';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useRead } from '../../queries/use-read.ts';
import { Part } from '../../ui/part.tsx';
import { renderResult } from '../../ui/render-result.tsx';
import { Exchange } from '../remark/exchange.tsx';
import { useObjectionRemarks } from '../remark/queries.ts';
import { AnswerForm } from './answer-form.tsx';
import { AskForm } from './ask-form.tsx';
import { ObjectionDecisionForm } from './objection-decision-form.tsx';
import { useObjectionFacts } from './objection-facts.ts';
import { type Decided, type HeldObjection, objectionParams } from './queries.ts';

interface ObjectionViewProps {
  readonly objection: NonNullable<Decided['objection']>;
}

/** What a provider has against a decision: all that was written, and whose turn it is. */
export function ObjectionView({ objection }: ObjectionViewProps) {
  const { t } = useTranslation('objection');
  const held = useRead('readObjection', { params: objectionParams(objection) });
  const remarks = useObjectionRemarks(objection);
  return (
    <Part title={t('objection')} level="h3">
      {renderResult(remarks, ({ items }) => (
        <Exchange items={items} />
      ))}
      {renderResult(held, (read) => (
        <Turn held={read} />
      ))}
    </Part>
  );
}

/** What its reader may do next, or whom it waits for. */
function Turn({ held }: { readonly held: HeldObjection }) {
  const { t } = useTranslation('objection');
  const { state } = held.record;
  const { askAboutObjection, answerObjection, decideObjection, withdrawObjection } = held.actions;
  if (answerObjection.allowed) return <AnswerForm held={held} />;
  return (
    <>
      {(state === 'asked' || !decideObjection.allowed) && <p>{t(`waits.${state}`)}</p>}
      {!decideObjection.allowed && decideObjection.code === 'own-work' && <p>{t('ownWork')}</p>}
      {askAboutObjection.allowed && <AskForm held={held} />}
      {decideObjection.allowed && <ObjectionDecisionForm held={held} />}
      {withdrawObjection.allowed && <Withdrawing held={held} />}
    </>
  );
}

/** Gives the objection up for good, after one more press. */
function Withdrawing({ held }: { readonly held: HeldObjection }) {
  const { t } = useTranslation('objection');
  const facts = useObjectionFacts();
  const withdraw = {
    write: 'withdrawObjection' as const,
    variant: 'secondary' as const,
    text: t('withdrawing.withdraw'),
    confirmText: t('withdrawing.sure'),
    result: t('withdrawing.wasWithdrawn'),
  };
  return (
    <>
      <p>{t('withdrawing.text')}</p>
      <RecordSteps stored={held} facts={facts} steps={[withdraw]} />
    </>
  );
}
