import { useMutation } from '@tanstack/react-query';
import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { Refused } from '../app/api/refused.ts';
import { announce } from '../ui/announcer.tsx';
import { forgetKey, keptKey } from './drafts.ts';
import { type Change, useDraft, useDraftName } from './use-draft.ts';

/** What is wrong with which field, in the reader's words. */
export type Faults<Draft> = { readonly [Field in keyof Draft]?: string };

/** A draft by the API's own schema and the domain's own rules: what to send, or what is wrong. */
export interface Read<Draft, Sent> {
  readonly sent: Sent | undefined;
  readonly faults: Faults<Draft>;
}

interface FormSetting<Draft extends object, Sent, Answer> {
  /** Under which what is typed is kept until it is sent. */
  readonly name: string;
  /**
   * What stands there first: nothing for something new, the record for a change. Where nothing was
   * typed it is followed when the record is read again.
   */
  readonly first: Draft;
  /** Fields that are never kept, not even in this tab: identity codes, accounts. */
  readonly secrets?: readonly (keyof Draft)[];
  readonly read: (draft: Draft) => Read<Draft, Sent>;
  /** Sends it; the key is the same for the same content, however often it is sent. */
  readonly send: (sent: Sent, key: string) => Promise<Answer>;
  readonly onSent: (answer: Answer) => void;
}

export interface Form<Draft extends object> {
  readonly draft: Draft;
  /** What comes later than it was asked for, such as a file that was sent, is told by the draft as it is then. */
  readonly write: (change: Change<Draft>) => void;
  /** Told while typing, once sending was tried; what the API found wrong stands at its field too. */
  readonly faults: Faults<Draft>;
  readonly submit: (event: SubmitEvent<HTMLFormElement>) => void;
  /** Why it was refused, or did not arrive. */
  readonly error: Error | undefined;
  readonly dismiss: () => void;
  /** Lets go of what was typed and not sent. */
  readonly forget: () => void;
  readonly isSending: boolean;
  /** Sending was tried, and nothing but the size or the signs of a text can be what is wrong. */
  readonly isUnreadable: boolean;
}

/** A form: what is typed, what is wrong with it, and sending it once. */
export function useForm<Draft extends object, Sent, Answer>(
  setting: FormSetting<Draft, Sent, Answer>,
): Form<Draft> {
  const { t } = useTranslation('form');
  const name = useDraftName(setting.name);
  const { draft, ...typed } = useDraft({ ...setting, name });
  const [wasTried, setTried] = useState(false);
  const { sent, faults } = setting.read(draft);
  const forget = () => {
    typed.forget();
    setTried(false);
    forgetKey(name);
  };
  const sending = useMutation({
    mutationFn: (content: Sent) => setting.send(content, keptKey(name)),
    // What the form stands on may have changed since its first answer was lost.
    onError: (error) => {
      if (error instanceof Refused && error.problem.code === 'idempotency-key-reused') {
        forgetKey(name);
      }
    },
    onSuccess: (answer) => {
      forget();
      setting.onSent(answer);
    },
  });
  const write = (change: Change<Draft>) => {
    typed.write(change);
    forgetKey(name);
    sending.reset();
  };
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setTried(true);
    if (sent === undefined) {
      announce(t('lookAtFields'));
      focusFirstFault(event.currentTarget);
      return;
    }
    if (!sending.isPending) sending.mutate(sent);
  };
  const error = sending.error ?? undefined;
  return {
    draft,
    write,
    faults: { ...faultsOf(error, draft), ...(wasTried && faults) },
    submit,
    error,
    dismiss: () => sending.reset(),
    forget,
    isSending: sending.isPending,
    isUnreadable: wasTried && sent === undefined && Object.values(faults).every((it) => !it),
  };
}

/** What the API found wrong with a field of the draft: its pointers begin with the field's name. */
function faultsOf<Draft extends object>(error: Error | undefined, draft: Draft): Faults<Draft> {
  const errors = error instanceof Refused ? (error.problem.errors ?? []) : [];
  const placed = errors.map(({ pointer = '', detail }) => [pointer.split('/')[1], detail] as const);
  return Object.fromEntries(placed.filter(([field]) => field && field in draft)) as Faults<Draft>;
}

/** Where something is missing one goes on there, when the faults have been drawn. */
function focusFirstFault(form: HTMLFormElement): void {
  requestAnimationFrame(() => {
    form
      .querySelector<HTMLElement>(
        '[aria-invalid="true"], .faulty input, .fi-dropdown--error button',
      )
      ?.focus();
  });
}
