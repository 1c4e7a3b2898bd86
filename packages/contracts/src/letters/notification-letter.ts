import type { Client, ClientSecrets } from '@jatkopolku/domain/client';
import {
  type AbsenceNotice,
  type Notification,
  type NotifiedDay,
  isCorrection,
} from '@jatkopolku/domain/notification';
import type { StateClaim } from '@jatkopolku/domain/settlement';
import { filledFrom } from '@jatkopolku/words/filled';
import { inLanguage } from '@jatkopolku/words/in-language';
import type { InOneLanguage, Language } from '@jatkopolku/words/language';
import { notificationLetter as letterWords } from '@jatkopolku/words/notification-letter';

import { dayText } from '../texts/day-text.ts';
import { payerName } from '../texts/payer-name.ts';
import type { Letter } from './letter.ts';
import { organiserName } from './state-claim-letter.ts';

/**
 * A notification as its receiver gets it. Of the client it has what finds the person: no address, municipality,
 * provider or workplace, which nobody needs who pays the benefit.
 */
export interface NotificationFacts
  extends Pick<Client, 'firstName' | 'lastName'>, Pick<ClientSecrets, 'personalIdentityCode'> {
  readonly notification: Notification;
}

/** Who sends it, and in which language. */
export interface NotificationPrinting {
  readonly regionId: StateClaim['regionId'];
  readonly language: Language;
}

type Words = InOneLanguage<typeof letterWords> & Pick<Letter, 'language'>;

/** A notification on paper, with what form TT 3 of Kela asks for. */
export function notificationLetter(
  facts: NotificationFacts,
  printing: NotificationPrinting,
): Letter {
  const { language } = printing;
  const words = { ...inLanguage(letterWords, language), language };
  const { notification, firstName, lastName, personalIdentityCode } = facts;
  const { about, made } = notification;
  const sender = organiserName(printing, language);
  return {
    language,
    sender,
    title: words.titles[titleOf(about)],
    facts: [
      [words.receiver, receiverName(about, language)],
      [words.client, `${lastName} ${firstName}`],
      [words.identityCode, personalIdentityCode],
      [words.service, words.serviceName],
      [words.organiser, sender],
      [words.madeBy, made.name],
      [words.madeOn, dayText(made.on, language)],
    ],
    sections: sectionsOf(about, words),
  };
}

export function titleOf(about: Notification['about']): 'absences' | 'correction' | 'interruption' {
  if (about.type === 'interruption') return 'interruption';
  return isCorrection(about) ? 'correction' : 'absences';
}

/** Who gets it: the payer, or the employment authority. */
export function receiverName(about: Notification['about'], language: Language): string {
  return about.type === 'interruption'
    ? letterWords.employmentAuthority[language]
    : payerName(about.payer, language);
}

function sectionsOf(about: Notification['about'], words: Words): Letter['sections'] {
  if (about.type === 'interruption') {
    const text = filledFrom(words.interruptedFrom, { day: dayText(about.from, words.language) });
    return [{ heading: words.interruption, paragraphs: [text] }];
  }
  return [
    { heading: words.days, paragraphs: linesOf(about, words, ({ before }) => before === null) },
    {
      heading: words.corrected,
      paragraphs: linesOf(about, words, ({ before }) => before !== null),
    },
  ].filter(({ paragraphs }) => paragraphs.length > 0);
}

function linesOf(
  { days }: AbsenceNotice,
  words: Words,
  isIn: (day: NotifiedDay) => boolean,
): string[] {
  return days.filter(isIn).map(({ date, reason, before }) => {
    const values = {
      day: dayText(date, words.language),
      reason: words.reasons[reason ?? 'none'],
      before: before === null ? '' : words.reasons[before],
    };
    return filledFrom(before === null ? words.day : words.correctedDay, values);
  });
}
