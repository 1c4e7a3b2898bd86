import type { Permission } from '@jatkopolku/domain/access';
import type { ReactNode } from 'react';
import { Paragraph } from 'suomifi-ui-components';

import type { Answer } from '../api/operation-names.ts';
import type { ChangeName, changeOf } from '../queries/change-of.ts';
import type { ReadResult } from '../queries/join-reads.ts';
import type { Fact } from '../ui/differences.ts';
import { FactList } from '../ui/fact-list.tsx';
import { Page } from '../ui/page.tsx';
import { renderResult } from '../ui/render-result.tsx';
import { FormDisclosure } from './form-disclosure.tsx';
import { FormView } from './form-view.tsx';
import type { Form } from './use-form.ts';
import { type RecordFormSetting, useRecordForm } from './use-record-form.ts';

/** A setting as it was read, with whether its reader may change it. */
type Stored<Name extends ChangeName> = Answer<Name> & {
  readonly actions: { readonly [N in Name]: Permission };
};

/** What the settings of one kind are called, how they are shown, and how they are written. */
interface SettingsProps<Draft extends object, Name extends ChangeName, Sent> extends Pick<
  RecordFormSetting<Draft, Name, Sent>,
  'name' | 'draft' | 'read' | 'secrets'
> {
  readonly settings: ReadResult<Stored<Name>>;
  readonly write: Name;
  readonly texts: {
    /** What the button says that opens the form. */
    readonly change: string;
    readonly save: string;
    readonly wasSaved: string;
    /** The heading of the form, where it says more than the page. */
    readonly form?: string;
  };
  readonly facts: (record: Answer<Name>['record']) => readonly Fact[];
  /** What is said in place of the facts, and of the button, until somebody has set anything. */
  readonly unset?: {
    readonly is: (stored: Stored<Name>) => boolean;
    readonly text: string;
    readonly set: string;
  };
  /** What follows from it, said below the facts. */
  readonly renderBelow?: (record: Answer<Name>['record']) => ReactNode;
  /** The fields of the form. */
  readonly children: (form: Form<Draft>, record: Answer<Name>['record']) => ReactNode;
}

interface SettingsPageProps<
  Draft extends object,
  Name extends ChangeName,
  Sent,
> extends SettingsProps<Draft, Name, Sent> {
  readonly title: string;
  readonly text: string;
}

/** A page of what the region has set: read by those whom it concerns, changed by who may. */
export function SettingsPage<
  Draft extends object,
  Name extends ChangeName,
  Sent extends Parameters<typeof changeOf<Name>>[2],
>({ title, text, ...settings }: SettingsPageProps<Draft, Name, Sent>) {
  return (
    <Page title={title}>
      <Paragraph mb="s">{text}</Paragraph>
      <SettingsView {...settings} />
    </Page>
  );
}

/** The settings alone, as a part of a page. */
export function SettingsView<
  Draft extends object,
  Name extends ChangeName,
  Sent extends Parameters<typeof changeOf<Name>>[2],
>(props: SettingsProps<Draft, Name, Sent>) {
  const { name, settings, write, texts, facts, unset, renderBelow } = props;
  return renderResult(settings, (stored) => {
    const isUnset = unset?.is(stored) === true;
    return (
      <>
        {isUnset ? <p>{unset.text}</p> : <FactList facts={facts(stored.record)} />}
        {renderBelow?.(stored.record)}
        {stored.actions[write].allowed && (
          <FormDisclosure name={name} openText={isUnset ? unset.set : texts.change}>
            {(close) => <SettingsForm {...props} stored={stored} onClose={close} />}
          </FormDisclosure>
        )}
      </>
    );
  });
}

interface SettingsFormProps<
  Draft extends object,
  Name extends ChangeName,
  Sent,
> extends SettingsProps<Draft, Name, Sent> {
  readonly stored: Stored<Name>;
  readonly onClose: () => void;
}

function SettingsForm<
  Draft extends object,
  Name extends ChangeName,
  Sent extends Parameters<typeof changeOf<Name>>[2],
>(props: SettingsFormProps<Draft, Name, Sent>) {
  const { name, write, texts, facts, draft, read, secrets, stored, onClose } = props;
  const form = useRecordForm<Draft, Name, Sent>(write, stored, {
    name,
    draft,
    facts,
    read,
    ...(secrets && { secrets }),
    result: texts.wasSaved,
    onSent: onClose,
  });
  return (
    <FormView
      form={form}
      {...(texts.form !== undefined && { title: texts.form })}
      submitText={texts.save}
      onCancel={onClose}
    >
      {props.children(form, stored.record)}
    </FormView>
  );
}
