/** Where on the map a claim is: what to look at, what to highlight, which reports it rests on. */
import type { Feature, MultiLineString, MultiPolygon } from 'geojson';
import type { ControlAreas, FrontLine } from '../domain/control/types.ts';
import type { Dataset } from '../domain/dataset/dataset.ts';
import {
	isOfGiven,
	type FrontSpec,
	type InferredSpec,
	type ShareSpec
} from '../domain/dataset/measureSpec.ts';
import { CONTESTED } from '../domain/dataset/party.ts';
import { KIND_OF_CLAIM, type ClaimCheckRow } from '../domain/model/claimCheck.ts';
import type { Ground } from '../domain/provenance/settlementsBehind.ts';
import { overviewOf, storyViews } from './bounds.ts';
import type { Bounds, LayerCollection } from '../domain/view/mapModel.ts';
import { drawnFeatures } from './drawnFeatures.ts';

type Measures = Pick<Dataset, 'measures'>;
type Held = Exclude<InferredSpec, FrontSpec | ShareSpec>;
type Points = ReadonlyMap<string, readonly [number, number]>;

/** The places of the story by id, degrees. */
export function placePoints(places: LayerCollection | undefined): Points {
	const points = new Map<string, readonly [number, number]>();
	for (const { geometry, properties } of drawnFeatures(places).features) {
		const [lon, lat] = geometry.type === 'Point' ? geometry.coordinates : [];
		if (lon !== undefined && lat !== undefined) points.set(String(properties.id), [lon, lat]);
	}
	return points;
}

function isDistance({ measure }: ClaimCheckRow): boolean {
	return measure === 'distance' || measure === 'distance-to-border';
}

/** Degrees around a lone place. */
const AROUND = 0.35;

/** The dataset's measure that a claim is held against; null where it is another matter. */
function measureOf({ measures }: Measures, row: ClaimCheckRow): InferredSpec | null {
	const kind = KIND_OF_CLAIM[row.measure];
	if (kind === null) return null;
	const inferred = measures.filter((spec) => !isOfGiven(spec));
	return (
		inferred.find(({ id }) => id === row.measureId) ??
		inferred.find((spec) => spec.kind === kind) ??
		null
	);
}

/** What is shown with a claim: of a duration, the ground that was held meanwhile. */
function shownMeasure(dataset: Measures, row: ClaimCheckRow): InferredSpec | null {
	return measureOf(dataset, row) ?? dataset.measures.find((spec) => spec.kind === 'area') ?? null;
}

/** The view of the layer that shows a compartment's areas; the whole theatre where none does. */
function viewOf(dataset: Dataset, spec: InferredSpec | null): Bounds {
	const compartment = spec && spec.kind !== 'share' && spec.kind !== 'front' ? spec.in : null;
	const layer = dataset.layers.find(({ areasOf }) => areasOf === compartment && areasOf);
	return (
		storyViews(dataset).find((view) => view.layer === layer?.id)?.bounds ?? overviewOf(dataset)
	);
}

/** What the map looks at when the claim's card opens it. */
export function claimBounds(dataset: Dataset, row: ClaimCheckRow | null, points: Points): Bounds {
	if (!row) return overviewOf(dataset);
	if (!isDistance(row)) return viewOf(dataset, shownMeasure(dataset, row));
	const found = placesOf(row, points);
	if (found.length === 0) return overviewOf(dataset);
	const lons = found.map(([lon]) => lon);
	const lats = found.map(([, lat]) => lat);
	return [
		Math.min(...lons) - AROUND,
		Math.min(...lats) - AROUND,
		Math.max(...lons) + AROUND,
		Math.max(...lats) + AROUND
	];
}

/** The geometry that the claim is held against; null where there is none on the map. */
export function claimHighlight(
	dataset: Measures,
	row: ClaimCheckRow | null,
	picture: { control: ControlAreas; frontLine: FrontLine },
	points: Points
): Feature | null {
	if (!row || row.measure === 'none') return null;
	if (isDistance(row)) return placesFeature(placesOf(row, points));
	const spec = shownMeasure(dataset, row);
	if (!spec || spec.kind === 'share') return null;
	return spec.kind === 'front'
		? wholeFront(picture.frontLine, spec)
		: heldArea(picture.control, spec);
}

/** The ground whose reports the claim is held against; null for distances and durations. */
export function claimGround(dataset: Measures, row: ClaimCheckRow): Ground | null {
	const spec = measureOf(dataset, row);
	if (!spec || spec.kind === 'share') return null;
	const countsElsewhere =
		spec.kind === 'front' &&
		spec.counts.some(({ kind, id }) => kind === 'compartment' && row.counting?.includes(id));
	return countsElsewhere ? {} : { compartment: spec.in };
}

function placesOf({ fromPlaceId, toPlaceId }: ClaimCheckRow, points: Points) {
	return [fromPlaceId, toPlaceId].flatMap((id) => {
		const point = id === null ? undefined : points.get(id);
		return point ? [point] : [];
	});
}

function placesFeature(points: readonly (readonly [number, number])[]): Feature | null {
	const [first, second] = points;
	if (!first) return null;
	return {
		type: 'Feature',
		properties: {},
		geometry: second
			? { type: 'LineString', coordinates: [[...first], [...second]] }
			: { type: 'Point', coordinates: [...first] }
	};
}

function wholeFront({ features }: FrontLine, spec: FrontSpec): Feature<MultiLineString> {
	const coordinates = features
		.filter(({ properties }) => properties.compartment === spec.in)
		.flatMap(({ geometry }) => geometry.coordinates);
	return { type: 'Feature', properties: {}, geometry: { type: 'MultiLineString', coordinates } };
}

/** What a party holds there, the band included. */
function heldArea({ features }: ControlAreas, spec: Held): Feature<MultiPolygon> {
	const coordinates = features
		.filter(
			({ properties: { sector, controller } }) =>
				sector === spec.in && (controller === spec.party || controller === CONTESTED)
		)
		.flatMap(({ geometry }) => geometry.coordinates);
	return { type: 'Feature', properties: {}, geometry: { type: 'MultiPolygon', coordinates } };
}
