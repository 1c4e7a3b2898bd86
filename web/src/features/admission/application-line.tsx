import type { Application } from '@jatkopolku/domain/admission';

import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { SiteLink } from '../../ui/site-link.tsx';
import type { KnownFramework } from './admissions.ts';

interface ApplicationLineProps {
  readonly application: Application;
  readonly frameworks: readonly KnownFramework[];
  /** What it is called by: the provider to the county, the framework to the provider. */
  readonly name: string;
}

/** An application in a line: whose or where to, its state, its lots, and when it was sent. */
export function ApplicationLine({ application, frameworks, name }: ApplicationLineProps) {
  const { t } = useTranslation('admission');
  const format = useFormat();
  const { applicationId, frameworkId, lots, state, submittedOn } = application;
  const framework = frameworks.find((one) => one.framework.frameworkId === frameworkId);
  const sent =
    submittedOn === null ? t('notSent') : t('sentOn', { date: format.date(submittedOn) });
  const numbers = lots.map(({ lot }) => lot).join(', ');
  const about = [
    framework?.framework.name,
    t('lotsOf', { count: lots.length, lots: numbers }),
    sent,
  ];
  return (
    <>
      <SiteLink to="/admissions/$applicationId" params={{ applicationId }} className="found-name">
        {name}
      </SiteLink>{' '}
      <span className="application-state">{format.state(state)}</span>
      <span className="quiet">
        {about.filter((part) => part !== undefined && part !== name).join(' · ')}
      </span>
    </>
  );
}
