/** Loaded by the first file that is read; in a module of its own, since a bundle gives what is not one no names. */
export { SaxesParser } from 'saxes';
