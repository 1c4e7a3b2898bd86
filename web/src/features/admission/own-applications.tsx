import { takesApplications } from '@jatkopolku/domain/admission';
import { type LocalDate, addDays, byText } from '@jatkopolku/kernel';
import { VisuallyHidden } from 'suomifi-ui-components';

import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { Part } from '../../ui/part.tsx';
import { SiteLink } from '../../ui/site-link.tsx';
import { Empty } from '../../ui/states.tsx';
import { type Admissions, type KnownFramework, openApplicationTo } from './admissions.ts';
import { ApplicationLine } from './application-line.tsx';

interface OwnApplicationsProps {
  readonly all: Admissions;
  readonly today: LocalDate;
}

/** Where the provider can apply, and what it has applied for, the newest first. */
export function OwnApplications({ all, today }: OwnApplicationsProps) {
  const { t } = useTranslation('admission');
  const { applications, frameworks } = all;
  const open = frameworks.filter(({ framework, lastDay }) =>
    takesApplications(framework, lastDay, today),
  );
  const nameOf = (frameworkId: string) =>
    frameworks.find((one) => one.framework.frameworkId === frameworkId)?.framework.name ??
    frameworkId;
  const newest = applications.toSorted((a, b) =>
    byText(b.submittedOn ?? '9999', a.submittedOn ?? '9999'),
  );
  return (
    <>
      <Part title={t('open')}>
        {open.length === 0 && <Empty>{t('noneOpen')}</Empty>}
        <ul className="found">
          {open.map((known) => (
            <li key={known.framework.frameworkId}>
              <OpenFramework known={known} all={all} />
            </li>
          ))}
        </ul>
      </Part>
      <Part title={t('ownTitle')}>
        {newest.length === 0 && <Empty>{t('ownNone')}</Empty>}
        <ul className="found applications">
          {newest.map((record) => (
            <li key={record.applicationId}>
              <ApplicationLine
                application={record}
                frameworks={frameworks}
                name={nameOf(record.frameworkId)}
              />
            </li>
          ))}
        </ul>
      </Part>
    </>
  );
}

interface OpenFrameworkProps {
  readonly known: KnownFramework;
  readonly all: Admissions;
}

/** A framework that takes applications: its lots, until when, and the way to apply where there is none yet. */
function OpenFramework({ known: { framework, lots, lastDay }, all }: OpenFrameworkProps) {
  const { t } = useTranslation('admission');
  const format = useFormat();
  const { frameworkId, name, procedure, startsOn } = framework;
  const own = openApplicationTo(all.applications, frameworkId);
  const until =
    procedure === 'dps'
      ? t('running', { date: format.date(lastDay) })
      : t('until', { date: format.date(addDays(startsOn, -1)) });
  return (
    <>
      <span className="found-name">{name}</span>
      <span className="quiet">{until}</span>
      <ul className="open-lots">
        {lots.map((lot) => (
          <li key={lot.lot}>{t('lot', { lot: lot.lot, name: format.lotName(lot) })}</li>
        ))}
      </ul>
      {own ? (
        <SiteLink to="/admissions/$applicationId" params={{ applicationId: own.applicationId }}>
          {t('goOn', { state: format.state(own.state) })}
        </SiteLink>
      ) : (
        <SiteLink to="/admissions/new" search={{ framework: frameworkId }} className="link-button">
          {t('apply')}
          <VisuallyHidden>{`: ${name}`}</VisuallyHidden>
        </SiteLink>
      )}
    </>
  );
}
