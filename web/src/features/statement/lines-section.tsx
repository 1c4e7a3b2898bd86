import { ZERO_CENTS } from '@jatkopolku/kernel';

import { useActing } from '../../acting/use-acting.ts';
import { useMay } from '../../acting/use-may.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { Section } from '../../ui/result-place.tsx';
import { DisputeForm } from './dispute-form.tsx';
import { DisputeView } from './dispute-view.tsx';
import { type DisputedLine, linesWithDisputes } from './line-disputes.ts';
import type { Statement, StatementLine } from './queries.ts';
import { useLineName } from './use-statement-words.ts';

interface LinesSectionProps {
  readonly statement: Statement;
}

/** Each line of the statement: what of it is booked, what holds it, and what its provider has against it. */
export function LinesSection({ statement }: LinesSectionProps) {
  const { t } = useTranslation('statement');
  const lines = linesWithDisputes(statement);
  return (
    <Section title={t('lines.heading')}>
      {lines.length === 0 && <p>{t('lines.none')}</p>}
      <ul className="statement-lines">
        {lines.map((one) => (
          <li key={JSON.stringify({ ...one.line, days: 0, amountCents: 0 })}>
            <Line statement={statement} one={one} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

interface LineProps extends LinesSectionProps {
  readonly one: DisputedLine;
}

function Line({ statement, one: { line, shown, disputes } }: LineProps) {
  const { t } = useTranslation('statement');
  const format = useFormat();
  const lineName = useLineName();
  const may = useMay();
  const isOwn = useActing().membership?.providerId === statement.providerId;
  const isHeld = shown?.holds.includes('dispute') ?? false;
  return (
    <>
      <p className="statement-line">
        <span className="found-name">{lineName(line)}</span>
        <span className="statement-amount">
          {format.euros(shown?.line.amountCents ?? ZERO_CENTS)}
        </span>
      </p>
      {shown && <Figures shown={shown} />}
      {shown?.holds
        .filter((hold) => hold !== 'dispute')
        .map((hold) => (
          <p key={hold} className="statement-held">
            {t(`holds.${hold}`)}
          </p>
        ))}
      {disputes.map((held) => (
        <DisputeView key={held.record.disputeNo} held={held} />
      ))}
      {shown && isOwn && statement.ended && !isHeld && may('disputeLine') && (
        <DisputeForm statement={statement} line={shown.line} />
      )}
    </>
  );
}

/** How many days it is of, and what is booked of it where that is not all. */
function Figures({ shown: { line, booked, remaining } }: { readonly shown: StatementLine }) {
  const { t } = useTranslation('statement');
  const format = useFormat();
  const figures = t('lines.figures', {
    owed: format.euros(line.amountCents),
    booked: format.euros(booked.amountCents),
    remaining: format.euros(remaining.amountCents),
  });
  const days = line.kind === 'fee' ? [t('dayCount', { count: line.days })] : [];
  return <p className="quiet">{[...days, figures].join(' · ')}</p>;
}
