import {
	dayOption,
	LENS_OPTIONS,
	lensOption,
	noPositionals,
	oneOf,
	parseOptions
} from './options.ts';
import { projectDay } from './projectDay.ts';

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
	const { control: areas } = projectDay(dayOption(values.date), lensOption(values));
	return {
		...areas,
		features: areas.features.filter(
			({ properties }) => sector === undefined || properties.sector === sector
		)
	};
}
