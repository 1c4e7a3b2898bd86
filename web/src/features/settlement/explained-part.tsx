import { type Month, sumCents } from '@jatkopolku/kernel';

import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { Code } from '../../ui/code.tsx';
import { FactList } from '../../ui/fact-list.tsx';
import { Fold } from '../../ui/fold.tsx';
import { Part } from '../../ui/part.tsx';
import { ExplainLink, searchOf } from './explain-link.tsx';
import { LineDays } from './line-days.tsx';
import { LineRuns } from './line-runs.tsx';
import { LineSteps } from './line-steps.tsx';
import { LineWaits } from './line-waits.tsx';
import type { ExplainedLine } from './queries.ts';
import { useAmountText } from './use-amount-text.ts';
import { codeOf, useLineText } from './use-line-text.ts';

/** More of it is folded. */
const SHORT = 10;

interface ExplainedPartProps {
  readonly explained: ExplainedLine;
  readonly month: Month;
  readonly providerId: string;
  readonly clientName: (clientId: string) => string;
  /** Whether there are few lines, so that what is short is shown at once. */
  readonly isAmongFew: boolean;
}

/** A line: what is owed, booked and left of it and why, its days, and who did what. */
export function ExplainedPart({ explained, isAmongFew, ...of }: ExplainedPartProps) {
  const { t } = useTranslation('explanation');
  const { month, clientName } = of;
  const { line, days, steps } = explained;
  const textOf = useLineText(month, clientName);
  const caption = t('days', { count: days.length });
  return (
    <Part
      className="explained"
      title={
        <>
          {textOf(line)} <Code>{codeOf(line)}</Code>
        </>
      }
    >
      <LineFacts explained={explained} month={month} providerId={of.providerId} />
      {line.kind === 'bonus' && <p>{t('rules.tariff')}</p>}
      {days.length > 0 && (
        <Fold title={caption} isNeeded={isAmongFew && days.length <= SHORT}>
          <LineDays days={days} caption={caption} clientName={clientName} />
        </Fold>
      )}
      {steps === null && (
        <p>
          {line.kind === 'compensation' || line.kind === 'travel' ? (
            <ExplainLink month={month} providerId={of.providerId} search={searchOf(line)}>
              {t('stepsElsewhere')}
            </ExplainLink>
          ) : (
            t('stepsElsewhere')
          )}
        </p>
      )}
      {steps !== null && steps.length > 0 && (
        <Fold
          title={t('steps', { count: steps.length })}
          isNeeded={isAmongFew && steps.length <= SHORT}
        >
          <LineSteps steps={steps} />
        </Fold>
      )}
    </Part>
  );
}

type LineFactsProps = Pick<ExplainedPartProps, 'explained' | 'month' | 'providerId'>;

function LineFacts({ explained, month, providerId }: LineFactsProps) {
  const { t } = useTranslation('explanation');
  const amountText = useAmountText();
  const format = useFormat();
  const { line, days, booked, remaining, waits } = explained;
  const isOwed = !isNothing(line);
  const isLeft = !isNothing(remaining);
  const held = days.filter(({ heldFor }) => heldFor !== null).length;
  const heldTravel = sumCents(days.map(({ heldTravelCents }) => heldTravelCents));
  const leftText = booked.length === 0 ? amountText.plain(remaining) : amountText.signed(remaining);
  const runs = <LineRuns booked={booked} />;
  const why = <LineWaits waits={waits} month={month} providerId={providerId} />;
  return (
    <FactList
      facts={[
        [t('owed'), isOwed ? amountText.plain(line) : t('noMore')],
        [t('booked'), booked.length === 0 ? t('notBookedYet') : runs],
        [t('left'), isLeft ? leftText : t('nothingLeft')],
        [t('whyWaits'), isLeft && why],
        [t('heldDays'), held > 0 && t('heldDaysText', { count: held })],
        [
          t('heldTravel'),
          heldTravel > 0 && t('heldTravelText', { amount: format.euros(heldTravel) }),
        ],
      ]}
    />
  );
}

function isNothing({ days, amountCents }: ExplainedLine['remaining']): boolean {
  return days === 0 && amountCents === 0;
}
