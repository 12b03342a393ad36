import { layerCsv } from '../../src/lib/domain/export/layerCsv.ts';
import { DaysCollector, duringDays, TAKE_AWAYS } from '../../src/lib/domain/export/takeAway.ts';
import { eventsLayer } from '../../src/lib/domain/layers/eventsLayer.ts';
import { givenLayer } from '../../src/lib/domain/layers/givenLayer.ts';
import type { LayerFile } from '../../src/lib/domain/layers/layerFile.ts';
import { writeLayer } from '../../src/lib/domain/layers/writeLayer.ts';
import { daysFromTo, type Day } from '../../src/lib/domain/time/day.ts';
import type { Dataset } from '../../src/lib/domain/dataset/dataset.ts';
import {
	dayOption,
	LENS_OPTIONS,
	lensOption,
	noPositionals,
	oneOf,
	parseOptions
} from './options.ts';
import { describeProject, openProject } from './openProject.ts';
import { UsageError } from './usage.ts';

/** Events, areas, front or what others drew of a day, of some days or of the whole period, as GeoJSON or CSV. */
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
	const described = describeProject(values.dataset);
	const lens = lensOption(described, values);
	const [first, last] = days(described, values);
	if (what === 'given' && !described.given)
		throw new UsageError(`${described.id} has no areas and lines that others drew.`);
	const { tables, computer, dataset } = openProject(values.dataset);
	let layer: LayerFile;
	if (what === 'events' || what === 'given') {
		layer = (what === 'events' ? eventsLayer : givenLayer)({ tables, dataset });
		// Without a day: all of them, those before the map's period included.
		if (values.date ?? values.from ?? values.to) layer = duringDays(layer, first, last);
	} else {
		const collector = new DaysCollector(what, dataset.credits);
		for (const day of daysFromTo(first, last)) collector.add(computer.compute(day, lens));
		layer = collector.finish();
	}
	return format === 'csv' ? layerCsv(layer) : writeLayer(layer);
}

function days(
	dataset: Dataset,
	values: {
		date?: string | undefined;
		from?: string | undefined;
		to?: string | undefined;
	}
): [first: Day, last: Day] {
	if (values.date !== undefined) {
		if (values.from !== undefined || values.to !== undefined)
			throw new UsageError('Give either --date, or --from and --to.');
		const day = dayOption(dataset, values.date);
		return [day, day];
	}
	const first = dayOption(dataset, values.from ?? dataset.period.first, '--from');
	const last = dayOption(dataset, values.to ?? dataset.period.last, '--to');
	if (last < first) throw new UsageError(`--to ${last} lies before --from ${first}.`);
	return [first, last];
}
