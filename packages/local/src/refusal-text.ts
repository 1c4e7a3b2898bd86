import { RefusedInput } from '@jatkopolku/application';
import { type Language, languageOf } from '@jatkopolku/contracts';
import { problemText } from '@jatkopolku/contracts/problem-text';
import { EngineUnavailable } from '@jatkopolku/engine';
import { DamagedSecret } from '@jatkopolku/store';

import { diskText } from './disk-text.ts';
import { outageText } from './outage.ts';
import { WrongSetting } from './settings.ts';

/** The language asked for, or that of the terminal. */
export function terminalLanguage(
  lang: string | undefined,
  { LC_ALL: all, LC_MESSAGES: messages, LANG: general }: NodeJS.ProcessEnv,
): Language {
  return languageOf(lang ?? all ?? messages ?? general);
}

/** Errors whose message is a sentence for the person at this machine. */
const saying = [WrongSetting, EngineUnavailable, DamagedSecret];

/** The sentence for an expected refusal, in the reader's language; undefined for a bug. */
export function refusalText(error: unknown, language: Language): string | undefined {
  if (error instanceof RefusedInput) return problemText(error.problem, language);
  if (saying.some((kind) => error instanceof kind)) return (error as Error).message;
  return diskText(error) ?? outageText(error);
}
