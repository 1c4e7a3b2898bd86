import { countyNameFi, countyNameSv } from '@jatkopolku/domain/region';
import { type ClaimedRun, type StateClaim, isReleased } from '@jatkopolku/domain/settlement';
import { type LocalDate, helsinkiDayOf } from '@jatkopolku/kernel';
import { filledFrom } from '@jatkopolku/words/filled';
import { inLanguage } from '@jatkopolku/words/in-language';
import type { InOneLanguage, Language } from '@jatkopolku/words/language';
import { stateClaim } from '@jatkopolku/words/state-claim';

import { dayText, monthText } from '../texts/day-text.ts';
import { eurosIn } from './letter-euros.ts';
import type { Letter } from './letter.ts';
import { rateText } from './rate-text.ts';

type Words = InOneLanguage<typeof stateClaim> & Pick<Letter, 'language'>;
type Section = Letter['sections'][number];

/** The State's claim sheet of a month on paper, as it is on the day: agreements, the first run, corrections. */
export function stateClaimLetter(
  claim: StateClaim,
  { language, today }: { readonly language: Language; readonly today: LocalDate },
): Letter {
  const words = { ...inLanguage(stateClaim, language), language };
  const sections = [
    providersOf(claim, words),
    runsOf(claim, words, { heading: words.original, runs: claim.runs.filter(isOriginal) }),
    runsOf(claim, words, {
      heading: words.corrections,
      runs: claim.runs.filter((run) => !isOriginal(run)),
    }),
  ];
  return {
    language,
    sender: organiserName(claim, language),
    title: filledFrom(words.title, { month: monthText(claim.month, language) }),
    facts: factsOf(claim, words, today),
    sections: sections.filter(({ paragraphs }) => paragraphs.length > 0),
  };
}

function isOriginal({ type }: ClaimedRun): boolean {
  return type === 'ORIGINAL';
}

/** The county that organises the activity. */
export function organiserName({ regionId }: Pick<StateClaim, 'regionId'>, language: Language) {
  return language === 'sv' ? countyNameSv(regionId) : countyNameFi(regionId);
}

function factsOf(claim: StateClaim, words: Words, today: LocalDate): Letter['facts'] {
  const { language } = words;
  return [
    [words.organiser, organiserName(claim, language)],
    [words.month, monthText(claim.month, language)],
    [words.asOf, dayText(today, language)],
    ...claim.rates.map((rate) => [words.rate, rateText(rate, language)] as const),
    [words.days, String(claim.days)],
    [words.amount, eurosIn(claim.amountCents, language)],
    [words.state, claim.isReleased ? words.released : words.waits],
  ];
}

/** Each provider with its agreements under it. */
function providersOf({ providers }: StateClaim, words: Words): Section {
  const { language } = words;
  const paragraphs = providers.flatMap(
    ({ agreements, daysWithoutFee, amountCents, ...provider }) => [
      filledFrom(words.provider, { ...provider, amount: eurosIn(amountCents, language) }),
      ...agreements.map(({ signedOn, ...agreement }) =>
        filledFrom(words.agreement, {
          ...agreement,
          signed: signedOn === null ? words.unsigned : dayText(signedOn, language),
        }),
      ),
      ...(daysWithoutFee === 0 ? [] : [filledFrom(words.withoutFee, { days: daysWithoutFee })]),
    ],
  );
  return { heading: words.providers, paragraphs };
}

/** Each run, and under it what it booked of each provider. */
function runsOf(
  { providers }: StateClaim,
  words: Words,
  { heading, runs }: { readonly heading: string; readonly runs: readonly ClaimedRun[] },
): Section {
  const known = new Map(providers.map((provider) => [provider.providerId, provider]));
  const paragraphs = runs.flatMap((run) => [
    runText(run, words),
    ...run.providers.map(({ providerId, days, amountCents }) =>
      filledFrom(words.provider, {
        name: known.get(providerId)?.name ?? providerId,
        businessId: known.get(providerId)?.businessId ?? '',
        days,
        amount: eurosIn(amountCents, words.language),
      }),
    ),
  ]);
  return { heading, paragraphs };
}

function runText({ runNo, bookedAt, days, amountCents, state }: ClaimedRun, words: Words): string {
  return filledFrom(words.run, {
    no: runNo,
    date: dayText(helsinkiDayOf(bookedAt), words.language),
    days,
    amount: eurosIn(amountCents, words.language),
    state: isReleased[state] ? words.runReleased : words.runWaits,
  });
}
