import type { Application } from '@jatkopolku/domain/admission';
import { localDate } from '@jatkopolku/kernel';

import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { Part } from '../../ui/part.tsx';
import { historyOf } from './history.ts';

/** The way of an application as a line: what has happened when, and what it waits for. */
export function ApplicationHistory({ application }: { readonly application: Application }) {
  const { t } = useTranslation('admission');
  const format = useFormat();
  return (
    <Part title={t('history.title')}>
      <ol className="history">
        {historyOf(application).map(({ what, on, words }) => (
          <li key={`${what} ${on} ${words}`} className={on === null ? 'history-open' : ''}>
            <span className="history-what">{t(`history.${what}`)}</span>{' '}
            {on !== null && <time dateTime={on}>{format.date(localDate(on))}</time>}
            {words !== '' && <span className="history-why">{words}</span>}
          </li>
        ))}
      </ol>
    </Part>
  );
}
