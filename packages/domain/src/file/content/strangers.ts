import type { ContentFault } from '../schema.ts';

/** The harmless text by which virus scanners are tried: nothing that is meant has it. */
const TEST_OF_SCANNERS = 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE';

/** Pages and scripts, which a browser finds anywhere. */
const page = /<(script|iframe|html|!doctype html|hta:)[\s>/]|<\?php\s/i;
const program = /This program (cannot|must) be run (in|under) (DOS|Win32)/;
/** How archives and office documents begin; each so long that no picture of ten megabytes has it by chance. */
const archives = [
  'Rar!\u001A\u0007',
  '7z\u00BC\u00AF\u0027\u001C',
  '\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1',
];

/** This one is read from its end, whatever comes before: it has a list of files, and an end of that. */
const isZip = (text: string) => text.includes('PK\u0001\u0002') && text.includes('PK\u0005\u0006');

/** What lies in a file, wherever, that belongs into no picture and no paper. */
export function strangersIn(text: string): ContentFault[] {
  const faults: ContentFault[] = [];
  if (text.includes(TEST_OF_SCANNERS)) faults.push('file-harmful');
  const isMixed =
    isZip(text) ||
    page.test(text) ||
    program.test(text) ||
    archives.some((mark) => text.includes(mark));
  if (isMixed) faults.push('file-mixed');
  return faults;
}
