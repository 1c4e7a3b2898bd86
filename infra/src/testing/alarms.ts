import type { Template } from 'aws-cdk-lib/assertions';
import * as z from 'zod';

const dimensions = z
  .array(z.object({ Name: z.string(), Value: z.unknown() }))
  .transform((all) => Object.fromEntries(all.map(({ Name, Value }) => [Name, Value])));
const metricSchema = z.object({
  Namespace: z.string(),
  MetricName: z.string(),
  Dimensions: dimensions,
});
const alarmSchema = z.object({
  Properties: z.object({
    AlarmActions: z.array(z.unknown()).default([]),
    AlarmDescription: z.string(),
    Threshold: z.number(),
    TreatMissingData: z.string(),
    Metrics: z
      .array(z.object({ MetricStat: z.object({ Metric: metricSchema }).optional() }))
      .default([]),
  }),
});

type Metric = z.infer<typeof metricSchema>;

interface FoundAlarm extends Pick<
  z.infer<typeof alarmSchema>['Properties'],
  'AlarmActions' | 'AlarmDescription' | 'Threshold' | 'TreatMissingData'
> {
  readonly id: string;
  /** Those of its expression, or its only one. */
  readonly metrics: readonly Metric[];
}

/** All alarms of a stack. */
export function alarmsOf(template: Template): FoundAlarm[] {
  return Object.entries(template.findResources('AWS::CloudWatch::Alarm')).map(([id, resource]) => {
    const { Metrics, ...properties } = alarmSchema.parse(resource).Properties;
    const single = resource['Properties'] as unknown;
    const ofExpression = Metrics.flatMap(({ MetricStat }) =>
      MetricStat ? [MetricStat.Metric] : [],
    );
    const metrics = ofExpression.length > 0 ? ofExpression : [metricSchema.parse(single)];
    return { ...properties, id, metrics };
  });
}

const exportSchema = z.object({ Value: z.unknown(), Export: z.object({ Name: z.string() }) });
const importSchema = z.strictObject({ 'Fn::ImportValue': z.string() });

/** A value of a stack as the stack that it comes from writes it. */
export function comesFrom(value: unknown, templates: readonly Template[]): unknown {
  const name = importSchema.safeParse(value).data?.['Fn::ImportValue'];
  if (name === undefined) return value;
  const found = templates
    .flatMap((template) => Object.values(template.findOutputs('*')))
    .map((output) => exportSchema.safeParse(output).data)
    .find((output) => output?.Export.Name === name);
  return found?.Value;
}
