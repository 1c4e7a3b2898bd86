export const form = {
  lookAtFields: 'Something is missing: look at the fields.',
  optional: 'optional',
  choose: 'Choose',
  cancel: 'Cancel',
  unreadable:
    'A text is too long (at most 2,000 characters, names and lines at most 200), or holds a sign that cannot be sent. Shorten it or write it anew.',
};
