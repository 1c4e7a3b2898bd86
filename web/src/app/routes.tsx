import {
  type RouteComponent,
  createRootRoute,
  createRoute,
  lazyRouteComponent,
} from '@tanstack/react-router';

import {
  readAccessLogAddress,
  readAdmissionsAddress,
  readAgreementsAddress,
  readCommitmentsAddress,
  readApprovalsAddress,
  readChecksAddress,
  readExplanationAddress,
  readFindAddress,
  readForecastAddress,
  readFrameworksAddress,
  readNewApplication,
  readNewClaim,
  readOptionsAddress,
  readProposalAddress,
  readProviderAddress,
  readProvidersAddress,
  readSearch,
  readSheetsAddress,
  readSignalsAddress,
} from '../addresses/addresses.ts';
import { ChoosePage } from '../features/membership/choose-page.tsx';
import { NotFoundPage } from '../ui/not-found-page.tsx';
import { Shell } from './shell/shell.tsx';
import { SignedInArea } from './signed-in-area.tsx';

/** Around every page. */
const root = createRootRoute({ component: Shell, notFoundComponent: NotFoundPage });
/** Pages for those who are signed in and act as somebody. */
const signedIn = createRoute({
  getParentRoute: () => root,
  id: 'signed-in-area',
  component: SignedInArea,
});

type Asked = Readonly<Record<string, unknown>>;
type PageModule<Name extends string> = Readonly<Record<Name, RouteComponent>>;

function openPage<const Path extends string, Name extends string>(
  path: Path,
  load: () => Promise<PageModule<Name>>,
  name: Name,
) {
  const component = lazyRouteComponent(load, name);
  return createRoute({ getParentRoute: () => root, path, component });
}

/** A page behind signing in; what its address asks for after the `?` is read before the page is loaded. */
function page<const Path extends string, Name extends string, Search extends object = object>(
  ...[path, load, name, validateSearch = () => ({}) as Search]: [
    path: Path,
    load: () => Promise<PageModule<Name>>,
    name: Name,
    validateSearch?: (asked: Asked) => Search,
  ]
) {
  const component = lazyRouteComponent(load, name);
  return createRoute({ getParentRoute: () => signedIn, path, component, validateSearch });
}

