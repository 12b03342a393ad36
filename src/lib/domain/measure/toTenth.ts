/**
 * Rounded to a tenth. Never the negative zero: it is written as 0, so that what is kept in a file would
 * differ from what is computed anew.
 */
export function toTenth(number: number): number {
	return Math.round(number * 10) / 10 + 0;
}
