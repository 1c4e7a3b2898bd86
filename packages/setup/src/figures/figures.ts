/** A file with its path from the root. */
export interface SourceText {
  readonly path: string;
  readonly text: string;
}

const isTest = ({ path }: SourceText) => path.includes('.test.') || path.startsWith('tests/');
const isOfSite = ({ path }: SourceText) =>
  path.startsWith('web/src/') && !path.includes('/i18n/') && /\.tsx?$/.test(path);
const isCode = ({ path }: SourceText) => /\.tsx?$/.test(path);

/** Where a fault is a wrong right, a lost day or a wrong payment: rules, use cases, store and API. */
const isAtRisk = ({ path }: SourceText) =>
  /^packages\/(kernel|domain|application|store|http)\//.test(path);
/** Texts of the site, and what tests are built from, are neither. */
const isNeither = ({ path }: SourceText) => /^packages\/(words|testing)\//.test(path);

const linesOf = ({ text }: SourceText) => text.split('\n').length - 1;
const timesOf =
  (pattern: RegExp) =>
  ({ text }: SourceText) =>
    text.match(pattern)?.length ?? 0;

type Figure = readonly [of: (source: SourceText) => boolean, count: (source: SourceText) => number];
const site = (source: SourceText) => isOfSite(source) && !isTest(source);

/** How many files a recipe of the guide lists; a test holds the lists to what the recipes touch. */
function recipe(title: string): Figure {
  return [
    ({ path }) => path === 'docs/contributing.md',
    ({ text }) => {
      const [section = ''] = text.split(`### ${title}\n`).slice(1).join('').split('\n#');
      return section.match(/^\d+\. `/gm)?.length ?? 0;
    },
  ];
}

/** What this house keeps an eye on, by name: which files, and what is counted in them. */
const counted: Record<string, Figure> = {
  'files of the site without words': [isOfSite, () => 1],
  'lines of the site without words': [isOfSite, linesOf],
  'useQuery in the site': [site, timesOf(/\buse(?:Infinite)?Query\(/g)],
  'useForm in the site': [site, timesOf(/\buseForm\(/g)],
  'invalidations by hand in the site': [site, timesOf(/\binvalidateQueries\(/g)],
  'useLanguage() in the site': [site, timesOf(/\buseLanguage\(\)/g)],
  'parses of the record as it is now in the site': [site, timesOf(/\.answer\.safeParse\(/g)],
  'blocks that ask once more in the site': [site, timesOf(/<ConfirmButton\b/g)],
  'lines of the OpenAPI document': [({ path }) => path.endsWith('openapi.json'), linesOf],
  'files of a recipe: a rate changes': recipe('A rate changes'),
  'files of a recipe: a path is added': recipe('A path is added'),
  'files of a recipe: a role is added': recipe('A role is added'),
  'files of a recipe: a field is added': recipe('A field is added to a record'),
  'files of a recipe: a page is added': recipe('A page is added'),
  'lines of tests': [(source) => isCode(source) && isTest(source), linesOf],
  'lines of other code, without words and builders': [
    (source) => isCode(source) && !isTest(source) && !isNeither(source),
    linesOf,
  ],
  'lines of tests of rules, use cases, store and API': [
    (source) => isCode(source) && isTest(source) && isAtRisk(source),
    linesOf,
  ],
  'lines of rules, use cases, store and API': [
    (source) => isCode(source) && !isTest(source) && isAtRisk(source),
    linesOf,
  ],
};

/** The figures of a checkout, each the sum over the files that it is counted in. */
export function figuresOf(sources: readonly SourceText[]): Record<string, number> {
  return Object.fromEntries(
    Object.entries(counted).map(([name, [isCounted, count]]) => [
      name,
      sources.filter(isCounted).reduce((sum, source) => sum + count(source), 0),
    ]),
  );
}
