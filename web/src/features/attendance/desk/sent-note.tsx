import { useTranslation } from '../../../i18n/use-translation.ts';
import { useFlagText } from '../../approval/use-flag-text.ts';
import type { Row } from './row.ts';
import { sentFlags } from './sent-flags.ts';

/** What became of a month that was sent: accepted by the rule, or looked at by a person, and why. */
export function SentNote({ row }: { readonly row: Row }) {
  const { t } = useTranslation('attendance');
  const { flagWithDays } = useFlagText(row.settings.caps);
  const { state, acceptedByRule = false } = row.sheet?.record ?? {};
  if (state === 'accepted' && acceptedByRule) return <p>{t('send.byRule')}</p>;
  const flags = sentFlags(row);
  if (flags.length === 0) return null;
  return (
    <>
      <p>{t('send.whyWaits')}</p>
      <ul>
        {flags.map((flag) => (
          <li key={flag.code}>{flagWithDays(flag)}</li>
        ))}
      </ul>
    </>
  );
}
