import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { type GroupName, operationsOfGroup } from '@jatkopolku/contracts';
import type {
  CheckedEnv,
  Env,
  FilingEnv,
  RegionEnv,
  SealedEnv,
} from '@jatkopolku/functions-api/env';
import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import { HttpMethod, HttpRouteKey, type HttpStage } from 'aws-cdk-lib/aws-apigatewayv2';
import type { Construct } from 'constructs';

import { groupFunctions } from '../api-functions.ts';
import type { BundledFiles } from '../bundle-function.ts';
import { ApiFunction } from '../constructs/api-function.ts';
import type { WatchedFunction } from '../constructs/function-alarms.ts';
import { HttpGateway } from '../constructs/http-gateway.ts';
import { grantSealing } from '../constructs/sealing.ts';
import { grantTable } from '../constructs/table-access.ts';
import type { StageSettings } from '../stage.ts';
import type { DataStack } from './data-stack.ts';

export interface ApiStackProps extends StackProps {
  readonly settings: StageSettings;
  readonly version: string;
  readonly data: DataStack;
  /** Who says who people are. */
  readonly signIn: Pick<RegionEnv, 'ISSUER' | 'KEYS_URL' | 'AUDIENCE' | 'CLIENT_ID'>;
}

/** The document of the API, beside the viewer that shows it. */
const openApi = fileURLToPath(import.meta.resolve('@jatkopolku/contracts/openapi.json'));
const viewerFolder = dirname(fileURLToPath(import.meta.resolve('swagger-ui-dist/package.json')));

/** The fonts of the letters, as `packages/http/src/documents/fonts.ts` reads them. */
const fontFiles = [
  import.meta.resolve('@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff'),
  import.meta.resolve('@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff'),
  import.meta.resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf'),
  import.meta.resolve('dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf'),
  import.meta.resolve('@fontsource/noto-sans/files/noto-sans-latin-ext-400-normal.woff'),
  import.meta.resolve('@fontsource/noto-sans/files/noto-sans-latin-ext-600-normal.woff'),
].map((address) => fileURLToPath(address));

/** The HTTP API and the functions behind it, one for each group of slices. */
export class ApiStack extends Stack {
  readonly functions: WatchedFunction[] = [];
  readonly #props: ApiStackProps;
  readonly #gateway: HttpGateway;

  constructor(scope: Construct, id: string, props: ApiStackProps) {
    super(scope, id, props);
    this.#props = props;
    this.#gateway = new HttpGateway(this, 'Gateway', { settings: props.settings });
    this.#addDocs();
    this.#addOption();
    for (const group of ['access', 'history'] as const) {
      this.#addGroup(group, this.#regionEnvironment());
    }
    for (const group of ['work', 'eligibility'] as const) {
      this.#addGroup(group, this.#checkedEnvironment());
    }
    // Prints providers' statements, so it has the fonts.
    this.#addGroup('money', this.#checkedEnvironment(), fontFiles);
    const { seals, hashKey, files } = props.data;
    const sealingKey = seals.key;
    const sealed: SealedEnv = {
      ...this.#regionEnvironment(),
      WRAPPING_KEY_ARN: sealingKey.keyArn,
      MARK_KEY_ARN: hashKey.keyArn,
    };
    const keys = { sealingKey, hashKey, regions: props.settings.regions };
    // Prints what payers and the employment authority are notified of, and asks the register where clients work.
    const checked = { ...sealed, ...this.#checkedEnvironment() };
    grantSealing(this.#addGroup('people', checked, fontFiles).role, {
      ...keys,
      whose: ['client'],
      opens: true,
    });
    // Opens the accounts that clients and providers are paid to, and the region's own; prints statements to other payers.
    grantSealing(this.#addGroup('payment', sealed, fontFiles).role, {
      ...keys,
      whose: ['client', 'provider', 'region'],
      opens: true,
    });
    // Providers' accounts are opened where they are paid, and nowhere else.
    grantSealing(this.#addGroup('procurement', checked).role, {
      ...keys,
      whose: ['provider'],
      opens: false,
    });
    const filing: FilingEnv = {
      ...this.#regionEnvironment(),
      QUARANTINE_BUCKET_NAME: files.quarantine.bucketName,
      RELEASED_BUCKET_NAME: files.released.bucketName,
    };
    files.grantFiles(this.#addGroup('files', filing).role);
    new CfnOutput(this, 'ApiUrl', { value: this.#gateway.url });
  }

  get gateway(): HttpStage {
    return this.#gateway.stage;
  }

  #environment(): Env {
    const { settings, version } = this.#props;
    return { STAGE: settings.stage, VERSION: version, LOG_LEVEL: settings.logLevel };
  }

  #regionEnvironment(): RegionEnv {
    const { settings, data, signIn } = this.#props;
    return {
      ...this.#environment(),
      TABLE_NAME: data.table.tableName,
      REGIONS: settings.regions.join(','),
      ...signIn,
    };
  }

  /** Of those that ask the open register of organisations. */
  #checkedEnvironment(): CheckedEnv {
    return { ...this.#regionEnvironment(), REGISTER_URL: this.#props.settings.registerUrl };
  }

  /** Health and the description of the API; unknown addresses come here too. */
  #addDocs(): void {
    const { handler, watched } = new ApiFunction<Env>(this, 'Docs', {
      entry: '@jatkopolku/functions-api/lambda/docs',
      environment: this.#environment(),
      files: [
        openApi,
        ...['swagger-ui.css', 'swagger-ui-bundle.js'].map((name) => join(viewerFolder, name)),
      ],
      logRetention: this.#props.settings.logRetention,
      errorImpact: 'Nobody can tell whether the API is up, and unknown addresses get no answer.',
    });
    this.functions.push(watched);
    const paths = ['/api/v1/health', '/api/openapi.json', '/api/docs', '/api/docs/{asset}'];
    this.#gateway.addRoutes('Docs', {
      routeKeys: [
        ...paths.map((path) => HttpRouteKey.with(path, HttpMethod.GET)),
        HttpRouteKey.DEFAULT,
      ],
      handler,
      reason: 'Says only that the API is up, what it can do, or that there is nothing here.',
    });
  }

  /** Prints decisions, so it has the fonts; a calendar program comes to it without signing in. */
  #addOption(): void {
    const { handler } = this.#addGroup('option', this.#checkedEnvironment(), fontFiles);
    this.#gateway.addRoutes('Calendar', {
      routeKeys: [HttpRouteKey.with('/api/v1/calendar/{file}', HttpMethod.GET)],
      handler,
      reason: 'The address is the proof: a secret of 256 bits, of which only a hash is kept.',
    });
  }

  #addGroup(
    group: GroupName,
    environment: RegionEnv,
    files?: BundledFiles,
  ): ApiFunction<RegionEnv> {
    const { settings, data } = this.#props;
    const { access, errorImpact, memoryMb } = groupFunctions[group];
    const made = new ApiFunction<RegionEnv>(this, group, {
      entry: `@jatkopolku/functions-api/lambda/${group}`,
      environment,
      ...(files && { files }),
      ...(memoryMb !== undefined && { memoryMb }),
      logRetention: settings.logRetention,
      errorImpact,
    });
    this.functions.push(made.watched);
    grantTable(made.role, { table: data.table, regions: settings.regions, access });
    this.#gateway.addRoutes(group, {
      routeKeys: operationsOfGroup(group).map(({ method, path }) =>
        HttpRouteKey.with(`/api/v1${path}`, HttpMethod[method]),
      ),
      handler: made.handler,
      reason: 'The function itself asks for proof of who calls, and answers nobody without it.',
    });
    return made;
  }
}
