import { parseArgs, type ParseArgsConfig } from 'node:util';
import { KNOWN_BY, type Lens } from '../../src/lib/domain/control/types.ts';
import { isInPeriod, type Dataset } from '../../src/lib/domain/dataset/dataset.ts';
import { parseDay, type Day } from '../../src/lib/domain/time/day.ts';
import { UsageError } from './usage.ts';

/** Options of a command as text, or a sentence about the one that is wrong. */
export function parseOptions<T extends NonNullable<ParseArgsConfig['options']>>(
	args: string[],
	options: T
) {
	try {
		const parsed = parseArgs({ args, options, allowPositionals: true, strict: true, tokens: true });
		checkGivenOnce(parsed.tokens);
		return parsed;
	} catch (error) {
		throw new UsageError(error instanceof Error ? error.message : String(error));
	}
}

function checkGivenOnce(tokens: readonly { kind: string; rawName?: string }[]): void {
	const seen = new Set<string>();
	for (const { kind, rawName } of tokens) {
		if (kind !== 'option' || rawName === undefined) continue;
		if (seen.has(rawName)) throw new UsageError(`${rawName} is given twice: give it once.`);
		seen.add(rawName);
	}
}

/** The option that says which facts a command speaks of. */
const DATASET_OPTION = { dataset: { type: 'string' } } as const;

/** The options that say which reports a picture is made from. */
export const LENS_OPTIONS = {
	...DATASET_OPTION,
	lens: { type: 'string', default: 'all' },
	known: { type: 'string', default: 'happened' }
} as const;

export function dayOption(
	{ period }: Pick<Dataset, 'period'>,
	text: string | undefined,
	option = '--date'
): Day {
	if (text === undefined) throw new UsageError(`${option} is missing: give a day, YYYY-MM-DD.`);
	const day = parseDay(text);
	if (day === null) {
		throw new UsageError(`${option} "${text}" is not a day: write it YYYY-MM-DD.`);
	}
	if (!isInPeriod(period, day)) {
		throw new UsageError(
			`${option} ${day} lies outside the map's period, ${period.first} to ${period.last}.`
		);
	}
	return day;
}

export function lensOption(
	{ lenses }: Pick<Dataset, 'lenses'>,
	values: { lens: string; known: string }
): Lens {
	return {
		sources: oneOf(
			'--lens',
			values.lens,
			lenses.map(({ id }) => id)
		),
		known: oneOf('--known', values.known, KNOWN_BY)
	};
}

export function oneOf<T extends string>(option: string, text: string, allowed: readonly T[]): T {
	const found = allowed.find((value) => value === text);
	if (found === undefined) {
		throw new UsageError(`${option} "${text}" is not known: choose ${allowed.join(', ')}.`);
	}
	return found;
}

export function noPositionals(positionals: readonly string[]): void {
	const [first] = positionals;
	if (first !== undefined) throw new UsageError(`"${first}" is not expected here.`);
}
