import type { ClaimCheckCode } from '@jatkopolku/domain/outcome';
import { useTranslation } from 'react-i18next';
import { VisuallyHidden } from 'suomifi-ui-components';

import { useFormat } from '../../i18n/use-format.ts';
import type { CheckedClaim } from './queries.ts';

type Check = CheckedClaim['checks'][number];

/** What goes without saying is shown only when it is wrong. */
const plain = new Set<ClaimCheckCode>(['invalid-date', 'invalid-business-id', 'unknown-placement']);

/** What was looked at before a claim is taken, with what to do about what is not in order. */
export function ChecksView({ checked }: { readonly checked: CheckedClaim }) {
  const { t } = useTranslation('outcome');
  const format = useFormat();
  const { checks, amountCents } = checked;
  const shown = checks.filter(({ code, result }) => result === 'failed' || !plain.has(code));
  return (
    <>
      {amountCents !== null && (
        <p className="claim-amount">{t('checks.amount', { amount: format.euros(amountCents) })}</p>
      )}
      <p role="status">
        <ChecksSummary checks={checks} />
      </p>
      <ul className="checks">
        {shown.map((check) => (
          <CheckLine key={check.code} check={check} />
        ))}
      </ul>
    </>
  );
}

function ChecksSummary({ checks }: { readonly checks: readonly Check[] }) {
  const { t } = useTranslation('outcome');
  const count = checks.filter(({ result }) => result === 'failed').length;
  if (count > 0) return t('checks.failed', { count });
  const isWhole = checks.every(({ result }) => result === 'passed');
  return isWhole ? t('checks.allPassed') : t('checks.soFar');
}

function CheckLine({ check: { code, result } }: { readonly check: Check }) {
  const { t } = useTranslation('outcome');
  const format = useFormat();
  return (
    <li className={`check-${result}`}>
      <VisuallyHidden>{`${t(`checks.results.${result}`)}: `}</VisuallyHidden>
      {t(`checks.codes.${code}`)}
      {result === 'failed' && (
        <span className="check-why">
          {format.problem({ code })} {t(`checks.todo.${code}`)}
        </span>
      )}
    </li>
  );
}
