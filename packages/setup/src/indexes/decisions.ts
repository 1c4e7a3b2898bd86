import type { House } from './house.ts';

const FOLDER = 'docs/decisions';
const sections = ['What', 'Why', 'Consequences'];
const LINES_MAX = 40;

const filesOf = (house: House) => house.filesIn(FOLDER).filter((name) => name !== 'README.md');

/** The page of the decisions by number. */
export function decisionsPage(house: House): string {
  const rows = filesOf(house).map((file) => {
    const [title = ''] = house.read(`${FOLDER}/${file}`).split('\n');
    return `- [${title.slice('# '.length)}](${file})`;
  });
  return [
    '# Decisions',
    '',
    'What was decided, why, and what follows from it; what is wrong today is corrected in its place, and',
    'what is decided otherwise says so.',
    '',
    ...rows,
    '',
  ].join('\n');
}

/** What of the decisions has not the form that they share. */
export function checkDecisions(house: House): string[] {
  return filesOf(house).flatMap((file, at) => {
    const lines = house.read(`${FOLDER}/${file}`).trimEnd().split('\n');
    const number = String(at + 1).padStart(3, '0');
    const heads = lines.filter((line) => /^##* /.test(line));
    const wanted = sections.map((name) => `## ${name}`);
    const [title = '', ...rest] = heads;
    const faults = [
      !file.startsWith(`${number}-`) && `has not the number ${number}`,
      !new RegExp(`^# ${number} [A-Z]`).test(title) && `does not begin with “# ${number} Title”`,
      rest.join() !== wanted.join() &&
        rest.join() !== [...wanted, '## Notes'].join() &&
        'has not the headings What, Why, Consequences and, where there are any, Notes',
      lines.length >= LINES_MAX && `has ${lines.length} lines, not fewer than ${LINES_MAX}`,
    ];
    return faults.flatMap((fault) => (fault === false ? [] : [`${file} ${fault}`]));
  });
}
