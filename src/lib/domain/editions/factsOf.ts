/** The facts of an edition, out of its files. */
import * as v from 'valibot';
import type { Checked } from '../model/problem.ts';
import { decodeTables } from '../tables/compactTables.ts';
import { formatShortDay } from '../time/day.ts';
import type { Fact, Facts } from './diffFacts.ts';

/** Parsed contents of `events.geojson`, `places.geojson` and `tables.json`. */
export interface FactFiles {
	events: unknown;
	places: unknown;
	tables: unknown;
}

const layer = v.looseObject({
	features: v.array(
		v.looseObject({
			geometry: v.nullable(v.looseObject({})),
			properties: v.record(v.string(), v.unknown())
		})
	)
});

export function factsOf({ events, places, tables }: FactFiles): Checked<Facts> {
	const decoded = decodeTables(tables);
	if (!decoded.ok) return decoded;
	const { settlements, reports } = decoded.value;
	const names = new Map(settlements.map(({ id, nameEn }) => [id, nameEn]));
	return {
		ok: true,
		value: {
			events: layerFacts(events, 'title'),
			places: layerFacts(places, 'name_en'),
			settlements: settlements.map((row) => ({
				key: row.id,
				label: row.nameEn,
				fields: textsOf({ ...row })
			})),
			reports: reports.map((row) => ({
				key: [row.settlementId, row.eventDate, row.assertedBy.join(), row.sourceUrl].join('|'),
				label: `${names.get(row.settlementId) ?? row.settlementId}, ${formatShortDay(row.eventDate)}, by ${row.assertedBy.join(', ')}`,
				fields: textsOf({ ...row, mayLink: '' })
			}))
		}
	};
}

function layerFacts(data: unknown, labelled: string): Fact[] {
	const parsed = v.safeParse(layer, data);
	if (!parsed.success) return [];
	return parsed.output.features.map(({ properties, geometry }) => ({
		key: String(properties.id),
		label: textOf(properties[labelled]),
		fields: { ...textsOf(properties), geometry: textOf(geometry) }
	}));
}

function textsOf(row: object): Record<string, string> {
	return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, textOf(value)]));
}

function textOf(value: unknown): string {
	if (typeof value === 'string') return value;
	return value === undefined ? '' : JSON.stringify(value);
}
