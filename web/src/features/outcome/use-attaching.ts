import type { Problem } from '@jatkopolku/kernel';
import { useEffect, useRef, useState } from 'react';

import { useApi } from '../../api/api.ts';
import { Refused } from '../../api/refused.ts';
import { useProblemText } from '../../i18n/use-problem-text.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { announce } from '../../ui/announcer.tsx';
import type { Attached } from './claim-draft.ts';
import { fileProblems, sendFile } from './send-file.ts';

/** A file on its way. */
interface Underway {
  readonly name: string;
  readonly percent: number;
}

/** A file that was not attached, and why. */
interface NotAttached {
  readonly name: string;
  readonly why: string;
}

export interface Attaching {
  readonly underway: Underway | undefined;
  readonly notAttached: readonly NotAttached[];
  readonly add: (files: readonly File[]) => Promise<void>;
  readonly remove: (file: Attached) => void;
  readonly stop: () => void;
}

/** The files of something that is being written. */
export interface AttachTo {
  readonly files: readonly Attached[];
  /** At most so many. */
  readonly most: number;
  /** What comes later than it was asked for gets the files as they are then. */
  readonly write: (change: (files: readonly Attached[]) => readonly Attached[]) => void;
  /** Called while files are on their way: what is written waits for them. */
  readonly onUnderway: (isUnderway: boolean) => void;
}

/** Attaches files to what is being written: one after the other, each announced when it is there. */
export function useAttaching({ files, most, write, onUnderway }: AttachTo): Attaching {
  const { t } = useTranslation('outcome');
  const api = useApi();
  const whyOf = useWhy();
  const [underway, setUnderway] = useState<Underway>();
  const [notAttached, setNotAttached] = useState<readonly NotAttached[]>([]);
  const stopping = useRef<AbortController>(undefined);
  useEffect(() => () => stopping.current?.abort(), []);

  const refuse = (name: string, why: string) => {
    setNotAttached((before) => [...before, { name, why }]);
    announce(`${t('new.notAdded', { name })} ${why}`);
  };
  /** @returns whether it is attached. */
  const attach = async (file: File, signal: AbortSignal): Promise<boolean> => {
    const { name } = file;
    const onProgress = (percent: number) => setUnderway({ name, percent });
    try {
      const problems = await fileProblems(file);
      if (problems.length > 0) {
        refuse(name, whyOf.problems(problems));
        return false;
      }
      onProgress(0);
      const attached = await sendFile(api, file, { onProgress, signal });
      write((before) => [...before, attached]);
      announce(t('new.wasAdded', { name }));
      return true;
    } catch (error) {
      if (!signal.aborted) refuse(name, whyOf.error(error));
      return false;
    }
  };
  const add = async (chosen: readonly File[]) => {
    const controller = new AbortController();
    stopping.current = controller;
    setNotAttached([]);
    onUnderway(true);
    let room = most - files.length;
    for (const file of chosen) {
      if (controller.signal.aborted) break;
      if (room === 0) refuse(file.name, t('faults.tooMany'));
      else if (await attach(file, controller.signal)) room -= 1;
    }
    setUnderway(undefined);
    onUnderway(false);
  };
  const remove = ({ fileId, name }: Attached) => {
    write((before) => before.filter((one) => one.fileId !== fileId));
    announce(t('new.wasRemoved', { name }));
  };
  return { underway, notAttached, add, remove, stop: () => stopping.current?.abort() };
}

/** Why a file was not attached, in the reader's words. */
function useWhy() {
  const { t } = useTranslation('outcome');
  const problemText = useProblemText();
  return {
    problems: (problems: readonly Problem[]) => problems.map(problemText).join(' '),
    error: (error: unknown) => {
      if (!(error instanceof Refused)) return t('new.notSent');
      const { errors = [], detail } = error.problem;
      return errors.length > 0 ? errors.map((fault) => fault.detail).join(' ') : detail;
    },
  };
}
