import { useMutation } from '@tanstack/react-query';
import { type SubmitEvent, useEffect, useId, useState } from 'react';
import { flushSync } from 'react-dom';

import { Refused } from '../api/refused.ts';
import { useTranslation } from '../i18n/use-translation.ts';
import { forgetKey, keptKey } from '../session/drafts.ts';
import { announce } from '../ui/announcer.tsx';
import type { ConflictFacts } from '../ui/conflict.tsx';
import { useEdited, useNoteEdited } from '../ui/edited.ts';
import { showResult } from '../ui/result-place.tsx';
import { focusFirstFault } from './field-focus.ts';
import { atShown, faultsFrom } from './placed-faults.ts';
import { type Faults, type Reading, samePath } from './reading.ts';
import { type Change, useDraft, useDraftName } from './use-draft.ts';

export interface FormSetting<Draft extends object, Sent, Answer> {
  /** Under which what is typed is kept until it is sent. */
  readonly name: string;
  /**
   * What the fields hold first: nothing for something new, the record for a change. Where nothing was
   * typed it is followed when the record is read again.
   */
  readonly first: Draft;
  /** Fields that are never kept, not even in this tab: identity codes, accounts. */
  readonly secrets?: readonly (keyof Draft)[];
  readonly read: (draft: Draft) => Reading<Draft, Sent>;
  /** Sends it; the key is the same for the same content, however often it is sent. */
  readonly send: (sent: Sent, key: string) => Promise<Answer>;
  /** What is going on while it is sent, where *saving* does not say it. */
  readonly working?: string;
  /** What came of it, in words: shown where the form is. */
  readonly result?: string;
  readonly onSent: (answer: Answer, sent: Sent) => void;
  /**
   * Whether it decides, signs or publishes what the page shows: then it waits until whatever else is
   * edited on the page is saved or let go of.
   */
  readonly isFinal?: boolean;
  /** What is odd about the content, in words: such content is sent by a second press only. */
  readonly oddities?: (sent: Sent) => readonly string[];
}

export interface Form<Draft extends object> {
  /** Its element’s id among the forms of the page. */
  readonly id: string;
  readonly draft: Draft;
  /** What comes later than it was asked for, such as a file that was sent, gets the draft as it is then. */
  readonly write: (change: Change<Draft>) => void;
  /** The label of each field, list and group that is shown, by its path. */
  readonly shown: Map<string, string>;
  /** Given while typing, once sending was tried; what the API found wrong is at its field too. */
  readonly faults: Faults<Draft>;
  readonly submit: (event: SubmitEvent<HTMLFormElement>) => void;
  /** Why it was refused, or did not arrive. */
  readonly error: Error | undefined;
  readonly dismiss: () => void;
  /** The record that it changes, for telling what somebody else has changed in it meanwhile. */
  readonly conflict?: ConflictFacts;
  /** Lets go of what was typed and not sent. */
  readonly forget: () => void;
  readonly isSending: boolean;
  /** Sending was tried, and nothing but the size or the signs of a text can be what is wrong. */
  readonly isUnreadable: boolean;
  /** What is odd, and was asked about: the next press sends it as it is. */
  readonly asked: readonly string[];
  /** Sending was tried while something else on the page is edited. */
  readonly isWaiting: boolean;
}

/** A form: what is typed, what is wrong with it, and sending it once. */
export function useForm<Draft extends object, Sent, Answer>(
  setting: FormSetting<Draft, Sent, Answer>,
): Form<Draft> {
  const { t } = useTranslation('form');
  const name = useDraftName(setting.name);
  const id = useId();
  const { draft, isEdited, ...typed } = useDraft({ ...setting, name });
  const [asked, setAsked] = useState<readonly string[]>([]);
  const [wasTried, setTried] = useState(false);
  const [shown] = useState(() => new Map<string, string>());
  const { sent, faults, fieldOf = samePath } = setting.read(draft);
  const forget = () => {
    typed.forget();
    setTried(false);
    setAsked([]);
    forgetKey(name);
  };
  const isHeld = useHeld({ id, isEdited, isFinal: setting.isFinal === true, forget });
  const sending = useSubmission(setting, { name, id, forget });
  const write = (change: Change<Draft>) => {
    typed.write(change);
    forgetKey(name);
    setAsked([]);
    sending.reset();
  };
  const send = (content: Sent) => {
    if (isHeld || sending.isPending) return;
    const odd = asked.length > 0 ? [] : (setting.oddities?.(content) ?? []);
    setAsked(odd);
    if (odd.length === 0) sending.mutate(content);
  };
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    flushSync(() => setTried(true));
    if (sent !== undefined) return send(sent);
    announce(t('lookAtFields'));
    focusFirstFault(id);
  };
  return {
    id,
    draft,
    write,
    shown,
    faults: atShown(
      { ...faultsFrom(errorsOf(sending.error), fieldOf), ...(wasTried && faults) },
      new Set(shown.keys()),
    ),
    submit,
    error: sending.error ?? undefined,
    dismiss: () => sending.reset(),
    forget,
    isSending: sending.isPending,
    isUnreadable: wasTried && sent === undefined && Object.values(faults).every((it) => !it),
    asked,
    isWaiting: isHeld && wasTried && sent !== undefined,
  };
}

interface Submission {
  readonly name: string;
  readonly id: string;
  readonly forget: () => void;
}

/** Sends what was read: what came of it is shown, and what was refused has the focus. */
function useSubmission<Draft extends object, Sent, Answer>(
  setting: Pick<FormSetting<Draft, Sent, Answer>, 'send' | 'working' | 'result' | 'onSent'>,
  { name, id, forget }: Submission,
) {
  const sending = useMutation({
    mutationFn: (content: Sent) => setting.send(content, keptKey(name)),
    onError: (error) => forgetReused(name, error),
    ...(setting.working !== undefined && { meta: { working: setting.working } }),
    onSuccess: (answer, content) => {
      forget();
      if (setting.result) showResult(setting.result);
      setting.onSent(answer, content);
    },
  });
  useEffect(() => {
    if (sending.error) focusFirstFault(id);
  }, [sending.error, id]);
  return sending;
}

/** What the form builds on may have changed since its first answer was lost. */
function forgetReused(name: string, error: Error): void {
  const isReused = error instanceof Refused && error.problem.code === 'idempotency-key-reused';
  if (isReused) forgetKey(name);
}

interface Holding {
  readonly id: string;
  readonly isEdited: boolean;
  readonly isFinal: boolean;
  readonly forget: () => void;
}

/** Whether the form waits for what else is edited; what is typed in it keeps others waiting in turn. */
function useHeld({ id, isEdited, isFinal, forget }: Holding): boolean {
  const edited = useEdited();
  // What decides is no content of its own: it keeps nothing else from being decided.
  useNoteEdited({ id, forget }, isEdited && !isFinal);
  return isFinal && edited.length > 0;
}

function errorsOf(error: Error | null) {
  return error instanceof Refused ? (error.problem.errors ?? []) : [];
}
