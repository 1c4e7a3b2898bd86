export const form = {
  lookAtFields: 'Something is missing: look at the fields.',
  optional: 'optional',
  choose: 'Choose',
  cancel: 'Cancel',
};
