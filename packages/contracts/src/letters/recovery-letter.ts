import type { Recovery } from '@jatkopolku/domain/recovery';
import type { StateClaim } from '@jatkopolku/domain/settlement';
import type { Cents, Iban, LocalDate } from '@jatkopolku/kernel';
import { filledFrom } from '@jatkopolku/words/filled';
import { inLanguage } from '@jatkopolku/words/in-language';
import { languageOf } from '@jatkopolku/words/language';
import { recoveryLetter as letterWords } from '@jatkopolku/words/recovery-letter';

import { dayText, monthText } from '../texts/day-text.ts';
import { eurosIn } from './letter-euros.ts';
import type { Letter } from './letter.ts';
import { organiserName } from './state-claim-letter.ts';

/** What a letter of a recovery is written from, as it was when the letter was made. */
export interface RecoveryLetterFacts {
  readonly recovery: Recovery;
  /** What the client is called. */
  readonly name: string;
  /** The client's own; a letter in English goes to those whose language is neither Finnish nor Swedish. */
  readonly language: string;
  /** Where it is paid back to; null for a notice, which asks for no money. */
  readonly account: { readonly iban: Iban; readonly payee: string } | null;
}

type RegionId = StateClaim['regionId'];

type Decided = RecoveryLetterFacts & {
  readonly decision: NonNullable<Recovery['decision']>;
};

/** The letter of a recovery: its decision where the facts name an account, and the notice otherwise. */
export function recoveryLetter(facts: RecoveryLetterFacts, regionId: RegionId): Letter {
  const { decision } = facts.recovery;
  return facts.account && decision
    ? decisionLetter({ ...facts, decision }, regionId)
    : noticeLetter(facts, regionId);
}

/** What is to be recovered and why, and until when the client is heard. */
function noticeLetter(facts: RecoveryLetterFacts, regionId: RegionId): Letter {
  const { recovery } = facts;
  const { words, fill, ...pen } = penOf(facts, regionId);
  const { about, why, hearing, next, sender, asking } = words;
  return {
    ...headOf(facts, regionId),
    title: words.titles.notice,
    facts: [
      ...namedIn(facts, regionId),
      [words.facts.tooMuch, pen.euros(recovery.amountCents)],
      [words.facts.sentOn, pen.day(recovery.opening.on)],
      [words.facts.hearBy, pen.day(recovery.hearBy)],
    ],
    sections: [
      { heading: about.heading, paragraphs: [fill(about.text)] },
      { heading: why.heading, paragraphs: [recovery.reason] },
      { heading: hearing.heading, paragraphs: [fill(hearing.how), hearing.otherwise] },
      { heading: next.heading, paragraphs: [next.text] },
      { heading: sender.heading, paragraphs: [recovery.opening.name] },
      { heading: asking.heading, paragraphs: [fill(asking.text)] },
    ],
  };
}

/** What was decided, on which grounds, how it is paid, and how it is appealed. */
function decisionLetter(facts: Decided, regionId: RegionId): Letter {
  const { recovery, decision } = facts;
  const { words, fill, ...pen } = penOf(facts, regionId);
  const { grounds, paying, decider, appeal, asking } = words;
  const what = verdictOf(decision);
  const said = recovery.hearing?.said ? grounds.heard : grounds.silent;
  const pays = [fill(paying.how), paying.parts, paying.setOff];
  return {
    ...headOf(facts, regionId),
    title: words.titles[what],
    facts: [
      ...namedIn(facts, regionId),
      [words.facts.decidedOn, pen.day(decision.on)],
      [words.facts.left, pen.euros(decision.leftCents)],
      [words.facts.recover, pen.euros(decision.recoverCents)],
      ...(what === 'all' ? [] : [[words.facts.waived, pen.euros(decision.waivedCents)] as const]),
      ...(what === 'nothing' ? [] : [[words.facts.payBy, pen.day(decision.payBy)] as const]),
    ],
    sections: [
      { heading: words.decision.heading, paragraphs: [fill(words.decision[what])] },
      { heading: grounds.heading, paragraphs: [recovery.reason, decision.reason, said] },
      ...(what === 'nothing' ? [] : [{ heading: paying.heading, paragraphs: pays }]),
      { heading: decider.heading, paragraphs: [fill(decider.person)] },
      { heading: appeal.heading, paragraphs: [appeal.text] },
      { heading: asking.heading, paragraphs: [fill(asking.text)] },
    ],
  };
}

function verdictOf({ recoverCents, waivedCents }: Decided['decision']): 'all' | 'part' | 'nothing' {
  if (recoverCents === 0) return 'nothing';
  return waivedCents === 0 ? 'all' : 'part';
}

/** What every letter of a recovery is written with: its words, and how its language writes days and sums. */
function penOf({ language: own, recovery, account }: RecoveryLetterFacts, regionId: RegionId) {
  const language = languageOf(own);
  const day = (date: LocalDate) => dayText(date, language);
  const euros = (amount: Cents) => eurosIn(amount, language);
  const { decision } = recovery;
  const values = {
    county: organiserName({ regionId }, language),
    recoveryId: recovery.recoveryId,
    amount: euros(recovery.amountCents),
    hearBy: day(recovery.hearBy),
    ...(decision && {
      recover: euros(decision.recoverCents),
      waived: euros(decision.waivedCents),
      payBy: day(decision.payBy),
      decider: decision.name,
    }),
    ...(account && { payee: account.payee, iban: inFours(account.iban) }),
  };
  const fill = (text: string) => filledFrom(text, values);
  return { language, words: inLanguage(letterWords, language), day, euros, fill };
}

function headOf({ language: own }: RecoveryLetterFacts, regionId: RegionId) {
  const language = languageOf(own);
  return { language, sender: organiserName({ regionId }, language) };
}

/** To whom it goes, and by what the case is known. */
function namedIn(facts: RecoveryLetterFacts, regionId: RegionId): Letter['facts'] {
  const { words, language } = penOf(facts, regionId);
  const { recoveryId, months } = facts.recovery;
  return [
    [words.facts.recipient, facts.name],
    [words.facts.recoveryId, recoveryId],
    [words.facts.months, months.map((month) => monthText(month, language)).join(', ')],
  ];
}

/** An account as it is printed: in groups of four, which hold together. */
function inFours(iban: Iban): string {
  return iban.replaceAll(/(.{4})(?=.)/g, '$1\u00a0');
}
