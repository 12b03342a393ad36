import {
	dayOption,
	LENS_OPTIONS,
	lensOption,
	noPositionals,
	oneOf,
	parseOptions
} from './options.ts';
import { openProject } from './openProject.ts';

/** Control areas of a day; the sector `kursk` is what lies inside Russia. */
export function control(args: string[]): unknown {
	const { values, positionals } = parseOptions(args, {
		date: { type: 'string' },
		sector: { type: 'string' },
		...LENS_OPTIONS
	});
	noPositionals(positionals);
	const sector =
		values.sector === undefined
			? undefined
			: oneOf('--sector', values.sector, ['kursk', 'ukraine'] as const);
	const { control: areas } = openProject().computer.compute(
		dayOption(values.date),
		lensOption(values)
	);
	return {
		...areas,
		features: areas.features.filter(
			({ properties }) => sector === undefined || properties.sector === sector
		)
	};
}
