import { expect, it } from 'vitest';

import { installedFonts } from './fonts.ts';
import { runsOf } from './runs.ts';

it.each([
  ['Virtanen Oy', [[0, 'Virtanen Oy']]],
  ['', [[0, '']]],
  [
    'Päätös Žiežči ry',
    [
      [0, 'Päätös '],
      [1, 'Žiežči '],
      [0, 'ry'],
    ],
  ],
  ['rivi\ntoinen', [[0, 'rivi\ntoinen']]],
])('%j is printed in %j', async (text, expected) => {
  const runs = runsOf(text, await installedFonts());
  expect(runs.map((run) => [run.face, run.text])).toEqual(expected);
});
