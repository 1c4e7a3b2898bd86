import { Stack, Validations } from 'aws-cdk-lib';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { afterEach, expect, test, vi } from 'vitest';

import { addChecks } from './checks.ts';
import { makeTestApp } from './testing/synthesised.ts';

const { app, remove } = makeTestApp();

afterEach(() => {
  remove();
  vi.restoreAllMocks();
});

test('an unexplained finding stops the synthesis, an explained one does not', () => {
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  addChecks(app);
  const topic = new Topic(new Stack(app, 'Stack'), 'Open');
  expect(() => app.synth({ force: true })).toThrow(/validation/i);
  Validations.of(topic).acknowledge({ id: 'AwsSolutions-SNS3', reason: 'The test explains it.' });
  expect(() => app.synth({ force: true })).not.toThrow();
});
