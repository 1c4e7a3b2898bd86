import type { Notice } from '@jatkopolku/domain/option';
import type { LocalDate } from '@jatkopolku/kernel';
import { filledFrom } from '@jatkopolku/words/filled';
import { inLanguage } from '@jatkopolku/words/in-language';
import { optionLetterWords } from '@jatkopolku/words/option-letter';

import { dayText } from '../texts/day-text.ts';
import { letterEuros } from './letter-euros.ts';
import type { Letter } from './letter.ts';
import { countyOf } from './option-mail.ts';

/** A notice of a decision on an option as the letter that its provider gets. */
export function optionLetter(notice: Notice): Letter {
  const { language, facts, decisionId, agreementId } = notice;
  const words = inLanguage(optionLetterWords, language);
  const { decision, grounds, deciders, acknowledging } = words;
  const values = valuesOf(notice);
  const fill = (text: string) => filledFrom(text, values);
  const isUsed = facts.use === 'use';
  const price = facts.isNewPrice ? decision.newPrice : decision.samePrice;
  const decided = isUsed
    ? [decision.used, price, decision.sameTerms]
    : [decision.left, decision.ends];
  const conditions = isUsed && facts.conditions !== '' ? [fill(grounds.conditions)] : [];
  return {
    language,
    sender: values.county,
    title: fill(words.titles[facts.use]),
    facts: [
      [words.facts.provider, fill(words.providerNamed)],
      [words.facts.framework, facts.frameworkName],
      [words.facts.lot, `${facts.lot} ${facts.lotName}`.trim()],
      [words.facts.agreementId, agreementId],
      [words.facts.decisionId, decisionId],
      [words.facts.decidedOn, dayText(facts.decidedOn, language)],
    ],
    sections: [
      { heading: decision.heading, paragraphs: decided.map(fill) },
      { heading: grounds.heading, paragraphs: [grounds.clause, facts.reason, ...conditions] },
      { heading: deciders.heading, paragraphs: [fill(deciders.text)] },
      {
        heading: acknowledging.heading,
        paragraphs: [acknowledging.how, fill(acknowledging.asking)],
      },
    ],
  };
}

/** What the words of the letter name. */
function valuesOf({ language, facts }: Notice) {
  const day = (date: LocalDate) => dayText(date, language);
  return {
    county: countyOf({ language, facts }),
    framework: facts.frameworkName,
    name: facts.providerName,
    businessId: facts.businessId,
    optionNo: facts.optionNo,
    term: `${day(facts.startsOn)}–${day(facts.endsOn)}`,
    startsOn: day(facts.startsOn),
    runningEnd: day(facts.runningEnd),
    price: letterEuros(facts.dayPriceCents),
    conditions: facts.conditions,
    proposedBy: facts.proposedBy,
    confirmedBy: facts.confirmedBy,
  };
}
