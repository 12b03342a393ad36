import { dayOption, LENS_OPTIONS, lensOption, noPositionals, parseOptions } from './options.ts';
import { openProject } from './openProject.ts';

/** The drawn front of a day, a feature a sector. */
export function frontline(args: string[]): unknown {
	const { values, positionals } = parseOptions(args, {
		date: { type: 'string' },
		...LENS_OPTIONS
	});
	noPositionals(positionals);
	return openProject().computer.compute(dayOption(values.date), lensOption(values)).frontLine;
}
