/**
 * The line lists as text, which a bundle carries in two thirds of the bytes. The heads have a row for each heading, and one
 * for each group, "name|family|form|lines"; of most groups the heads give the number of lines only, and these stand in a text
 * apart, a row for each such group, so that a page can name all groups before it fetches what few of them show. Here is
 *
 * family: nothing where it is that of the group before;
 * form: the place of its kind in `kinds`, 3 more where labels cut the wavelength off instead of rounding it;
 * lines: each is, without separators,
 *   (label)     where it does not follow from ion and wavelength: "(Ca II )" is the ion from here on, "(Hβ)" the whole
 *               label, "()" rounds the other way. The first ion is the group's name, without "More";
 *   delta       from the line before, in 0.001 Å, modulo WRAP, in base 36 with capitals;
 *   sources     as in the lists: small letters, NO_SOURCES for none;
 *   importance  a mark for each 0.05, or nothing; in a sky group "nothing" is 0.2;
 *   or, instead, the place in base 36 of the same line among all before, and "$".
 */
export const kinds = ["both", "emission", "absorption"] as const;
export const marks = "!\"#%&'*+,-./:;<=>?@~";
export const NO_SOURCES = "z";
/** Beyond all wavelengths, 0.001 Å: a delta below zero comes round. */
export const WRAP: number = 36 ** 5;
export const SKY_IMPORTANCE = 0.2;
