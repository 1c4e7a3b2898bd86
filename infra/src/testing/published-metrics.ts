/** A metric of AWS, and the sets of dimensions by which it can be asked for. */
type Published = Readonly<Record<string, readonly (readonly string[])[]>>;

const ofFunction = [['FunctionName']];
const ofApi = [['ApiId'], ['ApiId', 'Stage']];
const ofTable = [['TableName'], ['TableName', 'GlobalSecondaryIndexName']];
const ofOperation = [['TableName', 'Operation']];
const ofClient = [['UserPool', 'UserPoolClient']];
const ofProvider = [['UserPool', 'UserPoolClient', 'IdentityProvider']];

/**
 * What AWS publishes, by its own developer guides: a metric under other dimensions than these has no data,
 * and an alarm on it never rings.
 */
const publishedMetrics: Readonly<Record<string, Published>> = {
  'AWS/Lambda': {
    Errors: ofFunction,
    Throttles: ofFunction,
    Duration: ofFunction,
    Invocations: ofFunction,
  },
  'AWS/SQS': { ApproximateNumberOfMessagesVisible: [['QueueName']] },
  'AWS/Scheduler': { InvocationDroppedCount: [['ScheduleGroup']] },
  'AWS/ApiGateway': { '5xx': ofApi },
  'AWS/DynamoDB': {
    ReadThrottleEvents: ofTable,
    WriteThrottleEvents: ofTable,
    SystemErrors: ofOperation,
  },
  'AWS/Cognito': {
    SignInThrottles: ofClient,
    FederationThrottles: ofProvider,
    FederationSuccesses: ofProvider,
  },
};

/** Whether there is such a metric under these dimensions. */
export function isPublished(
  namespace: string,
  name: string,
  dimensions: readonly string[],
): boolean {
  const asked = dimensions.toSorted().join();
  const sets = publishedMetrics[namespace]?.[name] ?? [];
  return sets.some((set) => set.toSorted().join() === asked);
}
