import type { Framework } from '@jatkopolku/domain/framework';
import { byText } from '@jatkopolku/kernel';

import type { Row } from '../../api/operation-names.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { Part } from '../../ui/part.tsx';
import { SiteLink } from '../../ui/site-link.tsx';
import { Empty } from '../../ui/states.tsx';
import { useOptionWords } from './use-option-words.ts';

interface DecisionListProps {
  readonly decisions: readonly Row<'listDecisions'>[];
  readonly frameworks: readonly Framework[];
}

/** What was proposed and decided; what waits comes first. */
export function DecisionList({ decisions, frameworks }: DecisionListProps) {
  const { t } = useTranslation('option');
  const sorted = decisions.toSorted(
    (a, b) =>
      Number(b.record.state === 'proposed') - Number(a.record.state === 'proposed') ||
      byText(b.record.proposedOn, a.record.proposedOn),
  );
  const nameOf = (frameworkId: string) =>
    frameworks.find((one) => one.frameworkId === frameworkId)?.name ?? frameworkId;
  return (
    <Part title={t('decisions.title')}>
      {decisions.length === 0 && <Empty>{t('decisions.none')}</Empty>}
      <ul className="found">
        {sorted.map((decision) => (
          <li key={decision.record.decisionId}>
            <DecisionLine decision={decision} framework={nameOf(decision.record.frameworkId)} />
          </li>
        ))}
      </ul>
    </Part>
  );
}

interface DecisionLineProps {
  readonly decision: Row<'listDecisions'>;
  readonly framework: string;
}

function DecisionLine({ decision: { record }, framework }: DecisionLineProps) {
  const { t } = useTranslation('option');
  const format = useFormat();
  const { scopeOf } = useOptionWords();
  const { decisionId, optionNo, use, state, proposedOn } = record;
  const about = [
    format.state(state),
    framework,
    scopeOf(record),
    `${t('facts.proposed')} ${format.date(proposedOn)}`,
  ];
  return (
    <>
      <SiteLink to="/options/$decisionId" params={{ decisionId }} className="found-name">
        {t(`about.${use}`, { no: optionNo })}
      </SiteLink>{' '}
      <span className="found-id">{decisionId}</span>
      <span className="quiet">{about.join(' · ')}</span>
    </>
  );
}
