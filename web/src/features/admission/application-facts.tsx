import type { Application } from '@jatkopolku/domain/admission';

import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useProviderName } from '../../queries/providers.ts';
import { FactList } from '../../ui/fact-list.tsx';
import type { KnownFramework } from './admissions.ts';

interface ApplicationFactsProps {
  readonly application: Application;
  readonly framework: KnownFramework | undefined;
}

/** All that the provider has written, in the order of the form. */
export function ApplicationFacts({ application, framework }: ApplicationFactsProps) {
  const { t } = useTranslation('admission');
  const format = useFormat();
  const providerName = useProviderName();
  const { applicationId, providerId, frameworkId, scope, message, state } = application;
  const { responsiblePerson, qualification, experienceYears, submittedOn } = application;
  const person = [
    responsiblePerson,
    t(`qualifications.${qualification}`),
    t('experience', { count: experienceYears }),
  ];
  return (
    <FactList
      facts={[
        [t('facts.state'), format.state(state)],
        [t('facts.provider'), providerName(providerId)],
        [t('facts.framework'), framework?.framework.name ?? frameworkId],
        [t('facts.number'), applicationId],
        [t('facts.submittedOn'), submittedOn && format.date(submittedOn)],
        [t('facts.scope'), t(`scopes.${scope}`)],
        [t('lots'), <Offers key="lots" application={application} framework={framework} />],
        [t('person'), person.join(', ')],
        [t('instructors'), <Instructors key="instructors" application={application} />],
        [t('message'), message],
      ]}
    />
  );
}

function Offers({ application, framework }: ApplicationFactsProps) {
  const { t } = useTranslation('admission');
  const format = useFormat();
  return (
    <ul className="plain">
      {application.lots.map(({ lot, dayPriceCents, places }) => {
        const known = framework?.lots.find((one) => one.lot === lot);
        const name = known === undefined ? '' : format.lotName(known);
        const offer = t('offer', { price: format.euros(dayPriceCents), places });
        return <li key={lot}>{`${t('lot', { lot, name })} · ${offer}`}</li>;
      })}
    </ul>
  );
}

function Instructors({ application }: Pick<ApplicationFactsProps, 'application'>) {
  const { t } = useTranslation('admission');
  return (
    <ul className="plain">
      {application.instructors.map(({ name, qualification, description }) => (
        <li key={`${name} ${qualification} ${description}`}>
          {[name, t(`kinds.${qualification}`), description].filter(Boolean).join(', ')}
        </li>
      ))}
    </ul>
  );
}
