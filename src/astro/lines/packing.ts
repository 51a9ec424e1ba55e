/**
 * The text format of the line lists in packed-heads.ts and packed.ts: two thirds of the bytes of the lists themselves.
 *
 * The heads have a row for each heading and one for each group, "name|family|form|lines". For most groups `lines` is only
 * their number, and the lines are in the second text, one row for each such group, so that a page can name all groups
 * before it loads their lines. The fields of a group are
 *
 * family: empty where it is that of the group before;
 * form: index of the group's kind in `kinds`, plus 3 where labels truncate the wavelength instead of rounding it;
 * lines: without separators, each line is
 *   (label)     only where the label does not follow from ion and wavelength: "(Ca II )" changes the ion from here on,
 *               "(Hβ)" is the whole label, "()" rounds the other way. The first ion is the group's name, without "More";
 *   delta       difference to the wavelength of the line before, in 0.001 Å, modulo WRAP, in base 36 with capitals;
 *   sources     as in the lists: small letters, NO_SOURCES for none;
 *   importance  the mark of index importance / 0.05 − 1, or nothing; in a sky group "nothing" is SKY_IMPORTANCE;
 *   or, instead of all these, the index in base 36 of an identical line among all before it, and "$".
 */
export const kinds = ["both", "emission", "absorption"] as const;
export const marks = "!\"#%&'*+,-./:;<=>?@~";
export const NO_SOURCES = "z";
/** Greater than all wavelengths, 0.001 Å: negative deltas are stored modulo this. */
export const WRAP: number = 36 ** 5;
/** Of most sky lines, 0 to 1. */
export const SKY_IMPORTANCE = 0.2;
