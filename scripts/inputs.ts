import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { feature } from 'topojson-client';
import type { Countries } from '../src/lib/domain/control/territory.ts';
import type { Checked } from '../src/lib/domain/model/problem.ts';
import {
	TABLE_FILES,
	type AtlasTables,
	type TableName,
	type TableTexts
} from '../src/lib/domain/tables/atlasTables.ts';
import { readAtlasTables } from '../src/lib/domain/tables/readAtlasTables.ts';

/** The project's own folder, wherever a command is called from. */
export const PROJECT_FOLDER = join(import.meta.dirname, '..');

/** The authored files of a folder; what cannot be read is left out. */
export function readTexts(folder: string): TableTexts {
	const texts: Partial<Record<TableName, string>> = {};
	for (const [name, file] of Object.entries(TABLE_FILES) as [TableName, string][]) {
		try {
			texts[name] = readFileSync(join(folder, file), 'utf8');
		} catch {
			// readAtlasTables says which file is missing.
		}
	}
	return texts;
}

type CountryTopology = Topology<{ countries: GeometryCollection<{ iso_a3: string }> }>;

/** The basemap's countries, whose borders are the walls of the inference. */
export function readCountries(): Countries {
	const path = join(PROJECT_FOLDER, 'static/geo/basemap/countries.topojson');
	const topology = JSON.parse(readFileSync(path, 'utf8')) as CountryTopology;
	return feature(topology, topology.objects.countries) as Countries;
}

/** The project's own tables, checked. */
export function readProjectTables(countries: Countries): Checked<AtlasTables> {
	return readAtlasTables(readTexts(join(PROJECT_FOLDER, 'data')), { countries });
}
