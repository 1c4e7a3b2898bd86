import { useTranslation } from 'react-i18next';

import { useLanguage } from '../../i18n/use-language.ts';
import { dateIn } from '../../ui/format.ts';
import { stepsOf } from './history.ts';
import type { Claim } from './queries.ts';

/** The way of a claim as a line: what has happened when, and what it waits for. */
export function ClaimHistory({ claim }: { readonly claim: Claim }) {
  const { t } = useTranslation('outcome');
  const language = useLanguage();
  return (
    <ol className="history">
      {stepsOf(claim).map(({ key, what, on, category, reason }) => (
        <li key={key} className={on === null ? 'history-open' : ''}>
          <span className="history-what">{t(`history.${what}`)}</span>{' '}
          {on !== null && <time dateTime={on}>{dateIn(on, language)}</time>}
          {category !== null && <span className="history-why">{t(`categories.${category}`)}</span>}
          {reason !== '' && <span className="history-why">{reason}</span>}
        </li>
      ))}
    </ol>
  );
}
