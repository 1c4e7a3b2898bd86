import type { EvidenceKind } from '@jatkopolku/domain/framework';
import { type ClaimCheckCode, OMBUDSMAN_DECIDED_ON } from '@jatkopolku/domain/outcome';
import { VisuallyHidden } from 'suomifi-ui-components';

import { useSettled } from '../../form/use-settled.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useProblemText } from '../../i18n/use-problem-text.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useRead } from '../../queries/use-read.ts';
import { Part } from '../../ui/part.tsx';
import { renderResult } from '../../ui/render-result.tsx';
import { Loading } from '../../ui/states.tsx';
import { type ClaimDraft, pathOf } from './claim-draft.ts';
import { useCounterpart } from './counterpart-fields.tsx';
import type { CheckedClaim, WrittenPath } from './queries.ts';

type Check = CheckedClaim['checks'][number];

/** What goes without saying is shown only when it is wrong. */
const plain = new Set<ClaimCheckCode>([
  'invalid-date',
  'invalid-business-id',
  'unknown-placement',
  'path-end-wrong',
  'weekly-hours-wrong',
]);

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
      <CheckBases checked={checked} />
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

/** What the checks rest on, and since when. */
function CheckBases({ checked: { termsFrom } }: { readonly checked: CheckedClaim }) {
  const { t } = useTranslation('outcome');
  const format = useFormat();
  const terms = format.date(termsFrom);
  const ombudsman = format.date(OMBUDSMAN_DECIDED_ON);
  return <p className="quiet">{t('checks.bases', { terms, ombudsman })}</p>;
}

function CheckLine({ check: { code, result } }: { readonly check: Check }) {
  const { t } = useTranslation('outcome');
  const problemText = useProblemText();
  return (
    <li className={`check-${result}`}>
      <VisuallyHidden>{`${t(`checks.results.${result}`)}: `}</VisuallyHidden>
      {t(`checks.codes.${code}`)}
      {result === 'failed' && (
        <span className="check-why">
          {problemText({ code })} {t(`checks.todo.${code}`)}
        </span>
      )}
    </li>
  );
}

interface ClaimChecksProps {
  readonly draft: ClaimDraft;
  /** The claim that is amended, if there is one. */
  readonly claimId?: string | undefined;
  /** What evidence the terms ask for. */
  readonly required: readonly EvidenceKind[];
}

/** What would come of the claim as far as it is written: asked when the writing has paused. */
export function ClaimChecks({ draft, claimId, required }: ClaimChecksProps) {
  const { t } = useTranslation('outcome');
  const { data } = useCounterpart(draft);
  const looked = { claimId, required, isCompany: data?.isCompany };
  const written = JSON.stringify(pathOf(draft, looked) ?? null);
  const settled = useSettled(written);
  const path = JSON.parse(settled) as WrittenPath | null;
  const checked = useRead('checkClaim', path ? { query: path } : undefined);
  if (path === null) return null;
  return (
    <Part title={t('checks.title')} className="claim-checks">
      {settled === written ? (
        renderResult(checked, (answer) => <ChecksView checked={answer} />)
      ) : (
        <Loading />
      )}
    </Part>
  );
}
