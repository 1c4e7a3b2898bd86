import type { Letter } from '@jatkopolku/contracts/letters/letter';
import { lookInto } from '@jatkopolku/domain/file';
import { localDate } from '@jatkopolku/kernel';
import { getDocumentProxy } from 'unpdf';
import { expect, it } from 'vitest';

import { installedFonts } from './fonts.ts';
import { printLetter } from './letter-pdf.ts';

/** A letter to somebody of the name. */
async function letterTo(name: string): Promise<Uint8Array> {
  const letter: Letter = {
    language: 'fi',
    sender: name,
    title: name,
    facts: [['Palveluntuottaja', `${name} (Y-tunnus 2617416-4)`]],
    sections: [{ heading: name, paragraphs: [`Sopimus: ${name}.`] }],
  };
  const printing = { fonts: await installedFonts(), on: localDate('2026-04-30') };
  return new Uint8Array(await printLetter(letter, printing));
}

/** Its text as a reader of the PDF copies it, without its layout. */
async function textOf(name: string): Promise<string> {
  const pdf = await getDocumentProxy(await letterTo(name));
  const { items } = await (await pdf.getPage(1)).getTextContent();
  return items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
}

it.each([
  'Šaamelaisyhdistys Žiežči ry',
  'Sáŋgi-Đorđević',
  'Łęcki',
  'Yıldız',
  '12\u202F000 €',
  'Mäki\u2011Östergård',
  'Ŋávdi O’Brien Weiß Ǥuovža Ŧ',
  'Nguyễn Thị Hằng',
  'Ọlá Ẹ̀kọ́ Ɓala Ɗan Ƙwairanga Ƴar',
  'Ǯugʼə Ŵ Ħ Ŀ Ș Ț Ə',
])('a letter to %s says the name as it is written', async (name) => {
  const text = await textOf(name);
  // The reader of the test makes a plain space of each kind of space.
  expect(text.split(name.normalize('NFC').replace('\u202F', ' '))).toHaveLength(6);
});

it('an imported name with a sign that no font has shows the sign by its number', async () => {
  expect(await textOf('Wang 漢')).toContain('Wang [U+6F22]');
});

it('a letter is a paper that may be sent as evidence', async () => {
  const found = lookInto(await letterTo('Łęcki'));
  expect(found).toEqual({ mediaType: 'application/pdf', faults: [] });
});
