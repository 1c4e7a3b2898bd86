/**
 * Who may import whom: kernel ← domain ← words ← contracts ← application ← store ← http ← functions, and
 * beside that line the packages that serve it. A package that is not here may import no other.
 */
const allowedImports: Readonly<Record<string, readonly string[]>> = {
  kernel: [],
  domain: ['kernel'],
  words: ['kernel', 'domain'],
  contracts: ['kernel', 'domain', 'words'],
  application: ['kernel', 'domain', 'contracts'],
  store: ['kernel', 'domain', 'contracts', 'application'],
  register: ['kernel', 'domain', 'application'],
  'register-server': ['kernel', 'demo'],
  http: ['kernel', 'domain', 'contracts', 'application', 'store', 'telemetry'],
  functions: [
    'kernel',
    'domain',
    'contracts',
    'application',
    'store',
    'http',
    'register',
    'telemetry',
  ],
  telemetry: ['kernel'],
  engine: ['kernel'],
  demo: ['kernel'],
  testing: ['kernel', 'domain', 'contracts', 'engine', 'store', 'application'],
  web: ['kernel', 'domain', 'words', 'contracts'],
  local: [
    'kernel',
    'domain',
    'words',
    'contracts',
    'application',
    'store',
    'demo',
    'engine',
    'http',
    'register',
    'register-server',
    'web',
  ],
  // It measures the program as tests do, with their fixtures.
  bench: [
    'kernel',
    'domain',
    'contracts',
    'application',
    'store',
    'http',
    'engine',
    'demo',
    'local',
    'setup',
    'infra',
    'testing',
  ],
  cli: ['kernel', 'domain', 'words', 'contracts', 'application', 'local'],
  infra: [],
};

/** What of other packages the stacks need: what the table looks like, which routes there are, and their document. */
const infraValues = new Set([
  '@jatkopolku/store/table-definition',
  '@jatkopolku/contracts',
  '@jatkopolku/contracts/openapi.json',
]);

/** What tests of the stacks call, speak, and use around them. */
const stackTests = new Set(['kernel', 'domain', 'contracts', 'http', 'register-server']);

interface Arrow {
  /** Workspace names without the scope. */
  readonly from: string;
  readonly to: string;
  readonly specifier: string;
  readonly isTypeOnly: boolean;
  readonly isTest: boolean;
}

/** Why the arrow is wrong, or undefined when it is right. */
export function whyWrongArrow({
  from,
  to,
  specifier,
  isTypeOnly,
  isTest,
}: Arrow): string | undefined {
  if (from === to) return undefined;
  if (to === 'testing' && !isTest && from !== 'bench') {
    return 'only *.test.ts files and benches may import testing';
  }
  if (to === 'testing') return undefined;
  if (from === 'infra' && to.startsWith('functions-')) {
    const isAllowed = isTypeOnly || isTest;
    return isAllowed ? undefined : 'infra may take only types from functions (import type)';
  }
  if (from === 'infra' && infraValues.has(specifier)) return undefined;
  // Tests of the stacks call what is deployed, and speak its language.
  if (from === 'infra' && isTest && stackTests.has(to)) return undefined;
  const allowed = allowedImports[from.startsWith('functions-') ? 'functions' : from] ?? [];
  if (allowed.includes(to)) return undefined;
  return `${from} may import ${allowed.join(', ') || 'no other package'}`;
}
