import { type Language, languages } from '@jatkopolku/contracts';
import { regionName } from '@jatkopolku/domain/region';
import { inLanguage } from '@jatkopolku/words/in-language';
import { roles as roleNames } from '@jatkopolku/words/roles';
import { signIn } from '@jatkopolku/words/sign-in';
import { html } from 'hono/html';

import { type DemoMembership, type DemoPerson, demoPeople } from './demo-people.ts';
import type { Page } from './page.ts';

const languageNames: Readonly<Record<Language, string>> = {
  fi: 'Suomeksi',
  sv: 'På svenska',
  en: 'In English',
};

/** The demo people as buttons, by where they work; who was chosen on the site comes first. */
export function loginPage(language: Language, chosen?: DemoPerson): Page {
  const text = inLanguage(signIn, language);
  const body = html`<p>${text.explanation}</p>
    <nav aria-label="${text.languages}">
      ${languages.filter((it) => it !== language).map(languageLink)}
    </nav>
    <form method="post">
      ${sections(language, chosen).map(([title, people], n) => section({ title, people, n, language }))}
    </form>
    <form method="post">
      <p><button name="cancel" value="yes">${text.back}</button></p>
    </form>`;
  return { language, title: text.signIn, body };
}

function languageLink(language: Language) {
  const name = languageNames[language];
  return html`<a href="?lang=${language}" lang="${language}" hreflang="${language}">${name}</a> `;
}

function sections(
  language: Language,
  chosen: DemoPerson | undefined,
): readonly [string, readonly DemoPerson[]][] {
  const { both, nowhere, goOnAs } = inLanguage(signIn, language);
  const titleOf = (person: DemoPerson) => {
    const [first, ...others] = person.memberships;
    if (others.length > 0) return both;
    return first ? regionName(first.region) : nowhere;
  };
  const others = demoPeople.filter((person) => person !== chosen);
  const first: [string, DemoPerson[]][] = chosen ? [[goOnAs, [chosen]]] : [];
  return [...first, ...Map.groupBy(others, titleOf)];
}

interface Section {
  readonly title: string;
  readonly people: readonly DemoPerson[];
  readonly n: number;
  readonly language: Language;
}

function section({ title, people, n, language }: Section) {
  return html`<section aria-labelledby="where-${n}">
    <h2 id="where-${n}">${title}</h2>
    <ul>
      ${people.map((person) => html`<li>${button(person, language)}</li>`)}
    </ul>
  </section>`;
}

function button({ username, name, memberships }: DemoPerson, language: Language) {
  const isInMany = memberships.length > 1;
  const work = memberships.map((it) => describe(it, language, isInMany)).join(' · ');
  return html`<button name="username" value="${username}">
    <strong>${name}</strong> <span>${work || inLanguage(signIn, language).nowhere}</span>
  </button>`;
}

function describe(membership: DemoMembership, language: Language, isInMany: boolean): string {
  const { region, roles, providerId, by } = membership;
  const text = inLanguage(signIn, language);
  return [
    roles.map((role) => insideSentence(roleNames[role][language])).join(', '),
    providerId,
    by === 'mandate' ? text.byMandate : null,
    isInMany ? regionName(region) : null,
  ]
    .filter((part) => part !== null)
    .join(', ');
}

function insideSentence(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
