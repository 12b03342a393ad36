import { layerCsv } from '../../src/lib/domain/export/layerCsv.ts';
import { DaysCollector, duringDays, TAKE_AWAYS } from '../../src/lib/domain/export/takeAway.ts';
import { eventsLayer } from '../../src/lib/domain/layers/eventsLayer.ts';
import type { LayerFile } from '../../src/lib/domain/layers/layerFile.ts';
import { writeLayer } from '../../src/lib/domain/layers/writeLayer.ts';
import { daysFromTo, type Day } from '../../src/lib/domain/time/day.ts';
import { PERIOD_FIRST_DAY, PERIOD_LAST_DAY } from '../../src/lib/domain/time/period.ts';
import {
	dayOption,
	LENS_OPTIONS,
	lensOption,
	noPositionals,
	oneOf,
	parseOptions
} from './options.ts';
import { openProject } from './openProject.ts';
import { UsageError } from './usage.ts';

/** Events, areas or front of a day, of some days or of the whole period, as GeoJSON or CSV. */
export function exportData(args: string[]): string {
	const { values, positionals } = parseOptions(args, {
		date: { type: 'string' },
		from: { type: 'string' },
		to: { type: 'string' },
		format: { type: 'string', default: 'geojson' },
		...LENS_OPTIONS
	});
	const [name, ...more] = positionals;
	noPositionals(more);
	if (name === undefined) throw new UsageError(`Say what to export: ${TAKE_AWAYS.join(', ')}.`);
	const what = oneOf('export', name, TAKE_AWAYS);
	const format = oneOf('--format', values.format, ['geojson', 'csv'] as const);
	const lens = lensOption(values);
	const [first, last] = days(values);
	const { tables, computer } = openProject();
	let layer: LayerFile;
	if (what === 'events') {
		layer = eventsLayer({ tables });
		// Without a day: all events, those before the map's period included.
		if (values.date ?? values.from ?? values.to) layer = duringDays(layer, first, last);
	} else {
		const collector = new DaysCollector(what);
		for (const day of daysFromTo(first, last)) collector.add(computer.compute(day, lens));
		layer = collector.finish();
	}
	return format === 'csv' ? layerCsv(layer) : writeLayer(layer);
}

function days(values: {
	date?: string | undefined;
	from?: string | undefined;
	to?: string | undefined;
}): [first: Day, last: Day] {
	if (values.date !== undefined) {
		if (values.from !== undefined || values.to !== undefined)
			throw new UsageError('Give either --date, or --from and --to.');
		const day = dayOption(values.date);
		return [day, day];
	}
	const first = dayOption(values.from ?? PERIOD_FIRST_DAY, '--from');
	const last = dayOption(values.to ?? PERIOD_LAST_DAY, '--to');
	if (last < first) throw new UsageError(`--to ${last} lies before --from ${first}.`);
	return [first, last];
}
