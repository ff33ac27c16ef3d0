import type { Point } from './series';

const number = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 3 });
const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', second: '2-digit' });

/** Stands behind a number: "12 ms". Empty: the numbers count things. Bytes are said in KiB or MiB. */
export type Unit = '' | ' ms' | '/s' | 'bytes';

export const KIB = 1024;
export const MIB = KIB * KIB;

const bytesWords = (bytes: number) =>
  bytes < MIB ? `${number.format(bytes / KIB)} KiB` : `${number.format(bytes / MIB)} MiB`;

/** A measured number with its unit; what nobody measured is said in words, as it is not zero. */
export function pointWords(value: Point | undefined, unit: Unit): string {
  if (value === null || value === undefined) return 'no data';
  return unit === 'bytes' ? bytesWords(value) : `${number.format(value)}${unit}`;
}

/** The time of day of a moment in epoch seconds, where the person is. */
export const timeWords = (seconds: number): string => time.format(seconds * 1_000);
