import type { Recipe } from './recipe.ts';

const page = `import { Paragraph } from 'suomifi-ui-components';

import { useActing } from '../../acting/use-acting.ts';
import { useClientNames } from '../../queries/clients.ts';
import type { Answer } from '../../api/operation-names.ts';
import { useRead } from '../../queries/use-read.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { Page } from '../../ui/page.tsx';
import { renderResult } from '../../ui/render-result.tsx';
import { SiteLink } from '../../ui/site-link.tsx';
import { Empty } from '../../ui/states.tsx';

type ReturnedSheets = Answer<'listReturnedSheets'>['items'];

/** The month sheets that the county returned to one's provider. */
export function ReturnedPage() {
  const { t } = useTranslation('attendance');
  const providerId = useActing().membership?.providerId;
  const sheets = useRead('listReturnedSheets', providerId ? { params: { providerId } } : undefined);
  return (
    <Page title={t('returned.title')}>
      <Paragraph mb="s">{t('returned.text')}</Paragraph>
      {renderResult(sheets, ({ items }) => (
        <ReturnedList items={items} />
      ))}
    </Page>
  );
}

function ReturnedList({ items }: { readonly items: ReturnedSheets }) {
  const { t } = useTranslation('attendance');
  const clientName = useClientNames(items.map(({ record }) => record.clientId));
  const format = useFormat();
  if (items.length === 0) return <Empty>{t('returned.none')}</Empty>;
  return (
    <ul className="found">
      {items.map(({ record: { clientId, placementId, month } }) => (
        <li key={\`\${placementId} \${month}\`}>
          <SiteLink to="/sheets" search={{ month }} className="found-name">
            {clientName(clientId)}
          </SiteLink>
          <span className="quiet">{format.month(month)}</span>
        </li>
      ))}
    </ul>
  );
}
`;

/** A provider's people see the month sheets that came back, on a page of their own. */
export const returnedSheets: Recipe = {
  title: 'A page is added',
  filesMax: 14,
  steps: [
    {
      file: 'packages/contracts/src/api/attendance.ts',
      found: 'wanted',
      edits: [
        {
          at: '  readSheet: reading(SHEET_PATH,',
          before: `  listReturnedSheets: {
    method: 'GET',
    path: '/returned-sheets/{providerId}',
    summary: 'Month sheets of a provider that were returned, the earliest month first, at most 100',
    effect: 'read',
    subject: named('provider'),
    params: sheetKey.pick({ providerId: true }),
    query: nothing,
    body: nothing,
    answer: z.strictObject({ items: z.array(versioned(sheetSchema)) }),
    problems: whole('not-found'),
  },
`,
        },
      ],
    },
    {
      file: 'packages/domain/src/access/attendance-policy.ts',
      found: { types: 'web/src/queries/use-read.ts(' },
      edits: [{ at: '  listCalendars: own,\n', after: '  listReturnedSheets: own,\n' }],
    },
    {
      file: 'packages/http/src/routes/attendance.ts',
      found: { test: 'packages/http/src/api.test.ts' },
      edits: [
        {
          at: '  serve(app, api, readSheet,',
          before: `  serve(app, api, operations.listReturnedSheets, async ({ records, params }) =>
    success({ items: await records.waiting('sheet', \`returned:\${params.providerId}\`, 100) }),
  );
`,
        },
      ],
    },
    {
      file: 'packages/http/src/api.test.ts',
      found: { test: 'packages/http/src/api.test.ts' },
      edits: [
        {
          at: "    listSheets: '/sheets/P1/2020-01',\n",
          after: "    listReturnedSheets: '/returned-sheets/P1',\n",
        },
      ],
    },
    { file: 'web/src/features/attendance/returned-page.tsx', found: 'wanted', edits: page },
    {
      file: 'web/src/queries/stale-reads.ts',
      found: 'wanted',
      edits: [{ at: "  'listSheetRemarks',\n", before: "  'listReturnedSheets',\n" }],
    },
    {
      file: 'web/src/app/routes.tsx',
      found: 'wanted',
      edits: [
        {
          at: "    page('/claims', () =>",
          before: `    page(
      '/returned-sheets',
      () => import('../features/attendance/returned-page.tsx'),
      'ReturnedPage',
    ),
`,
        },
      ],
    },
    {
      file: 'tests/pages/site-pages.ts',
      found: { test: 'tests/routes.test.ts' },
      edits: [
        {
          at: "  '/closed-periods': {\n",
          before: `  '/returned-sheets': {
    person: 'maija',
    headings: { fi: 'Palautetut listat', sv: 'Returnerade listor', en: 'Returned sheets' },
    ready: '.found li',
  },
`,
        },
      ],
    },
    {
      file: 'web/src/app/shell/destinations.ts',
      found: 'wanted',
      edits: [
        {
          at: "  { to: '/claims',",
          before:
            "  { to: '/returned-sheets', text: 'returnedSheets', action: 'listReturnedSheets' },\n",
        },
      ],
    },
    {
      file: 'web/src/app/shell/destinations.test.ts',
      found: { test: 'web/src/app/shell/destinations.test.ts' },
      edits: [
        {
          at: "'/sheets', '/claims', '/placements', '/search']",
          instead: "'/sheets', '/returned-sheets', '/claims', '/placements', '/search']",
        },
        {
          at: "    '/sheets',\n    '/claims',\n",
          instead: "    '/sheets',\n    '/returned-sheets',\n    '/claims',\n",
        },
      ],
    },
    {
      file: 'packages/words/src/shell.ts',
      found: { types: '"returnedSheets"' },
      edits: [
        {
          at: '  claims: things.claims',
          before:
            "  returnedSheets: { fi: 'Palautetut listat', sv: 'Returnerade listor', en: 'Returned sheets' },\n",
        },
      ],
    },
    {
      file: 'packages/words/src/attendance.ts',
      found: { types: '"returned.title"' },
      edits: [
        {
          at: '  month: facts.month',
          before: `  returned: {
    title: { fi: 'Palautetut kuukausilistat', sv: 'Returnerade månadslistor', en: 'Returned month sheets' },
    text: {
      fi: 'Korjaa palautettu lista ja lähetä se uudelleen.',
      sv: 'Rätta listan och skicka den på nytt.',
      en: 'Correct a returned sheet and send it again.',
    },
    none: { fi: 'Ei palautettuja listoja.', sv: 'Inga returnerade listor.', en: 'No returned sheets.' },
  },
`,
        },
      ],
    },
    {
      file: 'packages/words/src/access-log.ts',
      found: { test: 'web/src/features/access-log/use-action-name.test.ts' },
      edits: [
        {
          at: '    listSheets: things.sheets',
          before:
            "    listReturnedSheets: { fi: 'Palautettujen listojen luettelo', sv: 'Lista över returnerade listor', en: 'List of returned sheets' },\n",
        },
      ],
    },
  ],
};
