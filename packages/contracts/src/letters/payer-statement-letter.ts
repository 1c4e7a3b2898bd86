import type { NamedPayerClient, PayerRun, PayerStatement } from '@jatkopolku/domain/payment';
import type { StateClaim } from '@jatkopolku/domain/settlement';
import type { LocalDate, Month } from '@jatkopolku/kernel';
import { filledFrom } from '@jatkopolku/words/filled';
import { inLanguage } from '@jatkopolku/words/in-language';
import type { InOneLanguage, Language } from '@jatkopolku/words/language';
import { payerStatement } from '@jatkopolku/words/payer-statement';

import { dayText, monthText } from '../texts/day-text.ts';
import { payerName } from '../texts/payer-name.ts';
import { eurosIn } from './letter-euros.ts';
import type { Letter } from './letter.ts';
import { rateText } from './rate-text.ts';
import { organiserName } from './state-claim-letter.ts';

/** A payer's statement as it is sent: no more of a client than finds the person, the days and the money. */
export interface PayerDocument
  extends Omit<PayerStatement, 'clients'>, Pick<PayerRun, 'runNo' | 'type'> {
  readonly month: Month;
  readonly releasedOn: LocalDate;
  readonly rates: StateClaim['rates'];
  readonly clients: readonly NamedPayerClient[];
}

/** Who sends it, and in which language. */
export interface PayerPrinting {
  readonly regionId: StateClaim['regionId'];
  readonly language: Language;
}

type Words = InOneLanguage<typeof payerStatement> & Pick<Letter, 'language'>;
type Section = Letter['sections'][number];

/** A payer's statement on paper, as it is on the day. */
export function payerStatementLetter(
  statement: PayerDocument,
  { today, ...printing }: PayerPrinting & { readonly today: LocalDate },
): Letter {
  const { language } = printing;
  const words = { ...inLanguage(payerStatement, language), language };
  const isCorrection = statement.type === 'CORRECTION';
  const month = monthText(statement.month, language);
  const sender = organiserName(printing, language);
  const correction: Section = {
    heading: words.correctionHeading,
    paragraphs: [words.correctionText],
  };
  return {
    language,
    sender,
    title: filledFrom(isCorrection ? words.correctionTitle : words.title, { month }),
    facts: [
      [words.organiser, sender],
      ...factsOf(statement, words),
      [words.asOf, dayText(today, language)],
    ],
    sections: [...(isCorrection ? [correction] : []), clientsOf(statement, words)],
  };
}

function factsOf(statement: PayerDocument, words: Words): Letter['facts'] {
  const { payer, month, runNo, type, releasedOn, rates, clients, days, amountCents } = statement;
  const { language } = words;
  return [
    [words.payer, payerName(payer, language)],
    [words.month, monthText(month, language)],
    [words.run, `${runNo}, ${words.types[type]}`],
    [words.releasedOn, dayText(releasedOn, language)],
    ...rates.map((rate) => [words.rate, rateText(rate, language)] as const),
    [words.clientCount, String(clients.length)],
    [words.days, String(days)],
    [words.amount, eurosIn(amountCents, language)],
  ];
}

function clientsOf({ clients }: PayerDocument, words: Words): Section {
  const paragraphs = clients.map(({ amountCents, ...client }) =>
    filledFrom(words.client, { ...client, amount: eurosIn(amountCents, words.language) }),
  );
  return { heading: words.clients, paragraphs };
}
