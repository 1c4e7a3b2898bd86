import { operations } from '@jatkopolku/contracts';
import { publishProblems } from '@jatkopolku/domain/framework';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Heading, Paragraph } from 'suomifi-ui-components';

import { useUnsent } from '../../form/use-draft.ts';
import { announce } from '../../ui/announcer.tsx';
import { ProblemList } from '../../ui/problem-list.tsx';
import { Failure } from '../../ui/states.tsx';
import { SureButton } from '../../ui/sure-button.tsx';
import { draftNamesOf } from './draft-names.ts';
import { type WholeFramework, termsOf, useFrameworkWrites } from './queries.ts';
import { useFrameworkWords } from './use-framework-facts.ts';

interface PublishSectionProps {
  readonly whole: WholeFramework;
}

/** What is missing before the terms can be published; when nothing is, it is asked once more. */
export function PublishSection({ whole }: PublishSectionProps) {
  const { t } = useTranslation('framework');
  const missing = publishProblems(termsOf(whole));
  return (
    <section aria-labelledby="publish" className="publish">
      <Heading variant="h2" mb="xs" id="publish">
        {t('publish.title')}
      </Heading>
      <Paragraph mb="xs">{t('publish.text')}</Paragraph>
      {missing.length > 0 ? (
        <>
          <Paragraph>
            <strong>{t('publish.missing')}</strong>
          </Paragraph>
          <ProblemList problems={missing} />
        </>
      ) : (
        <PublishButton whole={whole} />
      )}
    </section>
  );
}

function PublishButton({ whole }: PublishSectionProps) {
  const { t } = useTranslation('framework');
  const [standing, setStanding] = useState<'ready' | 'unsaved' | 'asked'>('ready');
  const hasUnsaved = useUnsent(draftNamesOf(whole));
  const { termFacts } = useFrameworkWords();
  const { publish, read } = useFrameworkWrites();
  const sending = useMutation({
    mutationFn: () => publish(whole),
    onSuccess: () => announce(t('publish.done')),
  });
  const describe = (current: unknown) => {
    const now = operations.publishFramework.answer.safeParse(current);
    return now.success ? termFacts(now.data.record) : undefined;
  };
  const readAgain = () => {
    sending.reset();
    setStanding('ready');
    void read(whole.record.frameworkId);
  };
  return (
    <>
      <Paragraph>{t('publish.ready')}</Paragraph>
      {sending.error && (
        <Failure
          error={sending.error}
          onRetry={readAgain}
          told={{ seen: termFacts(whole.record), describe }}
        />
      )}
      {standing === 'unsaved' && <p role="alert">{t('publish.unsaved')}</p>}
      <div className="row-actions">
        {standing === 'asked' ? (
          <>
            <SureButton disabled={sending.isPending} onSure={() => sending.mutate()}>
              {t('publish.sure')}
            </SureButton>
            <Button variant="secondaryNoBorder" onClick={() => setStanding('ready')}>
              {t('publish.notNow')}
            </Button>
          </>
        ) : (
          <Button onClick={() => setStanding(hasUnsaved() ? 'unsaved' : 'asked')}>
            {t('publish.do')}
          </Button>
        )}
      </div>
    </>
  );
}
