import type { Provider } from '@jatkopolku/domain/provider';
import { countyNameFi, countyNameSv } from '@jatkopolku/domain/region';
import type { OwnLine } from '@jatkopolku/domain/settlement';
import { type LocalDate, helsinkiDayOf, sumCents } from '@jatkopolku/kernel';
import { filledFrom } from '@jatkopolku/words/filled';
import { inLanguage } from '@jatkopolku/words/in-language';
import type { InOneLanguage, Language } from '@jatkopolku/words/language';
import { outcome } from '@jatkopolku/words/outcome';
import { providerStatement } from '@jatkopolku/words/provider-statement';

import type { ProviderStatementJson } from '../provider-statement.ts';
import { dayText, monthText } from '../texts/day-text.ts';
import { eurosIn } from './letter-euros.ts';
import type { Letter } from './letter.ts';

/** Whose statement is printed, for whom and when. */
export interface Printed {
  readonly provider: Pick<Provider, 'name' | 'businessId'>;
  readonly regionId: string;
  readonly language: Language;
  readonly today: LocalDate;
}

type Words = InOneLanguage<typeof providerStatement> & Pick<Letter, 'language'>;
type Section = Letter['sections'][number];

/** A provider's statement of a month on paper, as it is on the day; it names clients by their codes alone. */
export function statementLetter(statement: ProviderStatementJson, printed: Printed): Letter {
  const { language, regionId } = printed;
  const words = { ...inLanguage(providerStatement, language), language };
  const month = monthText(statement.month, language);
  const sections = [
    linesOf(statement, words),
    holdsOf(statement, words),
    clientsOf(statement, words),
    expectedOf(statement, words),
    bonusesOf(statement, words),
    runsOf(statement, words),
    disputesOf(statement, words),
  ];
  return {
    language,
    sender: language === 'sv' ? countyNameSv(regionId) : countyNameFi(regionId),
    title: filledFrom(statement.ended ? words.oneTitle : words.forecastTitle, { month }),
    facts: factsOf(statement, words, printed),
    sections: sections.filter(({ paragraphs }) => paragraphs.length > 0),
  };
}

function factsOf(
  { standing, totals, consent }: ProviderStatementJson,
  { facts, ...words }: Words,
  { provider, language, today }: Printed,
): Letter['facts'] {
  const { owedCents, bookedCents, remainingCents, heldCents, disputedCents, expectedCents } =
    totals;
  const amounts = [
    [facts.remaining, remainingCents],
    [facts.held, heldCents],
    [facts.disputed, disputedCents],
    [facts.expected, expectedCents],
  ] as const;
  return [
    [facts.provider, filledFrom(words.providerNamed, provider)],
    [words.asOf, dayText(today, language)],
    [facts.standing, words.standings[standing]],
    [facts.owed, eurosIn(owedCents, language)],
    [facts.booked, eurosIn(bookedCents, language)],
    ...amounts
      .filter(([, amount]) => amount !== 0)
      .map(([name, amount]) => [name, eurosIn(amount, language)] as const),
    ...(consent ? [[facts.consent, agreedBy(consent, words, language)] as const] : []),
  ];
}

function agreedBy(
  { totalCents, agreedByName, agreedAt }: NonNullable<ProviderStatementJson['consent']>,
  words: Pick<Words, 'agreedBy'>,
  language: Language,
): string {
  const date = dayText(helsinkiDayOf(agreedAt), language);
  return filledFrom(words.agreedBy, {
    amount: eurosIn(totalCents, language),
    name: agreedByName,
    date,
  });
}

/** What a line of a statement is called. */
function ownLineName(line: OwnLine, { lines }: Pick<Words, 'lines'>): string {
  if (line.kind === 'fee') return filledFrom(lines.fee, line);
  const { claimId, partNo } = line;
  return partNo === undefined
    ? filledFrom(lines.bonus, { claimId })
    : filledFrom(lines.bonusPart, { claimId, partNo });
}

