import type { DayEntries } from '@jatkopolku/domain/attendance';
import type { PlacementId } from '@jatkopolku/domain/placement';
import { onlineManager } from '@tanstack/react-query';
import { useEffect, useState } from 'react';

import { useActing } from '../../../acting/use-acting.ts';
import { type Api, useApi } from '../../../api/api.ts';
import { forgetDraft, keepDraft, keptDraft, keptEntries } from '../../../session/drafts.ts';
import { useEndSession } from '../../../session/use-session.ts';
import { type BookSetting, makeBook } from './book.ts';
import type { Desk } from './desk.ts';
import type { AnswerDraft } from './row.ts';
import { hasAny, Saver } from './saving.ts';

type Setting = Omit<BookSetting, 'onUnsaved' | 'onAnswer'>;

/** What of an answer is kept when the page is left: a file on its way is not. */
const emptyAnswer: Pick<AnswerDraft, 'text' | 'files'> = { text: '', files: [] };

/** The desk of a month, which goes on with what was entered and not saved when the page was left. */
export function useMakeDesk(setting: Setting): Desk {
  const api = useApi();
  const { me, membership } = useActing();
  const onSessionEnded = useEndSession();
  const whose = `${me?.userId} ${membership?.membershipId}`;
  const [desk] = useState(() => makeDesk({ setting, api, whose, onSessionEnded }));
  useEffect(() => {
    const { saver, book } = desk;
    const unsubscribe = onlineManager.subscribe((isOnline) => isOnline && saver.saveAll());
    const warn = (event: BeforeUnloadEvent) => {
      if (book.rows().some(({ unsaved }) => hasAny(unsaved))) event.preventDefault();
    };
    saver.saveAll();
    addEventListener('beforeunload', warn);
    return () => {
      unsubscribe();
      removeEventListener('beforeunload', warn);
      saver.saveAll();
    };
  }, [desk]);
  return desk;
}

interface Making {
  readonly setting: Setting;
  readonly api: Api;
  readonly whose: string;
  readonly onSessionEnded: () => void;
}

function makeDesk({ setting, api, whose, onSessionEnded }: Making): Desk {
  const { month } = setting;
  const nameOf = (placementId: PlacementId) => `${whose} days ${month} ${placementId}`;
  const onUnsaved = (placementId: PlacementId, unsaved: DayEntries) =>
    hasAny(unsaved) ? keepDraft(nameOf(placementId), unsaved) : forgetDraft(nameOf(placementId));
  const answerOf = (placementId: PlacementId) => `${whose} answer ${month} ${placementId}`;
  const onAnswer = (placementId: PlacementId, { text, files }: AnswerDraft) =>
    text === '' && files.length === 0
      ? forgetDraft(answerOf(placementId))
      : keepDraft(answerOf(placementId), { text, files });
  const kept = setting.rows.map(({ placement: { placementId } }) => ({
    placementId,
    entries: keptEntries<DayEntries>(nameOf(placementId)),
    answer: keptDraft(answerOf(placementId), emptyAnswer),
  }));
  const book = makeBook({ ...setting, onUnsaved, onAnswer });
  for (const { placementId, entries, answer } of kept) {
    if (Object.keys(answer).length > 0) book.answer(placementId, answer);
    if (hasAny(entries)) book.enterKept(placementId, entries);
  }
  const send = (placementId: PlacementId, days: DayEntries) =>
    api.call('logDays', { params: { placementId, month }, body: { days } });
  return { book, saver: new Saver({ book, send, onSessionEnded }) };
}
