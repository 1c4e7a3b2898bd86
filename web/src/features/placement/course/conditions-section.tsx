import {
  type Placement,
  awaitsStart,
  missingConditions,
  startConditionNames,
} from '@jatkopolku/domain/placement';

import type { Answer } from '../../../api/operation-names.ts';
import { FormDisclosure } from '../../../form/form-disclosure.tsx';
import { useFormat } from '../../../i18n/use-format.ts';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { FactList } from '../../../ui/fact-list.tsx';
import { Section } from '../../../ui/result-place.tsx';
import { useShownState } from '../use-placement-words.ts';
import { ConditionsForm } from './conditions-form.tsx';

interface ConditionsSectionProps {
  readonly placement: Answer<'readPlacement'>;
}

/** What has to be in place before the activity starts: since when it is, or that it is missing. */
export function ConditionsSection({ placement }: ConditionsSectionProps) {
  const { t } = useTranslation('placement');
  const { record, actions } = placement;
  const shownState = useShownState();
  const name = `conditions ${record.placementId}`;
  const isHeldUp =
    awaitsStart(record) && missingConditions(record.startConditions, record.endsOn).length > 0;
  // One that was over before conditions were noted here has none to show.
  const isNoted = startConditionNames.some((each) => record.startConditions[each] !== null);
  if (!isNoted && shownState(record) === 'ended') return null;
  return (
    <Section title={t('conditions.title')} titleId="conditions">
      {isHeldUp && <p>{t('conditions.someMissing')}</p>}
      <Conditions placement={record} />
      {actions.noteStartConditions.allowed && (
        <FormDisclosure name={name} openText={t('conditions.note')}>
          {(close) => <ConditionsForm name={name} placement={placement} onClose={close} />}
        </FormDisclosure>
      )}
    </Section>
  );
}

function Conditions({ placement: { startConditions } }: { readonly placement: Placement }) {
  const { t } = useTranslation('placement');
  const format = useFormat();
  return (
    <FactList
      facts={startConditionNames.map((name) => {
        const on = startConditions[name];
        const shown = on === null ? t('conditions.missing') : format.date(on);
        return [t(`conditions.names.${name}`), shown];
      })}
    />
  );
}
