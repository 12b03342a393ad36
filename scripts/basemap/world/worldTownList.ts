/** The towns of the world's cells as one list, which names are looked up in: read from the cells that are written. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeWorldFile } from '../../../src/lib/map/world/worldPart.ts';
import type { WorldTownsFile } from '../../../src/lib/map/world/worldTowns.ts';
import { outDir } from '../paths.ts';

const credit = 'GeoNames, CC BY 4.0';
/** Of a degree: a kilometre, which will do for where to look. */
const PLACES = 2;

/** @param folder of the cells */
export function worldTownList(folder: string = join(outDir, 'world')): WorldTownsFile {
	const towns = readdirSync(folder)
		.sort()
		.flatMap((file) => {
			const read = decodeWorldFile(file, JSON.parse(readFileSync(join(folder, file), 'utf8')));
			if (!read.ok) throw new Error(read.problems.map(({ message }) => message).join(' '));
			return [...read.value.parts.values()].flatMap((part) => part.towns);
		})
		.sort((a, b) => Number(a.properties.rank) - Number(b.properties.rank));
	const text = (key: string) =>
		towns.map(({ properties: { [key]: value } }) => (typeof value === 'string' ? value : ''));
	const degrees = (axis: 0 | 1) =>
		towns.map(({ geometry }) => Number((geometry.coordinates[axis] ?? 0).toFixed(PLACES)));
	const names = {
		en: text('name_en'),
		ar: text('name_ar'),
		ru: text('name_ru'),
		uk: text('name_uk')
	};
	return { credit, names, country: text('country'), lon: degrees(0), lat: degrees(1) };
}