/** Every page of the site, with its address. */
export const routeTree = root.addChildren([
  signedIn.addChildren([
    page('/', () => import('../features/home/home-page.tsx'), 'HomePage'),
    page(
      '/sheets',
      () => import('../features/attendance/sheets-page.tsx'),
      'SheetsPage',
      readSheetsAddress,
    ),
    page('/claims', () => import('../features/outcome/claims-page.tsx'), 'ClaimsPage'),
    page(
      '/claims/new',
      () => import('../features/outcome/new-claim-page.tsx'),
      'NewClaimPage',
      readNewClaim,
    ),
    page(
      '/claim-signals',
      () => import('../features/outcome/signals-page.tsx'),
      'SignalsPage',
      readSignalsAddress,
    ),
    page('/claim-settings', () => import('../features/outcome/settings-page.tsx'), 'SettingsPage'),
    page(
      '/claims/forecast',
      () => import('../features/outcome/forecast-page.tsx'),
      'ForecastPage',
      readForecastAddress,
    ),
    page(
      '/claims/second-parts',
      () => import('../features/outcome/second-parts-page.tsx'),
      'SecondPartsPage',
    ),
    page('/claims/$claimId', () => import('../features/outcome/claim-page.tsx'), 'ClaimPage'),
    page(
      '/approvals',
      () => import('../features/approval/approvals-page.tsx'),
      'ApprovalsPage',
      readApprovalsAddress,
    ),
    page(
      '/approvals/claims/$claimId',
      () => import('../features/approval/claim-approval-page.tsx'),
      'ClaimApprovalPage',
      readApprovalsAddress,
    ),
    page(
      '/approvals/sheets/$providerId/$month/$clientId/$placementId',
      () => import('../features/approval/sheet-approval-page.tsx'),
      'SheetApprovalPage',
      readApprovalsAddress,
    ),
    page(
      '/admissions',
      () => import('../features/admission/admissions-page.tsx'),
      'AdmissionsPage',
      readAdmissionsAddress,
    ),
    page(
      '/admissions/new',
      () => import('../features/admission/new-application-page.tsx'),
      'NewApplicationPage',
      readNewApplication,
    ),
    page(
      '/admissions/$applicationId',
      () => import('../features/admission/application-page.tsx'),
      'ApplicationPage',
    ),
    page(
      '/agreements',
      () => import('../features/agreement/agreements-page.tsx'),
      'AgreementsPage',
      readAgreementsAddress,
    ),
    page(
      '/agreements/$frameworkId/$agreementId',
      () => import('../features/agreement/agreement-page.tsx'),
      'AgreementPage',
    ),
    page(
      '/options',
      () => import('../features/option/options-page.tsx'),
      'OptionsPage',
      readOptionsAddress,
    ),
    page(
      '/options/new',
      () => import('../features/option/new-decision-page.tsx'),
      'NewDecisionPage',
      readProposalAddress,
    ),
    page(
      '/options/$decisionId',
      () => import('../features/option/decision-page.tsx'),
      'DecisionPage',
    ),
    page('/notices', () => import('../features/option/notices-page.tsx'), 'NoticesPage'),
    page(
      '/performance/$providerId',
      () => import('../features/option/performance-page.tsx'),
      'PerformancePage',
    ),
    page('/outbox', () => import('../features/option/outbox-page.tsx'), 'OutboxPage'),
    page(
      '/checks',
      () => import('../features/eligibility/checks-page.tsx'),
      'ChecksPage',
      readChecksAddress,
    ),
    page(
      '/checks/$providerId',
      () => import('../features/eligibility/check-page.tsx'),
      'CheckPage',
    ),
    page(
      '/frameworks',
      () => import('../features/framework/frameworks-page.tsx'),
      'FrameworksPage',
      readFrameworksAddress,
    ),
    page(
      '/frameworks/new',
      () => import('../features/framework/new-framework-page.tsx'),
      'NewFrameworkPage',
    ),
    page(
      '/frameworks/$frameworkId',
      () => import('../features/framework/framework-page.tsx'),
      'FrameworkPage',
    ),
    page(
      '/providers',
      () => import('../features/provider/providers-page.tsx'),
      'ProvidersPage',
      readProvidersAddress,
    ),
    page(
      '/providers/new',
      () => import('../features/provider/new-provider-page.tsx'),
      'NewProviderPage',
    ),
    page(
      '/providers/$providerId',
      () => import('../features/provider/provider-page.tsx'),
      'ProviderPage',
    ),
    page(
      '/statements',
      () => import('../features/statement/statements-page.tsx'),
      'StatementsPage',
    ),
    page(
      '/statements/$providerId/$month',
      () => import('../features/statement/statement-page.tsx'),
      'StatementPage',
    ),
    page(
      '/commitments',
      () => import('../features/commitment/commitments-page.tsx'),
      'CommitmentsPage',
      readCommitmentsAddress,
    ),
    page(
      '/cost-centres',
      () => import('../features/commitment/cost-centres-page.tsx'),
      'CostCentresPage',
    ),
    page(
      '/settlements',
      () => import('../features/settlement/settlements-page.tsx'),
      'SettlementsPage',
    ),
    page(
      '/settlements/$month',
      () => import('../features/settlement/settlement-page.tsx'),
      'SettlementPage',
    ),
    page(
      '/settlements/$month/$providerId',
      () => import('../features/settlement/settled-provider-page.tsx'),
      'SettledProviderPage',
      readProviderAddress,
    ),
    page(
      '/settlements/$month/$providerId/explanation',
      () => import('../features/settlement/explanation-page.tsx'),
      'ExplanationPage',
      readExplanationAddress,
    ),
    page(
      '/clients',
      () => import('../features/client/clients-page.tsx'),
      'ClientsPage',
      readFindAddress,
    ),
    page('/clients/new', () => import('../features/client/new-client-page.tsx'), 'NewClientPage'),
    page('/clients/$clientId', () => import('../features/client/client-page.tsx'), 'ClientPage'),
    page(
      '/clients/$clientId/placements/new',
      () => import('../features/placement/new-placement-page.tsx'),
      'NewPlacementPage',
    ),
    page(
      '/placements/$placementId',
      () => import('../features/placement/placement-page.tsx'),
      'PlacementPage',
    ),
    page('/search', () => import('../features/search/search-page.tsx'), 'SearchPage', readSearch),
    page('/grants', () => import('../features/grant/grants-page.tsx'), 'GrantsPage'),
    page(
      '/access-log',
      () => import('../features/access-log/access-log-page.tsx'),
      'AccessLogPage',
      readAccessLogAddress,
    ),
    page('/choose', async () => ({ ChoosePage }), 'ChoosePage'),
  ]),
  openPage('/help', () => import('../features/help/help-page.tsx'), 'HelpPage'),
  openPage(
    '/accessibility',
    () => import('../features/accessibility/accessibility-page.tsx'),
    'AccessibilityPage',
  ),
]);
