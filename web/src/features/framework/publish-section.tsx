import { publishProblems } from '@jatkopolku/domain/framework';
import { Paragraph } from 'suomifi-ui-components';

import { RecordSteps } from '../../form/record-steps.tsx';
import { useTranslation } from '../../i18n/use-translation.ts';
import { ProblemList } from '../../ui/problem-list.tsx';
import { Section } from '../../ui/result-place.tsx';
import { useFrameworkWords } from './use-framework-facts.ts';
import { type WholeFramework, termsOf } from './whole-framework.ts';

interface PublishSectionProps {
  readonly whole: WholeFramework;
}

/** What is missing before the terms can be published; when nothing is, it is asked once more. */
export function PublishSection({ whole }: PublishSectionProps) {
  const { t } = useTranslation('framework');
  const missing = publishProblems(termsOf(whole));
  return (
    <Section title={t('publish.title')} titleId="publish" className="publish">
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
    </Section>
  );
}

function PublishButton({ whole }: PublishSectionProps) {
  const { t } = useTranslation('framework');
  const { termFacts } = useFrameworkWords();
  const words = {
    text: t('publish.do'),
    confirmText: t('publish.sure'),
    result: t('publish.done'),
  };
  return (
    <>
      <Paragraph>{t('publish.ready')}</Paragraph>
      <RecordSteps
        stored={whole}
        facts={termFacts}
        markOf={versionsOf}
        steps={[{ write: 'publishFramework', ...words }]}
      />
    </>
  );
}

/** What is published is the terms with their lots and prices. */
function versionsOf({ version, lots, tariffs }: WholeFramework): string {
  return [version, ...[...lots, ...tariffs].map((one) => one.version)].join(' ');
}
