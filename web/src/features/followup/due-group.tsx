import type { DueFollowup as Due } from '@jatkopolku/domain/followup';

import { useActing } from '../../acting/use-acting.ts';
import { useMay } from '../../acting/use-may.ts';
import { FormDisclosure } from '../../form/form-disclosure.tsx';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useClientNames } from '../../queries/clients.ts';
import { useProviderName } from '../../queries/providers.ts';
import { useRead } from '../../queries/use-read.ts';
import { Code } from '../../ui/code.tsx';
import { Part } from '../../ui/part.tsx';
import { renderResult } from '../../ui/render-result.tsx';
import { SiteLink } from '../../ui/site-link.tsx';
import { ReviewDoneForm } from '../placement/review-done-form.tsx';

interface DueGroupProps {
  readonly title: string;
  readonly due: readonly Due[];
  /** Whether there is no more of it than is shown. */
  readonly isWhole: boolean;
}

/** What is late, or what comes next. The list is long: what came of an act is shown above it, not below. */
export function DueGroup({ title, due, isWhole }: DueGroupProps) {
  const clientName = useClientNames(due.map(({ clientId }) => clientId));
  if (due.length === 0) return null;
  return (
    <Part title={isWhole ? `${title} (${due.length})` : title}>
      <ul className="found">
        {due.map((one) => (
          <li key={`${one.what} ${one.placementId}`}>
            <DueLine due={one} clientName={clientName(one.clientId)} />
          </li>
        ))}
      </ul>
    </Part>
  );
}

interface DueLineProps {
  readonly due: Due;
  readonly clientName: string;
}

function DueLine({ due, clientName }: DueLineProps) {
  const { t } = useTranslation('followup');
  const format = useFormat();
  const providerName = useProviderName();
  const may = useMay();
  const { what, placementId, providerId, dueOn, caseWorker } = due;
  const name = `review done ${placementId} ${dueOn}`;
  return (
    <>
      <DueLink due={due}>{`${clientName}, ${providerName(providerId)}`}</DueLink>{' '}
      <Code>{placementId}</Code>
      <span className="quiet">
        {t(`due.${what}`, { date: format.date(dueOn) })}
        {caseWorker && `, ${caseWorker.name}`}
      </span>
      {what === 'review' && may('noteReviewDone') && (
        <FormDisclosure name={name} openText={t('due.markDone')}>
          {(close) => <DoneForm name={name} due={due} onClose={close} />}
        </FormDisclosure>
      )}
    </>
  );
}

/** To the evaluation's own page, or to the placement whose plan is reviewed. */
function DueLink({ due, children }: { readonly due: Due; readonly children: string }) {
  const { what, placementId } = due;
  return what === 'evaluation' ? (
    <SiteLink
      to="/placements/$placementId/followup/$form"
      params={{ placementId, form: 'evaluation' }}
      className="found-name"
    >
      {children}
    </SiteLink>
  ) : (
    <SiteLink to="/placements/$placementId" params={{ placementId }} className="found-name">
      {children}
    </SiteLink>
  );
}

interface DoneFormProps {
  readonly name: string;
  readonly due: Due;
  readonly onClose: () => void;
}

/** Notes the review as done where it is listed; the placement is read when the form is opened. */
function DoneForm({ name, due: { placementId, dueOn }, onClose }: DoneFormProps) {
  const { membership } = useActing();
  const placement = useRead('readPlacement', { params: { placementId } });
  return renderResult(placement, (held) =>
    membership ? (
      <ReviewDoneForm {...{ name, dueOn, onClose }} placement={held} today={membership.today} />
    ) : null,
  );
}
