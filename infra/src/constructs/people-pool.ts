import { ArnFormat, Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import {
  AccountRecovery,
  CfnLogDeliveryConfiguration,
  FeaturePlan,
  Mfa,
  StandardThreatProtectionMode,
  UserPool,
} from 'aws-cdk-lib/aws-cognito';
import { LogGroup, type RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';

export interface PeoplePoolProps {
  readonly name: string;
  readonly logRetention: RetentionDays;
}

/**
 * The people of a stage. Most of them come from Suomi.fi or a directory and prove themselves there; an
 * account of the pool's own is made by an administrator, for who has neither, and asks for two factors.
 */
export class PeoplePool extends Construct {
  readonly pool: UserPool;

  constructor(scope: Construct, id: string, { name, logRetention }: PeoplePoolProps) {
    super(scope, id);
    this.pool = new UserPool(this, 'Pool', {
      userPoolName: name,
      selfSignUpEnabled: false,
      signInAliases: { email: true },
      signInCaseSensitive: false,
      standardAttributes: { fullname: { required: false, mutable: true } },
      passwordPolicy,
      mfa: Mfa.REQUIRED,
      // A text message can be read on the way.
      mfaSecondFactor: { otp: true, sms: false },
      accountRecovery: AccountRecovery.EMAIL_ONLY,
      // Stops passwords that leaked elsewhere, and is what records who tried to sign in.
      featurePlan: FeaturePlan.PLUS,
      standardThreatProtectionMode: StandardThreatProtectionMode.FULL_FUNCTION,
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    this.#addLog(logRetention);
  }

  /** Who signed in or was stopped, and the messages that did not go out. */
  #addLog(retention: RetentionDays): void {
    const { logGroupName } = new LogGroup(this, 'Log', { retention });
    // The group's own ARN ends in ":*", which means its streams and is refused here.
    const logGroupArn = Stack.of(this).formatArn({
      service: 'logs',
      resource: 'log-group',
      resourceName: logGroupName,
      arnFormat: ArnFormat.COLON_RESOURCE_NAME,
    });
    const cloudWatchLogsConfiguration = { logGroupArn };
    new CfnLogDeliveryConfiguration(this, 'LogDelivery', {
      userPoolId: this.pool.userPoolId,
      logConfigurations: [
        { eventSource: 'userAuthEvents', logLevel: 'INFO', cloudWatchLogsConfiguration },
        { eventSource: 'userNotification', logLevel: 'ERROR', cloudWatchLogsConfiguration },
      ],
    });
  }
}

const passwordPolicy = {
  minLength: 14,
  requireLowercase: true,
  requireUppercase: true,
  requireDigits: true,
  requireSymbols: true,
  tempPasswordValidity: Duration.days(3),
};
