import type { LineString, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import type { Dataset } from '../dataset/dataset.ts';
import { isOfGiven } from '../dataset/measureSpec.ts';
import type { PartyId } from '../dataset/party.ts';
import type { Day } from '../time/day.ts';

export type GivenGeometry = Polygon | MultiPolygon | LineString | MultiLineString;

/** What is measured of ground or a line that somebody else drew. */
export interface GivenShape {
	/** The resource of the package that holds it. */
	resource: string;
	/** Whose ground it is, or whom the line parts; empty where nobody is named. */
	parties: readonly PartyId[];
	/** The first day on which it stands. */
	startDate: Day;
	/** The first day on which it does no longer; null where it still does. */
	endDate: Day | null;
	/** Degrees; no edge crosses the date line. */
	geometry: GivenGeometry;
}

/** Ground or a line that somebody else drew, as given. */
export interface GivenFeature extends GivenShape {
	/** The resource's name and the number of the feature in its file, from 1. */
	id: string;
	/** By language (BCP 47); empty where it has none. */
	names: Readonly<Record<string, string>>;
	note: string;
	/** Who gives it, as the table of sources spells it. */
	source: string;
}

export function isGivenOn({ startDate, endDate }: GivenShape, day: Day): boolean {
	return startDate <= day && (endDate === null || day < endDate);
}

/** Those that a measure of the dataset measures: what is only drawn is loaded with its layer. */
export function measuredShapes<Shape extends GivenShape>(
	shapes: readonly Shape[],
	{ measures }: Pick<Dataset, 'measures'>
): Shape[] {
	const measured = new Set(measures.filter(isOfGiven).map(({ given }) => given));
	return shapes.filter(({ resource }) => measured.has(resource));
}
