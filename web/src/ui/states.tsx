import type { ReactNode } from 'react';
import { Button, InlineAlert, LoadingSpinner, Paragraph } from 'suomifi-ui-components';

import { Refused } from '../api/refused.ts';
import { useTranslation } from '../i18n/use-translation.ts';
import { Conflict, type ConflictFacts } from './conflict.tsx';
import { usePassed } from './use-passed.ts';

interface Retrying {
  readonly onRetry: () => void;
}

interface LoadingProps {
  /** What is fetched, where it takes its time. */
  readonly text?: string;
}

/** Something is being fetched; where it takes long it says that it goes on still. */
export function Loading({ text }: LoadingProps) {
  const { t } = useTranslation('states');
  const words = text ?? t('loading');
  const shown = usePassed() === 'long' ? `${words}. ${t('loadingLong')}` : words;
  return <LoadingSpinner className="state" text={shown} textAlign="right" variant="small" />;
}

export function Empty({ children }: { readonly children: ReactNode }) {
  return <Paragraph className="state">{children}</Paragraph>;
}

/** No line: what was asked for is asked again by itself when there is one. */
export function Offline({ onRetry }: Retrying) {
  const { t } = useTranslation('states');
  return (
    <State label={t('offline')} text={t('offlineText')} action={t('tryAgain')} onAct={onRetry} />
  );
}

interface FailureProps extends Retrying {
  readonly error: Error;
  /** The record that was to be changed, for telling what somebody else has changed in it. */
  readonly conflict?: ConflictFacts | undefined;
  /** The way to the record that is there already. */
  readonly existing?: ReactNode;
}

/** Why there is no answer, in words, with what to do next. */
export function Failure({ error, onRetry, conflict, existing }: FailureProps) {
  const { t } = useTranslation('states');
  if (error instanceof Refused) {
    const { problem } = error;
    return <Refusal problem={problem} onRetry={onRetry} conflict={conflict} existing={existing} />;
  }
  if (error instanceof TypeError) return <Offline onRetry={onRetry} />;
  return <State label={t('failed')} text={t('bug')} action={t('tryAgain')} onAct={onRetry} isBad />;
}

interface RefusalProps extends Retrying {
  readonly problem: Refused['problem'];
  readonly conflict: ConflictFacts | undefined;
  readonly existing: ReactNode;
}

function Refusal({ problem, onRetry, conflict, existing }: RefusalProps) {
  const { t } = useTranslation('states');
  const { status, detail, correlationId, meanwhile } = problem;
  switch (status) {
    // The shell shows it, above every page.
    case 401:
      return null;
    case 403:
      return <State label={t('forbidden')} text={detail} />;
    case 404:
      return <State label={t('notFound')} text={detail} />;
    case 409:
    case 412:
      // What is there already does not change by reading it again.
      if (problem.code === 'duplicate' || problem.code === 'already-client')
        return (
          <State label={t('exists')} text={detail}>
            {existing}
          </State>
        );
      return (
        <State label={t('conflict')} text={detail} action={t('readAgain')} onAct={onRetry} isBad>
          {meanwhile && <Conflict meanwhile={meanwhile} conflict={conflict} />}
        </State>
      );
    default:
      return (
        <State label={t('failed')} text={detail} action={t('tryAgain')} onAct={onRetry} isBad>
          <Paragraph className="quiet">{t('correlation', { id: correlationId })}</Paragraph>
        </State>
      );
  }
}

interface StateProps {
  readonly label: string;
  readonly text: string;
  readonly action?: string;
  readonly onAct?: () => void;
  readonly isBad?: boolean;
  readonly children?: ReactNode;
}

/** What the page shows in place of the answer: read aloud too, since it came after the page did. */
function State({ label, text, action, onAct, isBad = false, children }: StateProps) {
  return (
    <div className="state" role="status">
      <InlineAlert status={isBad ? 'error' : 'neutral'} labelText={label}>
        <Paragraph>{text}</Paragraph>
        {children}
      </InlineAlert>
      {action !== undefined && onAct && (
        <Button variant="secondary" className="state-action" onClick={onAct}>
          {action}
        </Button>
      )}
    </div>
  );
}
