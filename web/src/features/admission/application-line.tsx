import { stateText } from '@jatkopolku/contracts';
import type { Application } from '@jatkopolku/domain/admission';
import { useTranslation } from 'react-i18next';

import { useLanguage } from '../../i18n/use-language.ts';
import { dateIn } from '../../ui/format.ts';
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
  const language = useLanguage();
  const { applicationId, frameworkId, lots, state, submittedOn } = application;
  const framework = frameworks.find((one) => one.framework.frameworkId === frameworkId);
  const sent =
    submittedOn === null ? t('notSent') : t('sentOn', { date: dateIn(submittedOn, language) });
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
      <span className="application-state">{stateText(state, language)}</span>
      <span className="quiet">
        {about.filter((part) => part !== undefined && part !== name).join(' · ')}
      </span>
    </>
  );
}
