import { type PlacementDecision, reviewDaysOn } from '@jatkopolku/domain/placement';
import type { StateClaim } from '@jatkopolku/domain/settlement';
import { filledFrom } from '@jatkopolku/words/filled';
import { inLanguage } from '@jatkopolku/words/in-language';
import { languageOf } from '@jatkopolku/words/language';
import { placement } from '@jatkopolku/words/placement';
import { placementLetter as letterWords } from '@jatkopolku/words/placement-letter';

import { dayText } from '../texts/day-text.ts';
import type { Letter } from './letter.ts';
import { organiserName } from './state-claim-letter.ts';

/** A decision on a placement as the letter that its client gets, with how a review of it is asked for. */
export function placementLetter(
  decision: PlacementDecision,
  regionId: StateClaim['regionId'],
): Letter {
  const language = languageOf(decision.language);
  const words = inLanguage(letterWords, language);
  const county = organiserName({ regionId }, language);
  const { kind, placementId, decidedOn, firstDay, decider, reason } = decision;
  const values = {
    county,
    placementId,
    firstDay: dayText(firstDay, language),
    decider: decider.name,
    days: String(reviewDaysOn(decidedOn)),
  };
  const fill = (text: string) => filledFrom(text, values);
  const { grounds, appeal, asking } = words;
  const sections = [
    { heading: words.decision.heading, paragraphs: [words.decision[kind]] },
    { heading: grounds.heading, paragraphs: [grounds.law] },
    { heading: words.decider.heading, paragraphs: [words.decider.text] },
    { heading: appeal.heading, paragraphs: [appeal.right, appeal.term, appeal.how] },
    { heading: asking.heading, paragraphs: [asking.text] },
  ];
  return {
    language,
    sender: county,
    title: words.titles[kind],
    facts: factsOf(decision),
    sections: sections.map(({ heading, paragraphs }) => ({
      heading,
      // What somebody wrote is printed as it was written.
      paragraphs: [...(heading === grounds.heading ? [reason] : []), ...paragraphs.map(fill)],
    })),
  };
}

function factsOf({
  placementId,
  decidedOn,
  facts,
  ...decision
}: PlacementDecision): Letter['facts'] {
  const language = languageOf(decision.language);
  const names = inLanguage(letterWords, language).facts;
  const day = (date: PlacementDecision['firstDay']) => dayText(date, language);
  return [
    [names.client, facts.clientName],
    [names.provider, facts.providerName],
    [names.placement, placementId],
    [names.period, `${day(facts.startsOn)}–${day(facts.endsOn)}`],
    [names.daysPerWeek, String(facts.daysPerWeek)],
    [names.hoursPerDay, facts.hoursPerDay.replace('.', placement.decimalMark[language])],
    [names.plan, placement.planTypes[facts.planType][language]],
    [names.decidedOn, day(decidedOn)],
  ];
}