function linesOf({ lines }: ProviderStatementJson, words: Words): Section {
  const paragraphs = lines.map(({ line, booked, remaining }) => {
    const figures = filledFrom(words.lines.figures, {
      owed: eurosIn(line.amountCents, words.language),
      booked: eurosIn(booked.amountCents, words.language),
      remaining: eurosIn(remaining.amountCents, words.language),
    });
    return `${ownLineName(line, words)}. ${figures}`;
  });
  const { heading, none } = words.lines;
  return { heading, paragraphs: lines.length === 0 ? [none] : paragraphs };
}

function holdsOf({ lines, clients, payment }: ProviderStatementJson, words: Words): Section {
  const held = lines.flatMap(({ line, holds }) =>
    holds.map((hold) => `${ownLineName(line, words)}. ${words.holds[hold]}`),
  );
  const heldDays = clients.reduce((sum, client) => sum + client.heldDays, 0);
  return {
    heading: words.holding,
    paragraphs: [
      ...(payment === null ? [] : [words.payment[payment]]),
      ...held,
      ...(heldDays === 0 ? [] : [filledFrom(words.heldDays, { heldDays })]),
    ],
  };
}

function clientsOf({ clients }: ProviderStatementJson, words: Words): Section {
  const rows = clients.map((client) => clientRow(client, words));
  const { heading, byCode } = words.clients;
  return { heading, paragraphs: rows.length === 0 ? [] : [byCode, ...rows] };
}

function clientRow(
  { clientId, placementId, prices, feeCents }: ProviderStatementJson['clients'][number],
  words: Words,
): string {
  const each = prices.map(({ days, dayPriceCents }) =>
    filledFrom(words.clients.price, { days, price: eurosIn(dayPriceCents, words.language) }),
  );
  const values = {
    clientId,
    placementId,
    prices: each.join(' + '),
    fee: eurosIn(feeCents, words.language),
  };
  return filledFrom(words.clients.row, values);
}

function expectedOf({ expected }: ProviderStatementJson, words: Words): Section {
  const { heading, text } = words.expected;
  const rows = expected.map((client) => clientRow(client, words));
  return { heading, paragraphs: rows.length === 0 ? [] : [text, ...rows] };
}

function bonusesOf({ bonuses }: ProviderStatementJson, words: Words): Section {
  const paragraphs = bonuses.map(({ clientId, pathType, approvedOn, amountCents }) =>
    filledFrom(words.bonuses.row, {
      clientId,
      path: outcome.paths[pathType][words.language],
      date: dayText(approvedOn, words.language),
      amount: eurosIn(amountCents, words.language),
    }),
  );
  return { heading: words.bonuses.heading, paragraphs };
}

function runsOf({ runs }: ProviderStatementJson, words: Words): Section {
  const paragraphs = runs.map(({ type, state, bookedAt, causes, notes, lines }) => {
    const amountCents = sumCents(lines.map((line) => line.amountCents));
    const row = filledFrom(words.runs.row, {
      date: dayText(helsinkiDayOf(bookedAt), words.language),
      type: words.runs.types[type],
      amount: eurosIn(amountCents, words.language),
      state: state === 'confirmed' ? words.runs.waits : words.runs.released,
    });
    const named = causes.map((cause) => words.runs.causes[cause]).join(', ');
    const because = named && filledFrom(words.runs.because, { causes: named });
    const written = notes.map((text) => filledFrom(words.runs.note, { text }));
    const carried = amountCents < 0 && words.runs.carried;
    return [row, carried, because, ...written].filter(Boolean).join(' ');
  });
  return { heading: words.runs.heading, paragraphs };
}

/** What is disputed with what both sides wrote, in the order of writing. */
function disputesOf({ disputes }: ProviderStatementJson, words: Words): Section {
  const { heading, of, written, states } = words.disputes;
  const said = (name: string, at: Parameters<typeof helsinkiDayOf>[0], text: string) =>
    filledFrom(written, { name, date: dayText(helsinkiDayOf(at), words.language), text });
  const paragraphs = disputes.flatMap(({ record }) => {
    const { line, text, disputedByName, disputedAt, answers, state } = record;
    const amount = eurosIn(line.amountCents, words.language);
    return [
      `${filledFrom(of, { line: ownLineName(line, words), amount })}. ${states[state]}.`,
      said(disputedByName, disputedAt, text),
      ...answers.map((answer) => said(answer.byName, answer.at, answer.text)),
    ];
  });
  return { heading, paragraphs };
}
