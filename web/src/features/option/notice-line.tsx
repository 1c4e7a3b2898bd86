import { acknowledgeBy } from '@jatkopolku/domain/option';
import { Button, VisuallyHidden } from 'suomifi-ui-components';

import { useActing } from '../../acting/use-acting.ts';
import { useActions } from '../../acting/use-actions.ts';
import type { Row } from '../../api/operation-names.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { changeOf } from '../../queries/change-of.ts';
import { useAgreementOf, useLotName } from '../../queries/tenders.ts';
import { useRefresh, useSending } from '../../queries/use-send.ts';
import { ChangedSince } from '../../ui/changed-since.tsx';
import { firstPress } from '../../ui/first-press.ts';
import { showResult } from '../../ui/result-place.tsx';
import { saveDocument } from '../../ui/save-document.ts';
import { Failure } from '../../ui/states.tsx';
import { useOpened } from '../../ui/use-confirming.ts';
import { useNoticeDocument } from './notice-document.ts';

interface NoticeLineProps {
  readonly held: Row<'listNotices'>;
}

/** A notice: whether it was acknowledged, the decision as a PDF, and acknowledging it. */
export function NoticeLine({ held }: NoticeLineProps) {
  const { t } = useTranslation('option');
  const format = useFormat();
  const acknowledge = useSending('acknowledgeNotice');
  const document = useNoticeDocument();
  const refresh = useRefresh();
  const { expected, look } = useOpened(held, {
    markOf: ({ version }) => version,
    factsOf: ({ record }) => [[t('facts.state'), format.state(record.state)]],
  });
  const mayAcknowledge = useActions('notice', held.record)?.acknowledgeNotice.allowed;
  const isProviders = useActing().membership?.providerId != null;
  const { agreementId, facts } = held.record;
  const lotName = useLotName();
  const agreementOf = useAgreementOf();
  const lot = lotName(agreementOf(agreementId)?.frameworkId, facts.lot);
  const about = t('notices.agreement', { agreementId, lot });
  const error = acknowledge.error ?? document.error;
  const open = () =>
    document.mutate(held, {
      onSuccess: (file) => {
        saveDocument(file);
        showResult(t('notices.wasOpened', { name: file.name }));
      },
    });
  const readAgain = () => {
    acknowledge.reset();
    document.reset();
    void refresh('acknowledgeNotice');
  };
  return (
    <>
      <NoticeAbout held={held} about={about} isProviders={isProviders} />
      {error && <Failure error={error} onRetry={readAgain} />}
      <div className="row-actions">
        <Button variant="secondary" disabled={document.isPending} onClick={open}>
          {t('notices.document')}
          <VisuallyHidden>{`: ${about}`}</VisuallyHidden>
        </Button>
        {mayAcknowledge && look.changes && !acknowledge.isPending && (
          <ChangedSince changes={look.changes} onLook={look.onLook} />
        )}
        {mayAcknowledge && (acknowledge.isPending || !look.changes) && (
          <Button
            variant={isProviders ? 'default' : 'secondaryNoBorder'}
            disabled={acknowledge.isPending}
            onClick={firstPress(() =>
              acknowledge.mutate(changeOf('acknowledgeNotice', expected), {
                onSuccess: () => showResult(t('notices.wasAcknowledged')),
              }),
            )}
          >
            {isProviders ? t('notices.acknowledge') : t('notices.record')}
            <VisuallyHidden>{`: ${about}`}</VisuallyHidden>
          </Button>
        )}
      </div>
    </>
  );
}

interface NoticeAboutProps extends NoticeLineProps {
  readonly about: string;
  readonly isProviders: boolean;
}

function NoticeAbout({ held: { record }, about, isProviders }: NoticeAboutProps) {
  const { t } = useTranslation('option');
  const format = useFormat();
  const { startsOn, dayPriceCents, isNewPrice } = record.facts;
  const price = { price: format.euros(dayPriceCents), date: format.date(startsOn) };
  const state = useStateText(record, isProviders);
  return (
    <span className="quiet">
      {[
        about,
        isNewPrice ? t('notices.price', price) : '',
        t(record.isMailed ? 'notices.sent' : 'notices.notMailed', {
          date: format.date(record.sentOn),
        }),
        state,
      ]
        .filter((part) => part !== '')
        .join(' · ')}
    </span>
  );
}

function useStateText(record: Row<'listNotices'>['record'], isProviders: boolean): string {
  const { t } = useTranslation('option');
  const format = useFormat();
  const { membership } = useActing();
  if (record.acknowledgedOn !== null) {
    return t('notices.acknowledged', { date: format.date(record.acknowledgedOn) });
  }
  const by = acknowledgeBy(record);
  const date = format.date(by);
  const isLate = membership !== undefined && by < membership.today;
  if (!isLate) return t('notices.waits', { date });
  return isProviders ? t('notices.lateOwn', { date }) : t('notices.late', { date });
}
