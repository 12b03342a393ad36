import type { MultiPolygon } from 'geojson';
import { CONTESTED, type Controller, type PartyId } from '../dataset/party.ts';
import type { Compartment } from '../dataset/theatre.ts';
import type { TerritoryPicture } from '../ground/controlledTerritory.ts';
import type { PartyGround } from '../ground/reachedGround.ts';
import { GroundKinds } from '../ground/groundKinds.ts';
import { geodesicAreaKm2, geodesicSetKm2 } from '../geometry/geojson.ts';
import { intersection, type PolygonSet } from '../geometry/polygonSet.ts';
import { writtenAreas } from '../geometry/writtenAreas.ts';
import { pairFronts, type FrontSetting, type PairFronts } from '../front/pairFronts.ts';
import type { Band } from '../measure/band.ts';

/** Ground of one class. */
export interface KindArea {
	controller: Controller;
	/** Of contested ground: on whose side of the drawn line it lies; null where on nobody's. */
	lineSide: PartyId | null;
	geometry: MultiPolygon;
	areaKm2: number;
}

/** A compartment on one day, in degrees where it will be drawn. */
export interface CompartmentPicture extends PairFronts {
	compartment: Compartment;
	/** By who surely holds them; what may be another's is contested. */
	areas: readonly KindArea[];
	/** The ground that nobody speaks for. */
	unknownArea: MultiPolygon;
	/** Ground inside the contours, party by party, on the equal-area plane, not yet clipped. */
	reached: readonly PartyGround[];
	/** The ground that somebody speaks for. */
	known: PolygonSet;
	/** Size of what the drawn line holds for a party, of what is its for certain, and perhaps. */
	heldKm2: (party: PartyId) => Band;
	/** Size of what nobody holds for certain. */
	contestedKm2: number;
}

const NOTHING: MultiPolygon = { type: 'MultiPolygon', coordinates: [] };

/**
 * What a compartment looks like on a day, written in degrees and measured.
 * @param territory its whole ground on the plane
 */
export function compartmentPicture(
	compartment: Compartment,
	{ reached, known }: TerritoryPicture,
	territory: PolygonSet,
	setting: FrontSetting
): CompartmentPicture {
	const { parties, planes } = setting;
	const kinds = new GroundKinds(reached.map(({ outlines }) => outlines.isOutside));
	const written = writtenAreas(
		[...reached.flatMap(({ outlines }) => [outlines.surely, outlines.held]), known, territory],
		planes.equalArea,
		kinds.count,
		kinds.of
	);
	const areaOf = (kind: number, controller: Controller, lineSide: PartyId | null): KindArea => {
		const geometry = written[kind] ?? NOTHING;
		return { controller, lineSide, geometry, areaKm2: geodesicAreaKm2(geometry) };
	};
	const surely = parties.map((party, i) => areaOf(i, party, null));
	const contested = parties.map((party, i) => areaOf(kinds.contestedOf(i), CONTESTED, party));
	const nobodys = areaOf(kinds.contested, CONTESTED, null);
	const bands = new Map<PartyId, Band>();
	const bandOf = (party: PartyId): Band => {
		const i = parties.indexOf(party);
		const low = surely[i]?.areaKm2 ?? 0;
		const value = toTenth(low + (contested[i]?.areaKm2 ?? 0));
		const perhaps = () =>
			geodesicSetKm2(intersection(reached[i]?.perhaps ?? [], known), planes.equalArea);
		// Between two, all that is contested could be either's.
		const all = [...contested, nobodys].reduce((sum, { areaKm2 }) => sum + areaKm2, low);
		const high = parties.length > 2 ? perhaps() : toTenth(all);
		return { value, low, high: Math.max(value, high) };
	};
	return {
		compartment,
		// Along the drawn line: what is sure lies outside, what is contested between.
		areas: [
			...parties.flatMap((_, i) =>
				i === 0 ? [surely[i], contested[i]] : [contested[i], surely[i]]
			),
			nobodys
		].filter((area) => area !== undefined),
		unknownArea: written[kinds.unknown] ?? NOTHING,
		reached,
		known,
		heldKm2(party) {
			const band = bands.get(party) ?? bandOf(party);
			bands.set(party, band);
			return band;
		},
		contestedKm2: toTenth([...contested, nobodys].reduce((sum, { areaKm2 }) => sum + areaKm2, 0)),
		...pairFronts(reached, setting)
	};
}

function toTenth(km2: number): number {
	return Math.round(km2 * 10) / 10;
}
