import { VisuallyHidden } from 'suomifi-ui-components';

import type { Answer } from '../../api/operation-names.ts';
import { TextField } from '../../form/fields.tsx';
import { FormDisclosure } from '../../form/form-disclosure.tsx';
import { FormView } from '../../form/form-view.tsx';
import { useRecordForm } from '../../form/use-record-form.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { Section } from '../../ui/result-place.tsx';
import { Empty } from '../../ui/states.tsx';
import { emptyContact, readContact } from './contact-draft.ts';
import { RemoveContact } from './remove-contact.tsx';
import { contactFacts } from './use-provider-words.ts';

interface ContactSectionProps {
  readonly provider: Answer<'readProvider'>;
  readonly mayChange: boolean;
}

/** Whom the county turns to. */
export function ContactSection({ provider, mayChange }: ContactSectionProps) {
  const { t } = useTranslation('provider');
  const { contacts, providerId } = provider.record;
  const name = `new contact ${providerId}`;
  return (
    <Section title={t('contacts.title')} titleId="contacts">
      {contacts.length === 0 && <Empty>{t('contacts.none')}</Empty>}
      <ul className="found">
        {contacts.map((contact, place) => (
          <li key={`${contact.name} ${contact.email} ${contact.phone}`}>
            <ContactLine provider={provider} place={place} mayChange={mayChange} />
          </li>
        ))}
      </ul>
      {mayChange && (
        <FormDisclosure name={name} openText={t('contacts.add')}>
          {(close) => (
            <ContactForm provider={provider} place={contacts.length} name={name} onClose={close} />
          )}
        </FormDisclosure>
      )}
    </Section>
  );
}

interface ContactLineProps extends ContactSectionProps {
  readonly place: number;
}

function ContactLine({ provider, place, mayChange }: ContactLineProps) {
  const { t } = useTranslation('provider');
  const { name, role, email, phone } = provider.record.contacts[place] ?? emptyContact;
  const draftName = `contact ${provider.record.providerId} ${place}`;
  const openText = (
    <>
      {t('contacts.change')}
      <VisuallyHidden>{`: ${name}`}</VisuallyHidden>
    </>
  );
  return (
    <>
      <span className="found-name">{name}</span>
      {role && <span className="quiet">{role}</span>}
      <span className="contact-ways">
        {email && <a href={`mailto:${email}`}>{email}</a>}
        {phone && <a href={`tel:${phone.replaceAll(/[^+\d]/g, '')}`}>{phone}</a>}
      </span>
      {mayChange && (
        <>
          <FormDisclosure name={draftName} openText={openText}>
            {(close) => (
              <ContactForm provider={provider} place={place} name={draftName} onClose={close} />
            )}
          </FormDisclosure>
          <RemoveContact provider={provider} place={place} />
        </>
      )}
    </>
  );
}

interface ContactFormProps {
  readonly provider: Answer<'readProvider'>;
  readonly place: number;
  readonly name: string;
  readonly onClose: () => void;
}

function ContactForm({ provider, place, name, onClose }: ContactFormProps) {
  const { t } = useTranslation('provider');
  const form = useRecordForm('changeContacts', provider, {
    name,
    draft: ({ contacts }) => contacts[place] ?? emptyContact,
    facts: contactFacts,
    read: (draft, { contacts }) => {
      const read = readContact(draft, { contacts, place });
      const { email, phone } = read.faults;
      return {
        ...read,
        faults: {
          ...read.faults,
          ...(email !== undefined && { email: t('contacts.emailFault') }),
          ...(phone !== undefined && { phone: t('contacts.phoneFault') }),
        },
      };
    },
    result: t('contacts.wasSaved'),
    onSent: onClose,
  });
  return (
    <FormView form={form} submitText={t('contacts.save')} onCancel={onClose}>
      <TextField form={form} field="name" label={t('contacts.name')} />
      <TextField form={form} field="role" label={t('contacts.role')} isOptional />
      <TextField form={form} field="email" label={t('contacts.email')} isOptional />
      <TextField
        form={form}
        field="phone"
        label={t('contacts.phone')}
        hint={t('contacts.phoneHint')}
        isOptional
      />
    </FormView>
  );
}
