import { helsinkiDayOf } from '@jatkopolku/kernel';
import { useId, useState } from 'react';
import { Button, Paragraph, VisuallyHidden } from 'suomifi-ui-components';

import type { Row } from '../../api/operation-names.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { changeOf } from '../../queries/change-of.ts';
import { useReadAll } from '../../queries/use-read.ts';
import { useSending } from '../../queries/use-send.ts';
import { renderResult } from '../../ui/render-result.tsx';
import { Section, showResult } from '../../ui/result-place.tsx';
import { Empty, Failure } from '../../ui/states.tsx';

import './option.css';

/** One's own secret address of a calendar: made, copied while it is shown, and taken out of use. */
export function CalendarSection() {
  const { t } = useTranslation('option');
  const language = useLanguage();
  const list = useReadAll('listFeeds');
  const make = useSending('createFeed');
  const revoke = useSending('revokeFeed');
  const error = make.error ?? revoke.error;
  const takeOut = (feed: Row<'listFeeds'>) => {
    make.reset();
    revoke.mutate(changeOf('revokeFeed', feed), {
      onSuccess: () => showResult(t('calendar.revoked')),
    });
  };
  return (
    <Section title={t('calendar.title')} className="calendar">
      <Paragraph>{t('calendar.text')}</Paragraph>
      {make.data?.url && <NewAddress url={new URL(make.data.url, location.origin).href} />}
      {error && (
        <Failure
          error={error}
          onRetry={() => {
            make.reset();
            revoke.reset();
          }}
        />
      )}
      {renderResult(list, (feeds) => (
        <FeedList feeds={feeds} onRevoke={takeOut} />
      ))}
      <Button
        variant="secondary"
        disabled={make.isPending}
        onClick={() => make.mutate({ body: { language }, key: crypto.randomUUID() })}
      >
        {t('calendar.make')}
      </Button>
    </Section>
  );
}

function NewAddress({ url }: { readonly url: string }) {
  const { t } = useTranslation('option');
  const id = useId();
  const [isCopied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(url);
    setCopied(true);
    showResult(t('calendar.copied'));
  };
  return (
    <div className="field calendar-address" role="status">
      <label htmlFor={id}>{t('calendar.made')}</label>
      <input id={id} readOnly value={url} onFocus={(event) => event.target.select()} />
      <Button variant="secondary" onClick={() => void copy()}>
        {isCopied ? t('calendar.copied') : t('calendar.copy')}
      </Button>
    </div>
  );
}

interface FeedListProps {
  readonly feeds: readonly Row<'listFeeds'>[];
  readonly onRevoke: (feed: Row<'listFeeds'>) => void;
}

function FeedList({ feeds, onRevoke }: FeedListProps) {
  const { t } = useTranslation('option');
  const format = useFormat();
  const active = feeds.filter(({ record }) => record.state === 'active');
  if (active.length === 0) return <Empty>{t('calendar.none')}</Empty>;
  return (
    <ul className="found">
      {active.map((feed) => {
        const date = format.date(helsinkiDayOf(feed.record.madeAt));
        return (
          <li key={feed.record.feedId}>
            {t('calendar.inUse', { date })}{' '}
            <Button variant="secondaryNoBorder" onClick={() => onRevoke(feed)}>
              {t('calendar.revoke')}
              <VisuallyHidden>{t('calendar.revokeOf', { date })}</VisuallyHidden>
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
