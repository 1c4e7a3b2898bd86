import { type ReconciledKind, moneyStandings } from '@jatkopolku/domain/payment';
import type { StateClaim } from '@jatkopolku/domain/settlement';
import { type LocalDate, sumCents } from '@jatkopolku/kernel';
import { filledFrom } from '@jatkopolku/words/filled';
import { inLanguage } from '@jatkopolku/words/in-language';
import type { InOneLanguage, Language } from '@jatkopolku/words/language';
import { reconciliationReport } from '@jatkopolku/words/reconciliation-report';

import type { ReconciliationJson } from '../api/reconciliation.ts';
import { dayText, monthText } from '../texts/day-text.ts';
import { eurosIn } from './letter-euros.ts';
import type { Letter } from './letter.ts';
import { organiserName } from './state-claim-letter.ts';

/** For which county, in which language, and on which day it is printed. */
export interface ReconciliationPrinting {
  readonly regionId: StateClaim['regionId'];
  readonly language: Language;
  readonly today: LocalDate;
}

type Words = InOneLanguage<typeof reconciliationReport> & Pick<Letter, 'language'>;
type Section = Letter['sections'][number];

/** A month's reconciliation on paper, as it is on the day. */
export function reconciliationLetter(
  { month, kinds, runs }: ReconciliationJson,
  { regionId, language, today }: ReconciliationPrinting,
): Letter {
  const words = { ...inLanguage(reconciliationReport, language), language };
  const sender = organiserName({ regionId }, language);
  return {
    language,
    sender,
    title: filledFrom(words.titleOf, { month: monthText(month, language) }),
    facts: [
      [words.organiser, sender],
      [words.month, monthText(month, language)],
      [words.asOf, dayText(today, language)],
      [words.owed, eurosIn(sumCents(kinds.map(({ owedCents }) => owedCents)), language)],
    ],
    sections: [...kinds.map((kind) => kindSection(kind, words)), runsSection(runs, words)],
  };
}

function kindSection({ kind, owedCents, amounts }: ReconciledKind, words: Words): Section {
  const parts = moneyStandings.filter((standing) => amounts[standing] !== 0);
  return {
    heading: words.kinds[kind],
    paragraphs: [
      `${words.owed}: ${eurosIn(owedCents, words.language)}`,
      ...parts.map(
        (standing) => `${words.standings[standing]}: ${eurosIn(amounts[standing], words.language)}`,
      ),
    ],
  };
}

function runsSection(runs: ReconciliationJson['runs'], words: Words): Section {
  const paragraphs = runs.map(({ runNo, state, pieces: count, amountCents }) =>
    filledFrom(words.runs.line, {
      runNo,
      state: words.runs.states[state],
      amount: eurosIn(amountCents, words.language),
      count,
    }),
  );
  return { heading: words.runs.title, paragraphs };
}
