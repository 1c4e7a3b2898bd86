import { groundText } from '@jatkopolku/contracts';
import { yearOf } from '@jatkopolku/domain/commitment';
import type { Month } from '@jatkopolku/kernel';

import { useFormat } from '../../i18n/use-format.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { SiteLink } from '../../ui/site-link.tsx';
import type { ExplainedLine } from './queries.ts';

interface LineWaitsProps extends Pick<ExplainedLine, 'waits'> {
  readonly month: Month;
  readonly providerId: string;
}

/** Why what is left of a line is not booked, and where that is ended. */
export function LineWaits({ waits, ...of }: LineWaitsProps) {
  const { t } = useTranslation('explanation');
  if (waits.length === 0) return t('waits.run');
  return (
    <ul className="plain">
      {waits.map((reason) => (
        <li key={JSON.stringify(reason)}>
          <Wait reason={reason} {...of} />
        </li>
      ))}
    </ul>
  );
}

interface WaitProps extends Omit<LineWaitsProps, 'waits'> {
  readonly reason: ExplainedLine['waits'][number];
}

function Wait({ reason, month, providerId }: WaitProps) {
  const { t } = useTranslation('explanation');
  const format = useFormat();
  const language = useLanguage();
  switch (reason.by) {
    case 'check':
      return (
        <>
          {t('waits.check', { ground: groundText(reason.ground, language) })}{' '}
          <SiteLink to="/checks/$providerId" params={{ providerId }}>
            {t('toCheck')}
          </SiteLink>
        </>
      );
    case 'dispute':
      return (
        <>
          {t('waits.dispute')}{' '}
          <SiteLink to="/statements/$providerId/$month" params={{ providerId, month }}>
            {t('toDispute')}
          </SiteLink>
        </>
      );
    case 'commitment':
      return (
        <>
          {t('waits.commitment', { missing: format.euros(reason.missingCents) })}{' '}
          <SiteLink to="/commitments" search={{ year: yearOf(month) }}>
            {t('toCommitments')}
          </SiteLink>
        </>
      );
  }
}
