export const attendance = {
  title: 'Day log',
};
