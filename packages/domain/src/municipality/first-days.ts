/**
 * The first days of those that began after 1990. One that kept its code goes on, also where the law made a
 * new municipality of it, as Kouvola or Salo in 2009.
 */
export const firstDays: Readonly<Record<string, string>> = {
  '020': '2007-01-01',
  '111': '1997-01-01',
  '322': '2009-01-01',
  '444': '1997-01-01',
  '445': '2009-01-01',
  '508': '2009-01-01',
  '638': '1997-01-01',
  '640': '2004-01-01',
  '710': '2009-01-01',
  '790': '2009-01-01',
  '791': '2009-01-01',
  '945': '2007-01-01',
  '946': '2011-01-01',
};
