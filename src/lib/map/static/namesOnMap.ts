import type { BasemapData } from '../basemap.ts';
import { nameIn } from '../../domain/view/nameIn.ts';
import { mapNames, STATUS_ZOOM, type MapName, type NameRank } from '../names.ts';
import { PLACE_MARKS } from '../placeMarks.ts';
import type { MapModel } from '../../domain/view/mapModel.ts';
import type { Drawing } from './drawing.ts';
import { textWidth, type PlacedLabel } from './labelPlacement.ts';
import { drawMark } from './marks.ts';
import { element, escapeXml, tenth } from './xml.ts';

interface Type {
	fontSize: number;
	bold?: boolean;
	letterSpacing?: number;
}
const TOWN_TYPE: Readonly<Record<NameRank, Type>> = {
	0: { fontSize: 16, bold: true },
	1: { fontSize: 15 },
	2: { fontSize: 15 },
	3: { fontSize: 14 },
	4: { fontSize: 13 },
	5: { fontSize: 13 }
};
/** Scripts that are written joined. */
const JOINED = /[\p{sc=Arab}\p{sc=Syrc}]/u;
const WIDE_TYPE: Readonly<Record<string, Type>> = {
	country: { fontSize: 15, letterSpacing: 3.4 },
	oblast: { fontSize: 13, letterSpacing: 0.8 },
	sea: { fontSize: 14, letterSpacing: 1 },
	river: { fontSize: 13 }
};

/** Names from the most to the least important, each where it still finds room, or not at all. */
export function drawNames(drawing: Drawing, model: MapModel, basemap: BasemapData): string {
	const points = mapNames(model, basemap).filter(
		({ minZoom }) => minZoom <= Math.floor(drawing.view.zoom)
	);
	const onFrame = points.filter(({ lon, lat }) => isInside(drawing, drawing.project(lon, lat)));
	// The dots of story places keep their room before any name is set.
	for (const { lon, lat, rank } of onFrame) {
		if (rank > 0) break;
		const [x, y] = drawing.project(lon, lat);
		drawing.room.take({ left: x - 4, right: x + 4, top: y - 4, bottom: y + 4 });
	}
	const story = onFrame.filter(({ rank }) => rank === 0).map((name) => pointName(drawing, name));
	const countries = wideNames(drawing, model, basemap, 'country');
	const towns = onFrame.filter(({ rank }) => rank > 0).map((name) => pointName(drawing, name));
	const rest = ['sea', 'oblast', 'river'].map((kind) => wideNames(drawing, model, basemap, kind));
	return [...rest.reverse(), ...towns.reverse(), countries, ...story.reverse()].join('');
}

function pointName(drawing: Drawing, { name, rank, lon, lat, hasStatus }: MapName): string {
	const { room, scale, paint, typeRoom } = drawing;
	const type = TOWN_TYPE[rank];
	const fontSize = type.fontSize * scale;
	const [x, y] = drawing.project(lon, lat);
	const width = typeRoom * textWidth(name, fontSize, type.bold);
	// What the picture is about is named even among many marks, if further off.
	const gaps = rank === 0 ? [7, 14, 22] : [7];
	const placed = gaps.reduce<PlacedLabel | null>(
		(found, gap) => found ?? room.besidePoint(x, y, width, fontSize, gap * scale),
		null
	);
	if (!placed && rank > 0) return '';
	const mark = rank === 0 ? PLACE_MARKS.story : PLACE_MARKS.town;
	const isMarked = rank > 0 && hasStatus && drawing.view.zoom >= STATUS_ZOOM;
	const dot = isMarked ? '' : drawMark(drawing, [x, y], mark.path, paint(mark.colour), mark.scale);
	return placed ? dot + label(drawing, name, placed, type, rank === 0 ? 'ink' : 'inkSoft') : dot;
}

function wideNames(
	drawing: Drawing,
	{ language }: MapModel,
	basemap: BasemapData,
	kind: string
): string {
	const type = WIDE_TYPE[kind] ?? { fontSize: 13 };
	const zoom = Math.floor(drawing.view.zoom);
	const highestRank = zoom >= 7 ? 4 : zoom >= 5 ? 3 : zoom >= 3 ? 2 : 1;
	return basemap.labels.features
		.filter(
			({ properties }) => properties.kind === kind && Number(properties.rank ?? 1) <= highestRank
		)
		.sort((a, b) => Number(a.properties.rank ?? 1) - Number(b.properties.rank ?? 1))
		.map(({ geometry, properties }) => {
			if (geometry.type !== 'Point') return '';
			const [lon = 0, lat = 0] = geometry.coordinates;
			const [x, y] = drawing.project(lon, lat);
			const written = nameIn(properties, language);
			const name = kind === 'country' ? written.toUpperCase() : written;
			const { scale } = drawing;
			const fontSize = type.fontSize * scale;
			const width = textWidth(
				name,
				fontSize * (kind === 'country' ? 1.2 : 1),
				false,
				type.letterSpacing
			);
			const placed = drawing.room.aroundPoint(x, y, drawing.typeRoom * width, fontSize);
			const onWater = kind === 'sea' || kind === 'river';
			return placed ? label(drawing, name, placed, type, onWater ? 'waterInk' : 'inkSoft') : '';
		})
		.join('');
}

function label(
	{ paint, scale }: Drawing,
	name: string,
	{ x, y, anchor }: PlacedLabel,
	{ fontSize, bold, letterSpacing }: Type,
	colour: 'ink' | 'inkSoft' | 'waterInk'
): string {
	return element(
		'text',
		{
			x: tenth(x),
			y: tenth(y),
			'font-size': tenth(fontSize * scale),
			'font-weight': bold ? 600 : undefined,
			'text-anchor': anchor === 'start' ? undefined : anchor,
			// Letters that join would be torn apart.
			'letter-spacing':
				letterSpacing === undefined || JOINED.test(name) ? undefined : tenth(letterSpacing * scale),
			fill: paint(colour),
			stroke: paint(colour === 'waterInk' ? 'water' : 'land')
		},
		escapeXml(name)
	);
}

function isInside({ size }: Drawing, [x, y]: readonly [number, number]): boolean {
	return x >= 0 && y >= 0 && x <= size.width && y <= size.height;
}
