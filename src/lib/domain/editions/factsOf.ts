/** The facts of an edition, out of its files. */
import * as v from 'valibot';
import type { Dataset } from '../dataset/dataset.ts';
import type { Checked } from '../model/problem.ts';
import type { Settlement } from '../model/settlement.ts';
import { decodeTables } from '../tables/compactTables.ts';
import { formatShortDay } from '../time/day.ts';
import type { Fact, Facts } from './diffFacts.ts';
import { keptFile, type Edition } from './edition.ts';

const layer = v.looseObject({
	features: v.array(
		v.looseObject({
			geometry: v.nullable(v.looseObject({})),
			properties: v.record(v.string(), v.unknown())
		})
	)
});

/**
 * Of the files that hold what was authored; areas and front are computed from those.
 * @param read the parsed file at a path below the dataset's folder of editions
 */
export function factsOf(
	{ files }: Pick<Edition, 'files'>,
	read: (path: string) => unknown,
	{ layers }: Pick<Dataset, 'layers'>
): Checked<Facts> {
	const kept = (file: string) => read(keptFile(file, files[file] ?? ''));
	const decoded = decodeTables(kept('tables.json'));
	if (!decoded.ok) return decoded;
	const { settlements, reports, sources } = decoded.value;
	const names = new Map(settlements.map(({ id, nameEn }) => [id, nameEn]));
	return {
		ok: true,
		value: {
			events: layerFacts(kept('events.geojson'), ({ title }) => textOf(title)),
			places: layerFacts(kept('places.geojson'), ({ name_en }) => textOf(name_en)),
			routes: layers
				.filter(({ id, hasRoute }) => hasRoute && files[`${id}.geojson`] !== undefined)
				.flatMap(({ id }) => layerFacts(kept(`${id}.geojson`), routeLabel))
				.filter(({ fields }) => fields.kind === 'leg' || fields.kind === 'flow'),
			given: layers
				.filter(({ id, given }) => given && files[`${id}.geojson`] !== undefined)
				.flatMap(({ id }) => layerFacts(kept(`${id}.geojson`), givenLabel))
				.filter(({ fields }) => fields.kind === 'given'),
			// On which terms a source stands is no fact about it, like whether a report is linked.
			sources: sources.map(({ assertedBy, side, kind }) => ({
				key: assertedBy,
				label: assertedBy,
				fields: { assertedBy, side, kind }
			})),
			settlements: settlements.map((row) => ({
				key: row.id,
				label: row.nameEn,
				fields: textsOf(withNames(row))
			})),
			reports: reports.map((row) => ({
				key: [row.settlementId, row.eventDate, row.assertedBy.join(), row.sourceUrl].join('|'),
				label: `${names.get(row.settlementId) ?? row.settlementId}, ${formatShortDay(row.eventDate)}, by ${row.assertedBy.join(', ')}`,
				fields: textsOf({ ...row, mayLink: '' })
			}))
		}
	};
}

/** Names side by side, as the columns of the table have them. */
function withNames({ names, ...row }: Settlement): object {
	const columns = Object.entries(names).map(([language, name]) => [`name_${language}`, name]);
	return { ...row, ...(Object.fromEntries(columns) as object) };
}

type Properties = Readonly<Record<string, unknown>>;

function routeLabel({ mode, from_place_id, to_place_id }: Properties): string {
	return `${textOf(mode)} from ${textOf(from_place_id)} to ${textOf(to_place_id)}`;
}

function givenLabel({ name_en, resource, source }: Properties): string {
	return `${textOf(name_en) || textOf(resource)}, as given by ${textOf(source)}`;
}

function layerFacts(data: unknown, labelOf: (properties: Properties) => string): Fact[] {
	const parsed = v.safeParse(layer, data);
	if (!parsed.success) return [];
	return parsed.output.features.map(({ properties, geometry }) => ({
		key: String(properties.id),
		label: labelOf(properties),
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
