/**
 * Reads `data/basemap/disputed.csv`: borders that are drawn dashed because a state concerned does not
 * recognise them, each with its source. The geometry is Natural Earth's.
 */
import { join } from 'node:path';
import { dataDir } from '../paths.ts';
import { readRows } from '../readRows.ts';
import type { Box } from './readUnits.ts';

export interface DisputedBorder {
	id: string;
	name_en: string;
	/** A line of claims by name; the border between two states; the lines around a unit. */
	how: 'claim' | 'between' | 'unit';
	/** "Syrian claim"; "ISR-SYR", sorted; "SYR:Golan Heights". */
	which: string;
	/** Only what lies in it. */
	box: Box;
	source: string;
}

const columns = [
	'id',
	'name_en',
	'how',
	'which',
	'west',
	'south',
	'east',
	'north',
	'source'
] as const;

export function readDisputed(): DisputedBorder[] {
	return readRows(join(dataDir, 'disputed.csv'), columns).map((row) => {
		const { id, name_en, how, which, west, south, east, north, source } = row;
		if (how !== 'claim' && how !== 'between' && how !== 'unit')
			throw new Error(`data/basemap/disputed.csv: ${id}: how is claim, between or unit`);
		if (source === '') throw new Error(`data/basemap/disputed.csv: ${id} has no source`);
		const box: Box = [Number(west), Number(south), Number(east), Number(north)];
		return { id, name_en, how, which, box, source };
	});
}
