import {
	dayOption,
	LENS_OPTIONS,
	lensOption,
	noPositionals,
	oneOf,
	parseOptions
} from './options.ts';
import { describeProject, openProject } from './openProject.ts';

/** Control areas of a day; `--sector` is one of the dataset's compartments. */
export function control(args: string[]): unknown {
	const { values, positionals } = parseOptions(args, {
		date: { type: 'string' },
		sector: { type: 'string' },
		...LENS_OPTIONS
	});
	noPositionals(positionals);
	const described = describeProject(values.dataset);
	const compartments = described.theatre.compartments.map(({ id }) => id);
	const sector =
		values.sector === undefined ? undefined : oneOf('--sector', values.sector, compartments);
	const [day, lens] = [dayOption(described, values.date), lensOption(described, values)];
	const { control: areas } = openProject(values.dataset).computer.compute(day, lens);
	return {
		...areas,
		features: areas.features.filter(
			({ properties }) => sector === undefined || properties.sector === sector
		)
	};
}
