import type { Language } from '@jatkopolku/contracts';
import type { ClientTotals } from '@jatkopolku/domain/insight';
import type { LocalDate, Month } from '@jatkopolku/kernel';
import { html } from 'hono/html';

import { amountIn, dateIn, monthIn, numberIn } from './format.ts';
import { en } from './texts/en.ts';
import { fi } from './texts/fi.ts';
import { sv } from './texts/sv.ts';

/** What the start page shows. */
export interface StartPage {
  readonly regionName: string;
  readonly today: LocalDate;
  readonly years: readonly { readonly year: string; readonly totals: ClientTotals }[];
  readonly months: readonly { readonly month: Month; readonly totals: ClientTotals }[];
  /** Commands to copy, which work while the program runs. */
  readonly commands: {
    readonly settle: string;
    readonly report: string;
    readonly import: string;
    readonly token: string;
  };
}

const texts = { fi, sv, en };
const ownNames: Record<Language, string> = { fi: 'Suomi', sv: 'Svenska', en: 'English' };

type Html = ReturnType<typeof html>;

/** The whole page; every value is escaped. */
export function startPage(page: StartPage, language: Language): Html {
  const t = texts[language];
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${t.title} – ${page.regionName}</title>
        <link rel="stylesheet" href="/start.css" />
        <link rel="icon" href="data:," />
      </head>
      <body>
        <header>
          <h1>${t.title}</h1>
          <p>${t.purpose}</p>
          <nav aria-label="${t.language}">${languageLinks(language)}</nav>
        </header>
        <main>
          <dl>
            <dt>${t.region}</dt>
            <dd>${page.regionName}</dd>
            <dt>${t.businessDate}</dt>
            <dd>${dateIn(page.today, language)}</dd>
          </dl>
          ${page.years.length === 0 ? html`<p>${t.empty}</p>` : figures(page, language)}
          ${nextSteps(page, language)}
          <p>${t.api} <a href="/api/docs" hreflang="en">/api/docs</a></p>
        </main>
      </body>
    </html>`;
}

function languageLinks(current: Language): Html[] {
  return (['fi', 'sv', 'en'] as const).map((language) =>
    language === current
      ? html`<strong lang="${language}" aria-current="true">${ownNames[language]}</strong> `
      : html`<a href="/?lang=${language}" lang="${language}" hreflang="${language}"
          >${ownNames[language]}</a
        > `,
  );
}

function figures({ years, months }: StartPage, language: Language): Html {
  const t = texts[language];
  const yearRows = years.map(({ year, totals }) => row(year, totals, language));
  const monthRows = months.map(({ month, totals }) =>
    row(monthIn(month, language), totals, language),
  );
  return html`${table(t.years, t.year, yearRows, language)}
  ${table(t.months, t.month, monthRows, language)}`;
}

function table(caption: string, first: string, rows: readonly Html[], language: Language): Html {
  const t = texts[language];
  return html`<section class="table" tabindex="0" aria-label="${caption}">
    <table>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          <th scope="col">${first}</th>
          <th scope="col">${t.clients}</th>
          <th scope="col">${t.days}</th>
          <th scope="col">${t.bonusClaims}</th>
          <th scope="col">${t.bonusEuros}</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </section>`;
}

function row(name: string, totals: ClientTotals, language: Language): Html {
  return html`<tr>
    <th scope="row">${name}</th>
    <td>${numberIn(totals.clients, language)}</td>
    <td>${numberIn(totals.days, language)}</td>
    <td>${numberIn(totals.bonusClaims, language)}</td>
    <td>${amountIn(totals.bonusCents, language)}</td>
  </tr>`;
}

function nextSteps({ commands }: StartPage, language: Language): Html {
  const t = texts[language];
  return html`<section>
    <h2>${t.next}</h2>
    <p>${t.nextSettle}</p>
    <pre tabindex="0">${commands.settle}</pre>
    <p>${t.nextReport}</p>
    <pre tabindex="0">${commands.report}</pre>
    <p>${t.nextImport}</p>
    <pre tabindex="0">${commands.import}</pre>
  </section>`;
}
