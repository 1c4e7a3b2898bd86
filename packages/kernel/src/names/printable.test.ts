import { expect, it } from 'vitest';

import { unprintableSign } from './printable.ts';

it.each([
  ['Šaamelaisyhdistys Žiežči ry', undefined],
  ['Sáŋgi-Đorđević', undefined],
  ['Ẹ̀kọ́ Łęcki Yıldız O’Brien 1\u202F000 Mäki\u2011Aho', undefined],
  ['first line\r\n\tsecond', undefined],
  ['Wang 漢', '漢 (U+6F22)'],
  ['مريم', 'م (U+0645)'],
  ['Aino 🦄', '🦄 (U+1F984)'],
  ['\uE000', '\uE000 (U+E000)'],
])('%j has the unprintable sign %j', (text, sign) => {
  expect(unprintableSign(text)).toBe(sign);
});
