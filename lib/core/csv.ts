/** What a spreadsheet would take for a formula, and run. */
const formulaStart = /^[=+\-@\t\r]/;

function cell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = formulaStart.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * One line of a CSV file (RFC 4180). Text that begins like a formula gets an apostrophe before it: what a customer
 * writes must not run in the spreadsheet of who opens the export.
 */
export const csvLine = (values: (string | number | null)[]): string => `${values.map(cell).join(',')}\r\n`;

/** Stands first in a file: without it Excel reads UTF-8 as something else. */
export const CSV_BYTE_ORDER_MARK = '\uFEFF';
