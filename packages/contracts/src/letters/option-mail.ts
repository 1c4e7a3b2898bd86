import type { Notice } from '@jatkopolku/domain/option';
import { countyNameFi, countyNameSv } from '@jatkopolku/domain/region';
import { filledFrom } from '@jatkopolku/words/filled';
import { inLanguage } from '@jatkopolku/words/in-language';
import { optionMailWords } from '@jatkopolku/words/option-mail';

/** The message that leads to the letter: short, and without anything that only its reader should know. */
export function optionMail({ language, facts }: Pick<Notice, 'language' | 'facts'>) {
  const { subject, text } = inLanguage(optionMailWords, language);
  const { frameworkName: framework, optionNo } = facts;
  const values = { county: countyOf({ language, facts }), framework, optionNo };
  return {
    subject: filledFrom(subject, values),
    text: filledFrom(text, values),
    path: '/notices',
  };
}

/** The county that decides, as letters and messages of the language name it. */
export function countyOf({ language, facts }: Pick<Notice, 'language' | 'facts'>): string {
  return language === 'sv' ? countyNameSv(facts.regionId) : countyNameFi(facts.regionId);
}

/** A message as it is sent: its text, and the whole address of the page that it leads to. */
export function wholeMail(
  { text, path }: { readonly text: string; readonly path: string },
  site: string,
): string {
  return `${text}\n\n${new URL(path, site).href}`;
}
