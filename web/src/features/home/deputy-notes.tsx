import { InlineAlert } from 'suomifi-ui-components';

import { useBusinessDay } from '../../acting/use-business-day.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useRoleName } from '../../i18n/use-role-name.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useRead } from '../../queries/use-read.ts';

/** Whose deputy the reader is, and until when. */
export function DeputyNotes() {
  const { t } = useTranslation('absence');
  const format = useFormat();
  const roleName = useRoleName();
  const today = useBusinessDay();
  const { data } = useRead('readHome', {});
  if (today === undefined || !data?.deputyFor.length) return null;
  return (
    <InlineAlert>
      {data.deputyFor.map(({ name, role, startsOn, endsOn }) => (
        <p key={`${startsOn} ${name}`}>
          {t(startsOn <= today ? 'deputyNow' : 'deputySoon', {
            name,
            role: roleName(role),
            from: format.date(startsOn),
            to: format.date(endsOn),
          })}
        </p>
      ))}
    </InlineAlert>
  );
}
