import type { Line } from '@jatkopolku/domain/settlement';

import type { Answer } from '../../api/operation-names.ts';
import { useSettled } from '../../form/use-settled.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useRead } from '../../queries/use-read.ts';
import { Part } from '../../ui/part.tsx';
import { renderResult } from '../../ui/render-result.tsx';
import { Loading } from '../../ui/states.tsx';
import { usePayerName, useSigned } from '../settlement/use-words.ts';
import { type CorrectionDraft, readCorrection } from './correction-draft.ts';
import type { VersionedSheet } from './queries.ts';

interface CorrectionMoneyProps {
  readonly sheet: VersionedSheet;
  readonly draft: CorrectionDraft;
}

type Days = NonNullable<ReturnType<typeof readCorrection>['sent']>['days'];

/** What the correction as it is written changes in money: asked when the writing has paused. */
export function CorrectionMoney({ sheet: { record }, draft }: CorrectionMoneyProps) {
  const { t } = useTranslation('approval');
  // The reason changes no money: it may still be missing.
  const { sent } = readCorrection({ ...draft, reason: draft.reason.trim() || '-' }, record);
  const written = JSON.stringify(sent?.days ?? null);
  const settled = useSettled(written);
  const days = JSON.parse(settled) as Days | null;
  const { providerId, month, clientId, placementId } = record;
  const params = { providerId, month, clientId, placementId };
  const preview = useRead('previewCorrection', days ? { params, body: { days } } : undefined);
  if (days === null) return null;
  return (
    <Part title={t('monthCorrection.money')}>
      {settled === written ? (
        renderResult(preview, (answer) => <Lines preview={answer} />)
      ) : (
        <Loading />
      )}
    </Part>
  );
}

function Lines({
  preview: { lines, isBooked },
}: {
  readonly preview: Answer<'previewCorrection'>;
}) {
  const { t } = useTranslation('approval');
  const signed = useSigned();
  const payerName = usePayerName();
  const nameOf = (line: Line) =>
    line.kind === 'compensation'
      ? t('monthCorrection.compensation', { payer: payerName(line.payer) })
      : t(`monthCorrection.lines.${line.kind}`);
  return (
    <>
      {lines.length === 0 && <p>{t('monthCorrection.noMoney')}</p>}
      <ul>
        {lines.map((line) => (
          <li key={nameOf(line)}>
            {t('monthCorrection.line', {
              name: nameOf(line),
              days: signed.days(line.days),
              amount: signed.euros(line.amountCents),
            })}
          </li>
        ))}
      </ul>
      {lines.length > 0 && (
        <p>{t(isBooked ? 'monthCorrection.booked' : 'monthCorrection.notBooked')}</p>
      )}
    </>
  );
}
