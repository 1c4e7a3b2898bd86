import { Paragraph } from 'suomifi-ui-components';

import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useRead } from '../../queries/use-read.ts';
import { Part } from '../../ui/part.tsx';
import { renderResult } from '../../ui/render-result.tsx';

interface MergeEffectsProps {
  readonly clientId: string;
  readonly keptId: string;
}

/** What the merge would change, by the records as they are now: days that would not count, and bonuses that are one. */
export function MergeEffects({ clientId, keptId }: MergeEffectsProps) {
  const { t } = useTranslation('client');
  const format = useFormat();
  const preview = useRead('previewClientMerge', { params: { clientId, keptId } });
  return renderResult(preview, ({ uncounted, claimsTwice }) => (
    <Part title={t('merge.effects')} titleId="merge-effects">
      {uncounted.length + claimsTwice.length === 0 && <Paragraph>{t('merge.noEffects')}</Paragraph>}
      <ul>
        {uncounted.map((sheet) => (
          <li key={`${sheet.placementId} ${sheet.month}`}>
            {t('merge.uncounted', { ...sheet, dates: sheet.dates.map(format.date).join(', ') })}
          </li>
        ))}
        {claimsTwice.map((claim) => (
          <li key={claim.claimId}>
            {t('merge.claimTwice', { ...claim, date: format.date(claim.pathStartsOn) })}
          </li>
        ))}
      </ul>
    </Part>
  ));
}
