/** Lines of the land as features: one multi-line for each kind, pair of states and row of the table. */
import type { MultiLineString } from 'topojson-specification';
import type { LandLine } from './lineKinds.ts';

export interface LineProperties {
	kind: LandLine['kind'];
	/** Sorted ISO codes, "IRQ-SYR"; of a coast, nothing. */
	between: string;
	/** Of a disputed line: its row in `data/basemap/disputed.csv`. */
	id?: string;
}

export function groupLines(lines: readonly LandLine[]): MultiLineString<LineProperties>[] {
	const groups = new Map<string, MultiLineString<LineProperties>>();
	for (const { kind, between, id, arc } of lines) {
		const pair = kind === 'coast' ? '' : between;
		const properties: LineProperties = { kind, between: pair, ...(id === undefined ? {} : { id }) };
		const key = [kind, pair, id ?? ''].join('|');
		const group = groups.get(key) ?? { type: 'MultiLineString', properties, arcs: [] };
		group.arcs.push([arc]);
		groups.set(key, group);
	}
	return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}
