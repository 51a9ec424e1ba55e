/**
 * Spreadsheets run a text that begins with =, +, - or @ as a formula, also after blanks and line breaks, and with the full-width forms
 * of these signs (OWASP, "CSV Injection").
 */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;

/** The text of a cell, for files and for the clipboard: one that a spreadsheet would run begins with an apostrophe. */
export const cellText = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);
