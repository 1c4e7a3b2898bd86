import { nextRuling } from '@jatkopolku/domain/placement';

import { useActing } from '../../../acting/use-acting.ts';
import type { Answer, RecordOf } from '../../../api/operation-names.ts';
import { FormDisclosure } from '../../../form/form-disclosure.tsx';
import { useFormat } from '../../../i18n/use-format.ts';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { useRecords } from '../../../queries/use-read.ts';
import { renderResult } from '../../../ui/render-result.tsx';
import { Section } from '../../../ui/result-place.tsx';
import { Empty } from '../../../ui/states.tsx';
import { DecisionForm } from './decision-form.tsx';
import { DecisionLetterButton } from './decision-letter-button.tsx';

export type PlacementDecision = RecordOf<'listPlacementDecisions'>;

interface DecisionSectionProps {
  readonly placement: Answer<'readPlacement'>;
}

/** What was decided of the placement, the latest first, each with its letter; and what is decided next. */
export function DecisionSection({ placement }: DecisionSectionProps) {
  const { t } = useTranslation('placement');
  const { placementId } = placement.record;
  const decisions = useRecords('listPlacementDecisions', { placementId });
  return (
    <Section title={t('decisions.title')} titleId="decisions">
      {renderResult(decisions, (items) => (
        <>
          {items.length === 0 && <Empty>{t('decisions.none')}</Empty>}
          <ul className="found">
            {items
              .toSorted((a, b) => b.decisionNo - a.decisionNo)
              .map((decision) => (
                <li key={decision.decisionNo}>
                  <DecisionLine decision={decision} />
                </li>
              ))}
          </ul>
        </>
      ))}
      <NextDecision placement={placement} />
    </Section>
  );
}

function DecisionLine({ decision }: { readonly decision: PlacementDecision }) {
  const { t } = useTranslation('placement');
  const format = useFormat();
  const { kind, firstDay, decidedOn, decider, reason } = decision;
  const what = t(`decisions.kinds.${kind}`, { date: format.date(firstDay) });
  return (
    <>
      <span className="found-name">{what}</span>
      <p className="quiet">
        {t('decisions.made', { date: format.date(decidedOn), name: decider.name })}
      </p>
      <p>{reason}</p>
      <DecisionLetterButton decision={decision} about={what} />
    </>
  );
}

function NextDecision({ placement }: DecisionSectionProps) {
  const { t } = useTranslation('placement');
  const { membership } = useActing();
  const { record, actions } = placement;
  const kind = membership && nextRuling(record, membership.today);
  if (kind === undefined || !actions.decidePlacement.allowed) return null;
  const name = `${kind} ${record.placementId}`;
  return (
    <FormDisclosure name={name} openText={t(`decisions.open.${kind}`)}>
      {(close) => <DecisionForm key={kind} {...{ name, kind, placement }} onClose={close} />}
    </FormDisclosure>
  );
}
