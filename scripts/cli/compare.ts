import { dayOption, LENS_OPTIONS, lensOption, noPositionals, parseOptions } from './options.ts';
import { openProject } from './openProject.ts';

/** What changed hands from one day to another, sector by sector. Areas in km2, lengths in km. */
export function compare(args: string[]): unknown {
	const { values, positionals } = parseOptions(args, {
		from: { type: 'string' },
		to: { type: 'string' },
		...LENS_OPTIONS
	});
	noPositionals(positionals);
	const [from, to] = [dayOption(values.from, '--from'), dayOption(values.to, '--to')];
	const { computer } = openProject();
	const comparison = computer.compare(from, to, lensOption(values));
	return {
		from,
		to,
		sectors: Object.fromEntries(
			comparison.sectors.map(({ sector, toUkraineKm2, toRussiaKm2, frontKm }) => [
				sector,
				{
					to_ukraine_km2: toUkraineKm2,
					to_russia_km2: toRussiaKm2,
					front_length_km: frontKm
				}
			])
		),
		inputs_hash: computer.inputsHash
	};
}
