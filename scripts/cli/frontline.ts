import { dayOption, LENS_OPTIONS, lensOption, noPositionals, parseOptions } from './options.ts';
import { describeProject, openProject } from './openProject.ts';

/** The drawn front of a day, a feature for each sector and pair of parties. */
export function frontline(args: string[]): unknown {
	const { values, positionals } = parseOptions(args, {
		date: { type: 'string' },
		...LENS_OPTIONS
	});
	noPositionals(positionals);
	const described = describeProject(values.dataset);
	const [day, lens] = [dayOption(described, values.date), lensOption(described, values)];
	return openProject(values.dataset).computer.compute(day, lens).frontLine;
}
