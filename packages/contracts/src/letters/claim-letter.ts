import { type ClaimNotice, isLessThanClaimed } from '@jatkopolku/domain/outcome';
import { countyNameFi, countyNameSv } from '@jatkopolku/domain/region';
import { claimLetterWords } from '@jatkopolku/words/claim-letter';
import { filledFrom } from '@jatkopolku/words/filled';
import { inLanguage } from '@jatkopolku/words/in-language';
import { outcome } from '@jatkopolku/words/outcome';
import { paths } from '@jatkopolku/words/paths';

import { dayText } from '../texts/day-text.ts';
import { letterEuros } from './letter-euros.ts';
import type { Letter } from './letter.ts';

/** A notice of a decision on a claim as the letter that its provider gets, from the region's county. */
export function claimLetter(notice: ClaimNotice, regionId: string): Letter {
  const { language, facts } = notice;
  const words = inLanguage(claimLetterWords, language);
  const { decision, grounds, decider, objecting, asking } = words;
  const county = language === 'sv' ? countyNameSv(regionId) : countyNameFi(regionId);
  const values = { ...valuesOf(notice), county };
  const fill = (text: string) => filledFrom(text, values);
  const what = verdictOf(notice);
  const isOfSecond = what === 'rejected' && notice.milestone === 'lasting';
  const said = isOfSecond ? 'rejectedLasting' : what;
  const objection = { heading: objecting.heading, paragraphs: [objecting.how, objecting.noAppeal] };
  const sections = [
    { heading: decision.heading, paragraphs: [decision[said]] },
    { heading: grounds.heading, paragraphs: groundsOf(notice) },
    { heading: decider.heading, paragraphs: [decider[decidersOf(notice)]] },
    ...(facts.objectBy === null ? [] : [objection]),
    { heading: asking.heading, paragraphs: [asking.text] },
  ];
  return {
    language,
    sender: county,
    title: words.titles[what],
    facts: factsOf(notice),
    sections: sections.map(({ heading, paragraphs }) => ({
      heading,
      paragraphs: paragraphs.map(fill),
    })),
  };
}

/** How it was decided, as the letter says it. */
function verdictOf({ facts }: ClaimNotice): 'approved' | 'less' | 'rejected' {
  if (facts.decision === 'rejected') return 'rejected';
  return isLessThanClaimed(facts) ? 'less' : 'approved';
}

/** How those who decided are named. */
function decidersOf({ facts }: ClaimNotice): 'person' | 'two' | 'rule' {
  return facts.firstApprover === null ? facts.decider.kind : 'two';
}

function factsOf(notice: ClaimNotice): Letter['facts'] {
  const { language, facts, claimId, clientId } = notice;
  const words = inLanguage(claimLetterWords, language);
  const names = words.facts;
  const values = valuesOf(notice);
  return [
    [names.provider, filledFrom(words.providerNamed, values)],
    [names.framework, facts.frameworkName],
    [names.lot, `${facts.lot} ${facts.lotName}`.trim()],
    [names.claimId, claimId],
    [names.clientId, clientId],
    [names.path, paths[facts.pathType][language]],
    ...(notice.milestone === 'lasting' ? [[names.part, words.lasting] as const] : []),
    [names.pathStartsOn, dayText(facts.pathStartsOn, language)],
    [names.submittedOn, dayText(facts.submittedOn, language)],
    [names.claimed, values.claimed],
    [names.approved, values.approved],
    [names.decidedOn, dayText(facts.decidedOn, language)],
  ];
}

/** The kind of reason, and the reason as its decider wrote it. */
function groundsOf({ language, facts: { category, reason } }: ClaimNotice): readonly string[] {
  const { met } = inLanguage(claimLetterWords.grounds, language);
  const kind = category === null ? [] : [`${outcome.categories[category][language]}.`];
  const written = [...kind, ...(reason === '' ? [] : [reason])];
  return written.length === 0 ? [met] : written;
}

/** What the words of the letter name. */
function valuesOf({ claimId, language, facts }: ClaimNotice) {
  const { decider, firstApprover, objectBy } = facts;
  return {
    claimId,
    framework: facts.frameworkName,
    name: facts.providerName,
    businessId: facts.businessId,
    claimed: letterEuros(facts.claimedCents),
    approved: letterEuros(facts.approvedCents),
    decider: decider.name,
    decidedOn: dayText(facts.decidedOn, language),
    firstApprover: firstApprover?.name ?? '',
    firstOn: firstApprover ? dayText(firstApprover.on, language) : '',
    inForceFrom: decider.kind === 'rule' ? dayText(decider.inForceFrom, language) : '',
    objectBy: objectBy === null ? '' : dayText(objectBy, language),
  };
}
