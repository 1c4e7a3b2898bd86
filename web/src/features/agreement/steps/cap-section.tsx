import { capUse } from '@jatkopolku/domain/agreement';
import { type Cents, cents, sumCents } from '@jatkopolku/kernel';

import { useFormat } from '../../../i18n/use-format.ts';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { useRead } from '../../../queries/use-read.ts';
import { FactList } from '../../../ui/fact-list.tsx';
import { Part } from '../../../ui/part.tsx';
import { renderResult } from '../../../ui/render-result.tsx';

interface CapSectionProps {
  readonly agreementId: string;
  readonly capCents: Cents;
}

/** What the agreement has come to against what it may: in figures, drawn, and in words. */
export function CapSection({ agreementId, capCents }: CapSectionProps) {
  const { t } = useTranslation('agreementSteps');
  const figures = useRead('readAgreementFigures', { params: { agreementId } });
  return (
    <Part title={t('cap.title')}>
      {renderResult(figures, ({ total }) => (
        <Spent capCents={capCents} spentCents={sumCents([total.feeCents, total.bonusCents])} />
      ))}
    </Part>
  );
}

interface SpentProps {
  readonly capCents: Cents;
  readonly spentCents: Cents;
}

function Spent({ capCents, spentCents }: SpentProps) {
  const { t } = useTranslation('agreementSteps');
  const format = useFormat();
  const { standing, percent, leftCents } = capUse(capCents, spentCents);
  return (
    <>
      <p className={standing === 'within' ? '' : 'cap-spent'}>
        <strong>{t('cap.spentShare', { percent })}</strong>{' '}
        {standing !== 'within' && t(`cap.${standing}`)}
      </p>
      <svg className="cap-bar" aria-hidden="true" width="100%" height="24">
        <rect className="cap-whole" width="100%" height="24" />
        <rect
          className={`cap-spent cap-${standing}`}
          width={`${Math.min(percent, 100)}%`}
          height="24"
        />
      </svg>
      <FactList
        facts={[
          [t('cap.spent'), format.euros(spentCents)],
          [t('cap.left'), format.euros(cents(leftCents))],
          [t('cap.cap'), format.euros(capCents)],
        ]}
      />
    </>
  );
}
