import { type Figure, goalText, isMet } from './figure.ts';
import type { Kept } from './kept.ts';
import { digits } from './turns.ts';

const BEGIN = '<!-- bench: begin -->';
const END = '<!-- bench: end -->';

/** A figure as a terminal shows it. */
export function lineOf(figure: Figure): string {
  const { id, name, value, unit, goal, spread, note } = figure;
  const mark = isMet(figure) ? 'met ' : 'open';
  const range = spread ? ` (${spread.map(digits).join('–')})` : '';
  const text = `${digits(value)} ${unit}${range}`;
  return `${mark}  ${id.padEnd(22)} ${text.padEnd(28)} ${goalText(goal).padEnd(8)} ${name}${note ? `; ${note}` : ''}`;
}

/** The kept results as a table in Markdown, with when and on what they were measured. */
export function tableOf({ measuredOn, machine, results }: Kept): string {
  const rows = results.map(({ id, name, value, unit, goal, met }) =>
    ['', `\`${id}\``, name, `${digits(value)} ${unit}`, goal, met ? 'yes' : 'no', '']
      .join(' | ')
      .trim(),
  );
  const met = results.filter((result) => result.met).length;
  return [
    `Measured on ${measuredOn} at ${machine.commit}, ${machine.name}, Node ${machine.node}: ${met} of ${results.length} goals are met.`,
    '',
    '| figure | what | value | goal | met |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

/** A document with the table in its place. */
export function withTable(document: string, table: string): string {
  const [before, after] = [document.indexOf(BEGIN), document.indexOf(END)];
  if (before < 0 || after < before) throw new Error(`The document has no ${BEGIN} … ${END}`);
  return `${document.slice(0, before)}${BEGIN}\n\n${table}\n\n${document.slice(after)}`;
}
