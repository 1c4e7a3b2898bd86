import { Template } from 'aws-cdk-lib/assertions';
import { RetentionDays } from 'aws-cdk-lib/aws-logs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { addChecks } from '../checks.ts';
import type { SignInSettings } from '../sign-in-settings.ts';
import { makeTestApp } from '../testing/synthesised.ts';
import { SignInStack } from './sign-in-stack.ts';

const both: SignInSettings = {
  domainPrefix: 'jatkopolku-example',
  suomiFi: { metadataUrl: 'https://broker.example/metadata.xml' },
  directory: {
    issuer: 'https://directory.example',
    clientId: 'client-1',
    secretName: 'directory-secret',
  },
};

const { app, remove } = makeTestApp();
let template: Template;
let bare: Template;

beforeAll(() => {
  addChecks(app);
  const settings = { stage: 'test', logRetention: RetentionDays.ONE_MONTH } as const;
  const site = { ...settings, siteOrigins: ['https://site.example'] };
  const full = new SignInStack(app, 'Full', { settings: site, signIn: both });
  const empty = { settings: { ...settings, siteOrigins: [] }, signIn: { domainPrefix: 'bare' } };
  const none = new SignInStack(app, 'Bare', empty);
  // A finding of the checks throws here.
  app.synth();
  [template, bare] = [Template.fromStack(full), Template.fromStack(none)];
});

afterAll(remove);

function onlyOf(type: string, of = template): Record<string, unknown> {
  const [resource, ...more] = Object.values(of.findResources(type));
  if (resource === undefined || more.length > 0) throw new Error(`Not one ${type}`);
  return resource;
}

describe('the user pool', () => {
  test('lets nobody in who was not invited, asks for two factors, and stays', () => {
    expect(onlyOf('AWS::Cognito::UserPool')).toMatchObject({
      DeletionPolicy: 'Retain',
      Properties: {
        AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
        DeletionProtection: 'ACTIVE',
        EnabledMfas: ['SOFTWARE_TOKEN_MFA'],
        MfaConfiguration: 'ON',
        UserPoolTier: 'PLUS',
        UserPoolAddOns: { AdvancedSecurityMode: 'ENFORCED' },
      },
    });
  });

  test('records who signed in, in a log that forgets', () => {
    expect(onlyOf('AWS::Cognito::LogDeliveryConfiguration')).toMatchObject({
      Properties: { LogConfigurations: [{ EventSource: 'userAuthEvents' }, { LogLevel: 'ERROR' }] },
    });
    expect(onlyOf('AWS::Logs::LogGroup')).toMatchObject({ Properties: { RetentionInDays: 30 } });
  });
});

describe('the site’s client', () => {
  test('has no secret, knows the code flow only, and tokens that live shortly', () => {
    expect(onlyOf('AWS::Cognito::UserPoolClient')).toMatchObject({
      Properties: {
        GenerateSecret: false,
        AllowedOAuthFlows: ['code'],
        AllowedOAuthScopes: ['openid', 'profile'],
        CallbackURLs: ['https://site.example/signed-in'],
        LogoutURLs: ['https://site.example/'],
        AccessTokenValidity: 10,
        RefreshTokenValidity: 480,
        RefreshTokenRotation: { Feature: 'ENABLED' },
        PreventUserExistenceErrors: 'ENABLED',
        SupportedIdentityProviders: ['COGNITO', 'SuomiFi', 'Directory'],
      },
    });
  });

  test('signs nobody in while the site has no address', () => {
    const { Properties } = onlyOf('AWS::Cognito::UserPoolClient', bare);
    expect(Properties).toMatchObject({ AllowedOAuthFlowsUserPoolClient: false });
    expect(Properties).not.toHaveProperty('CallbackURLs');
  });
});

describe('those who prove people', () => {
  test('are named by the stage, and none otherwise', () => {
    const names = ({ Properties }: Record<string, unknown>) => Properties;
    const found = Object.values(template.findResources('AWS::Cognito::UserPoolIdentityProvider'));
    expect(found.map(names)).toEqual([
      expect.objectContaining({ ProviderName: 'SuomiFi', ProviderType: 'SAML' }),
      expect.objectContaining({ ProviderName: 'Directory', ProviderType: 'OIDC' }),
    ]);
    expect(bare.findResources('AWS::Cognito::UserPoolIdentityProvider')).toEqual({});
  });

  test('give a name and nothing else', () => {
    const found = Object.values(template.findResources('AWS::Cognito::UserPoolIdentityProvider'));
    for (const { Properties } of found) {
      expect(Object.keys(Properties.AttributeMapping)).toEqual(['name']);
    }
  });

  test('share no secret with the template', () => {
    const text = JSON.stringify(template.toJSON());
    expect(text).toContain('{{resolve:secretsmanager:directory-secret:SecretString:::}}');
  });
});

test('the stack outputs what the API and the site need to know', () => {
  expect(Object.keys(template.findOutputs('*'))).toEqual(['Issuer', 'ClientId', 'LoginAddress']);
});
