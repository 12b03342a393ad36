import type { MultiLineString } from 'geojson';
import type { PartyId } from '../dataset/party.ts';
import type { SectorId } from '../dataset/theatre.ts';
import type { PlanePoint, Planes } from '../geometry/plane.ts';
import type { PartyGround } from '../ground/reachedGround.ts';
import type { PolygonSet } from '../geometry/polygonSet.ts';
import { cutWhere } from './cutWhere.ts';
import { frontBySector } from './frontBySector.ts';
import { frontLines, type FrontGround } from './frontLines.ts';
import { sectorLadder, type MeasuredContours } from './frontMeasure.ts';

/** The contours between the ground of two parties, measured. */
export interface PairContours {
	/** In the order of the dataset's parties. */
	between: readonly [PartyId, PartyId];
	contours: MeasuredContours;
}

/** The front between two parties in one compartment. */
export interface PairFront extends PairContours {
	/** The drawn line by sector, in degrees. */
	drawn: ReadonlyMap<SectorId, MultiLineString>;
}

export interface PairFronts {
	pairs: readonly PairFront[];
	/** What of the drawn outlines was left out, near border and coast, km. */
	droppedKm: number;
}

/** What a compartment knows that its fronts need. */
export interface FrontSetting {
	parties: readonly PartyId[];
	planes: Planes;
	/** Where a contour is front. */
	ground: FrontGround;
	sectorAt: (point: PlanePoint) => SectorId;
	/** Who stands against a party at a point. */
	rivalAt: (point: PlanePoint, party: number) => number | null;
}

/**
 * The fronts of a day, pair by pair: a party's outline is front towards whoever is the best of the
 * others along it. The drawn line between two is the outline of the first.
 */
export function pairFronts(
	reached: readonly PartyGround[],
	{ parties, planes, ground, sectorAt, rivalAt }: FrontSetting
): PairFronts {
	let droppedKm = 0;
	const facing = (set: PolygonSet, party: number, isAsked: (rival: number | null) => boolean) => {
		const cut = frontLines(set, ground, (middle) => isAsked(rivalAt(middle, party)));
		const byRival = new Map<number, PlanePoint[][]>();
		for (const line of cut.lines) {
			for (const { key, points } of cutWhere(line, (middle) => rivalAt(middle, party))) {
				if (key !== null) byRival.set(key, [...(byRival.get(key) ?? []), points]);
			}
		}
		return { byRival, droppedKm: cut.droppedKm };
	};
	const drawn = reached.map(({ held }, party) => {
		if (party === reached.length - 1) return new Map<number, PlanePoint[][]>();
		const found = facing(held, party, (rival) => rival !== null && rival > party);
		droppedKm += found.droppedKm;
		return found.byRival;
	});
	const surely = reached.map((each, party) => facing(each.surely, party, () => false).byRival);
	const ladder = (lines: PlanePoint[][] = []) => sectorLadder(lines, sectorAt, planes);
	const pairs = parties.flatMap((one, i) =>
		parties.slice(i + 1).flatMap((other, offset): PairFront[] => {
			const j = i + 1 + offset;
			const lines = drawn[i]?.get(j);
			const [ofOne, ofOther] = [surely[i]?.get(j), surely[j]?.get(i)];
			if (!lines && !ofOne && !ofOther) return [];
			return [
				{
					between: [one, other],
					drawn: frontBySector(lines ?? [], sectorAt, planes.equalArea),
					contours: { drawn: ladder(lines), surely: ladder(ofOne), perhaps: ladder(ofOther) }
				}
			];
		})
	);
	return { pairs, droppedKm };
}
