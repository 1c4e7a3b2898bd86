import type { ProblemCode } from '@jatkopolku/kernel';

/** What each problem means and how to mend it, in English. Names in braces are filled in. */
export const en: Record<ProblemCode, string> = {
  'invalid-period': 'The end is before the start, or one of them is not a real date (YYYY-MM-DD).',
  'invalid-number': 'A number is missing or is not a whole number.',
  'invalid-amount': 'The amount is not euros such as 6.40 (digits, a point, at most two decimals).',
  'invalid-date': 'A date is missing or is not a real day written YYYY-MM-DD.',
  'invalid-business-id': 'The business ID is not of the form 1234567-8 with a right check digit.',
  'invalid-personal-identity-code':
    'The personal identity code has a wrong form, date or check character.',
  'invalid-iban':
    'The IBAN is wrong: check its digits, leave out spaces; a Finnish one has 18 characters.',
  duplicate: 'Another record already has the same identifier.',
  'unknown-framework':
    'There is no such framework; in an import, see whether its row was rejected.',
  'unknown-lot': 'The framework has no such lot: add it first; lots are 1, 2 and 3.',
  'unknown-path-type': 'The path is none of those that a bonus is paid for.',
  'unknown-provider': 'There is no such provider; in an import, see whether its row was rejected.',
  'unknown-scope': 'The scope is neither work-activity nor support-guidance.',
  'unknown-agreement':
    'There is no such agreement in the framework; in an import, see whether its row was rejected.',
  'unknown-client': 'There is no such client; in an import, see whether its row was rejected.',
  'unknown-benefit': 'The benefit is none of those known.',
  'unknown-placement':
    'There is no such placement; in an import, see whether its row was rejected.',
  'unknown-status': 'The status is neither present nor absent.',
  'unknown-decision': 'The decision is none of pending, approved and rejected.',
  'amount-outside-bounds': 'A bonus is 200.00–700.00 euros.',
  'bonus-bounds-invalid':
    'The lowest and the highest bonus lie within 200.00–700.00 euros, the lowest not above the highest.',
  'lots-missing': 'There is no lot yet: add at least one.',
  'split-reason-missing': 'Write why it is split into lots, or why it is not (1397/2016 §75).',
  'lot-without-tariff': 'Lot {lot} has no bonus yet: add the bonus of at least one path.',
  'tariff-outside-framework':
    'A bonus of lot {lot} is not between the lowest and the highest bonus of the framework: change the bonus, or the bounds.',
  'option-terms-missing':
    'Tell the length of option {option} and how long before it the provider gets notice.',
  'long-term-unjustified':
    'With its options it may last more than four years: write why its object calls for that, or shorten it (1397/2016 §42).',
  'value-missing':
    'Tell what it is estimated to come to with its options: changes are compared with it (1397/2016 §§27 and 136).',
  'not-procured':
    'What comes from an own unit or by cooperation between authorities has no price and no bonus.',
  'terms-published':
    'Published terms are read-only. They change by a new version with its ground (1397/2016 §136).',
  'terms-unchanged': 'Nothing would change: change a term, or leave the version unmade.',
  'term-fixed':
    'The first day stays, the base term is not shortened, and options that have been decided stay as they are.',
  'change-share-exceeded':
    'Small changes would together come to the limit of {limit} euros: they stay below 10 % of the first value and below the national threshold (1397/2016 §136.2(5)). A larger change needs another ground or a new tender.',
  'change-half-exceeded':
    'The change is more than half of the first value, {limit} euros (1397/2016 §136.2). It needs a new tender.',
  'change-moves-value':
    'This ground does not change the value. Choose another ground, or leave the value as it is.',
  'company-excluded':
    'The provider is a company: rehabilitative work activity may not be bought from one (189/2001 §13.2).',
  'exclusion-review-missing':
    'The provider may be doing business: a documented review with its reason is needed before signing.',
  'exclusion-review-rejected': 'The company-exclusion review of the provider was not approved.',
  'exclusion-ground-declared':
    'The provider has declared a ground that excludes it from procurement, and not shown that it is corrected (1397/2016 §80, §82).',
  'check-missing':
    'The company check is not done, or the register has not told what is needed: check the provider first.',
  'check-stale':
    'The company check is older than 30 days, or its decision has expired: check again.',
  'document-too-old': 'A document is at most three months old when it is given (1233/2006 §7).',
  'criminal-record-too-old':
    'An extract of the criminal record is at most twelve months old (1397/2016 §88).',
  'responsible-person-unqualified':
    'A named responsible person with a listed qualification and at least a year of experience is needed.',
  'option-limit-exceeded': 'The framework has fewer options than this.',
  'option-not-contiguous':
    'The option is not the next one, or does not follow the running term without a gap, exactly as long as agreed.',
  'option-decided-late':
    'The option was decided after the last day of notice or of the running term, or the day of decision is missing.',
  'applying-closed':
    'Providers cannot apply to this framework now: a framework agreement takes applications before it begins, a dynamic purchasing system as long as it runs.',
  'already-applying':
    'You have an application to this framework already: go on with it, or withdraw it first.',
  'lot-held': 'The provider was admitted to lot {lot} already: take it out of the application.',
  'instructors-missing': 'Name at least one instructor.',
  'document-unusable':
    'The document is not there, has not been checked, or was sent by somebody else.',
  'contract-terms-missing':
    'The contract lacks {count} of the eight terms that the law demands (612/2021 §15): tell for each where it stands.',
  'framework-not-in-force': 'The framework is not published, or has ended.',
  'price-by-procedure':
    'What is bought has a day price; an own unit and cooperation between authorities have none.',
  'price-backdated': 'A price can begin today at the earliest: days gone by keep what they earned.',
  'price-out-of-order': 'A later price begins on {date}: a new price begins then or after it.',
  'price-outside-term': 'The price would begin outside the agreement’s term.',
  'month-booked': 'The month {month} is booked: its price cannot be changed.',
  'suspension-backdated': 'A suspension can begin today at the earliest.',
  'not-suspended': 'The agreement has no suspension that could end then.',
  'termination-outside-term': 'The last day must be from {from} to {to}.',
  'agreement-not-running': 'No clients can be placed by this agreement: it is {state}.',
  'no-places-left':
    'All {places} places of the agreement are taken at that time. Procurement can agree on more.',
  'after-agreement': 'The agreement with the provider ended before this day.',
  'invalid-e-invoice-address':
    'The address is none of these: an OVT code (0037, eight digits of the business ID, five characters at most), an IBAN, or a Peppol address such as 0216:003799000106.',
  'declaration-older':
    'The provider’s declaration of {date} is held already: only a newer one replaces it.',
  'signing-backdated':
    'The day of signing is {from} at the earliest: the company check that goes before it is not older than 30 days.',
  'day-ahead': 'The day is still to come: write the day on which it was done.',
  'account-waits':
    'Another account of this provider waits for the second person: have it confirmed or refused first.',
  'account-same': 'This is the account in force already.',
  'not-held': 'Payments to this account are not held.',
  'option-already-decided': 'This option is decided already for everyone that was chosen.',
  'option-for-nobody': 'The decision would reach no agreement: see beside each why it is left out.',
  'option-conditions-unseen':
    'The contract sets conditions for this option: look at them as they are now, and tick that you have.',
  'payer-mismatch':
    'The payer does not pay this benefit: kela, fund-<name> or county, by the benefit.',
  'benefit-not-in-force': 'A benefit of this kind cannot start on that day.',
  'period-too-short': 'A period is at least three months (189/2001 §13 b).',
  'period-too-long': 'A period is at most 24 months at a time (189/2001 §13 b).',
  'outside-agreement':
    'The placement is not inside the term of the agreement with its decided options.',
  'ended-outside-period': 'The early end is not a day of the period.',
  'days-per-week-out-of-range': 'The activity is 1–4 days a week (1–5 before 1.7.2015).',
  'hours-per-day-out-of-range': 'The activity is 4–8 hours a day.',
  'plan-item-missing':
    'The plan lacks its goal, description, type or day of signing (189/2001 §9.1).',
  'plan-signed-late': 'The plan was signed after the placement had begun.',
  'instructor-missing': 'The client has no named instructor.',
  'grade-out-of-range': 'The grade is not a whole number from 4 to 10.',
  'outside-placement': 'The day is not a day of the placement.',
  'hours-missing': 'The hours of an attended day are missing or are not a number.',
  'hours-below-minimum': 'An attended day has at least 4 hours (189/2001 §13 b).',
  'hours-above-maximum': 'An attended day has at most 8 hours.',
  'absence-reason-missing':
    'An absent day needs its reason: sick, authorised, unauthorised or service-not-arranged.',
  'absence-reason-on-present-day': 'An attended day cannot have a reason of absence.',
  'hours-on-absent-day': 'An absent day cannot have hours.',
  'travel-without-presence': 'Travel is paid for attended days only.',
  'duplicate-day': 'The client already has this date, here or at another placement.',
  'weekly-limit-exceeded':
    'The client would have more than 4 attended days in the week (5 before 1.7.2015; 189/2001 §13).',
  'yearly-limit-exceeded':
    'The client would have more attended days in 12 months than the law allows (189/2001 §14).',
  'path-not-in-tariff': 'The lot’s tariff has no bonus for this path.',
  'path-outside-window':
    'The path starts outside the placement and the days after it in which it still counts.',
  'claim-before-start': 'The claim was submitted before the path began.',
  'claim-late': 'The claim was submitted too long after the path began.',
  'inside-own-organisation': 'No bonus is paid for a path inside the provider’s own group.',
  'no-attended-day': 'The placement has no accepted attended day.',
  'already-claimed': 'The placement, or the client’s path of that day, already has a claim.',
  'decided-before-submitted': 'The day of decision is missing or before the day of submission.',
  'decision-category-missing': 'Choose what kind of reason it is: rejecting and returning need it.',
  'decision-reason-missing': 'Rejecting and returning need their reason.',
  'evidence-unusable':
    'A file of the evidence is not there, has not been checked, or was sent by somebody else. Remove it and attach it again.',
  'own-work': 'Somebody else must decide this: you made it yourself.',
  'reason-missing': 'Give the reason.',
  'return-category-missing': 'Choose what has to be mended.',
  'sheet-empty': 'The month has no days yet: log one first.',
  'not-in-this-state': 'This cannot be done while the record is {state}.',
  'changed-meanwhile':
    'Somebody else changed the same records meanwhile. Nothing more was changed; try again.',
  'file-name-invalid':
    'Rename the file: 1–200 characters without / and \\, ending as its type says: .pdf, .jpg, .jpeg or .png.',
  'file-type-unsupported':
    'Only PDF, JPEG and PNG files are taken. Save the file as one of them and send that.',
  'file-size-invalid':
    'The file is empty, or its size is not told in bytes. Choose a file with content.',
  'file-too-large':
    'The file is larger than 10 megabytes. Make it smaller, such as by scanning at a lower resolution.',
  'file-hash-invalid': 'The hash of the file is not SHA-256 in 64 lower-case hexadecimal digits.',
  'file-not-uploaded':
    'The content has not come. Send it to the upload address; if that has expired, offer the file again.',
  'file-size-mismatch':
    'The content has {found} bytes where {expected} were told. Choose the file again and send it anew.',
  'file-hash-mismatch':
    'The content is not the one that was told: it changed on its way or after it was chosen. Choose the file again and send it anew.',
  'file-type-mismatch':
    'The content is not of the type {expected}. Choose the right file, or save it as PDF, JPEG or PNG, and send that.',
  'address-invalid':
    'The file’s address was not given here for this use, or was changed. Ask for a new one.',
  'address-expired':
    'The file’s address has expired: it is good for five minutes. Ask for a new one.',
  'not-found': 'There is nothing at this address.',
  'internal-error': 'Something went wrong on our side. Tell us the correlation id.',
  unauthenticated: 'Sign in: the request has no valid token.',
  'json-malformed': 'The body is not JSON.',
  'request-invalid': 'Some fields are not as they should be; each is named.',
  'field-invalid': 'This is not of the form that is asked for: see the description of the field.',
  'body-too-large': 'The body is larger than {limit} bytes.',
  'media-type-unsupported': 'Send the body as application/json.',
  'days-outside':
    'Days are logged outside the new dates: take those days away first, or keep the dates around them.',
  'cursor-invalid': 'The cursor is none that this list gave: begin from the first page.',
  'field-missing': 'This is missing.',
  'field-unknown': 'There is no such field: leave it out, or check its name.',
  'field-empty': 'This must not be empty.',
  'field-long': 'At most {limit} characters fit here.',
  'field-small': 'The smallest that can be given here is {limit}.',
  'field-large': 'The largest that can be given here is {limit}.',
  'field-choice': 'Give one of these: {choices}.',
  'field-date': 'Give a real day written YYYY-MM-DD.',
  'day-not-yet': 'The day has not come yet: log presence on the day or after it.',
  'not-allowed': 'Your role does not allow this.',
  'not-yours': 'This belongs to another provider.',
  'no-access': 'You have no role here: ask your administrator, or your provider’s manager.',
  'membership-unclear':
    'You have roles in several places: say in the header Acting-As for which of them you ask.',
  'role-provider': 'A provider’s role needs its provider, and a county’s role has none.',
  'if-match-missing':
    'Send the version that you saw in If-Match, as the ETag gave it, such as "3" with its quotes.',
  'version-stale':
    'The record has changed since you read it. Read it again and look at the difference.',
  'idempotency-key-missing':
    'Send an Idempotency-Key of your own, 8–128 visible characters, so that a repeated request is done once.',
  'idempotency-key-reused': 'The Idempotency-Key was used for another request. Use a new one.',
  'request-under-way': 'The same request is under way. Ask again in a moment.',
  'too-many-requests': 'Too many requests in a short time. Wait a moment and try again.',
  unavailable: 'The service cannot be reached just now. Try again in a moment.',
  'package-not-found':
    '{folder}: there is no such folder. Give the folder that holds the CSV files.',
  'file-unreadable': '{file}: the file cannot be read ({reason}).',
  'file-empty':
    '{file}, row 1: the file is empty. Give at least the header row, or leave the file out.',
  'file-not-utf8':
    '{file}, line {line}: the text is not UTF-8. Save the file as UTF-8 and try again.',
  'separator-not-comma':
    '{file}, row 1: the columns are separated by {found}. Save the file with commas.',
  'header-missing': '{file}, row 1: the header row with the names of the columns is missing.',
  'column-missing': '{file}, row 1: the column {column} is missing.',
  'column-unknown': '{file}, row 1: the column “{column}” does not belong to this file.',
  'column-doubled': '{file}, row 1: the column {column} is there twice.',
  'row-width':
    '{file}, row {row}: the row has {found} fields and the header has {expected}. Check commas and quotes.',
  'quote-open': '{file}, row {row}: a quote (") is opened and never closed.',
  'quote-misplaced':
    '{file}, row {row}: a quote (") stands inside a field. Quote the whole field and double the quotes in it.',
  'field-too-long':
    '{file}, row {row}: a field is longer than {limit} characters. Is a quote (") left open?',
};
