import type { FrontLine, SettlementStatus } from '../control/types.ts';
import type { Country, Sector, Settlement } from '../model/settlement.ts';

/** Which settlements a figure, an area or a piece of front rests on. */
export interface Ground {
	/** Both countries where absent. */
	country?: Country;
	/** One sector of it; all of them where absent. */
	sector?: Sector;
}

export interface SettlementBehind {
	settlement: Settlement;
	status: SettlementStatus;
	/** To the nearest point of the drawn front; null where none is drawn. */
	frontKm: number | null;
}

/** Settlements further from the line than this hardly move it. */
const REACH_KM = 30;
const KM_PER_DEGREE = 111.195;
const DEGREES = Math.PI / 180;

/**
 * The reported settlements that decide where the line runs, those nearest to it first. Inside
 * Russia all of them, since the area held rests on each; in Ukraine those near the front.
 *
 * @param statuses in the order of `settlements`
 */
export function settlementsBehind(
	ground: Ground,
	settlements: readonly Settlement[],
	statuses: readonly SettlementStatus[],
	frontLine: FrontLine
): SettlementBehind[] {
	const vertices = {
		UA: verticesIn(frontLine, 'UA'),
		RU: verticesIn(frontLine, 'RU')
	} as const;
	return settlements
		.flatMap((settlement, i): SettlementBehind[] => {
			const status = statuses[i];
			const isOn =
				(ground.country === undefined || settlement.country === ground.country) &&
				(ground.sector === undefined || settlement.sector === ground.sector);
			if (!isOn || !status?.controller) return [];
			const frontKm = distanceKm(settlement, vertices[settlement.country]);
			const isNear = settlement.country === 'RU' || (frontKm !== null && frontKm <= REACH_KM);
			return isNear ? [{ settlement, status, frontKm }] : [];
		})
		.sort((a, b) => (a.frontKm ?? 0) - (b.frontKm ?? 0));
}

function verticesIn(frontLine: FrontLine, country: Country): [number, number][] {
	return frontLine.features
		.filter(({ properties }) => properties.country === country)
		.flatMap(({ geometry }) => geometry.coordinates.flat())
		.map(([lon = 0, lat = 0]): [number, number] => [lon, lat]);
}

/** To the nearest vertex of the line, whose vertices lie closer together than the settlements. */
function distanceKm(
	{ lon, lat }: Settlement,
	vertices: readonly (readonly [number, number])[]
): number | null {
	const shrink = Math.cos(lat * DEGREES);
	let nearest = Infinity;
	for (const [east, north] of vertices) {
		const dx = (east - lon) * shrink;
		const dy = north - lat;
		nearest = Math.min(nearest, dx * dx + dy * dy);
	}
	return nearest === Infinity ? null : Math.sqrt(nearest) * KM_PER_DEGREE;
}
