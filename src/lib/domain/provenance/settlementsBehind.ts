import type { FrontLine, SettlementStatus } from '../control/types.ts';
import { compartmentOf } from '../dataset/compartmentOf.ts';
import type { CompartmentId, SectorId, Theatre } from '../dataset/theatre.ts';
import type { Settlement } from '../model/settlement.ts';

/** Which settlements a figure, an area or a piece of front rests on. */
export interface Ground {
	/** All compartments where absent. */
	compartment?: CompartmentId;
	/** One sector of it; all of them where absent. */
	sector?: SectorId;
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
 * The reported settlements that decide where the line runs, those nearest to it first. Of a
 * compartment that is looked at as far as its settlements reach all of them, since the area held
 * there rests on each; of others those near the front.
 *
 * @param statuses in the order of `settlements`
 */
export function settlementsBehind(
	ground: Ground,
	settlements: readonly Settlement[],
	statuses: readonly SettlementStatus[],
	frontLine: FrontLine,
	theatre: Theatre
): SettlementBehind[] {
	const vertices = new Map(theatre.compartments.map(({ id }) => [id, verticesIn(frontLine, id)]));
	return settlements
		.flatMap((settlement, i): SettlementBehind[] => {
			const status = statuses[i];
			const compartment = compartmentOf(theatre, settlement.country);
			const isOn =
				(ground.compartment === undefined || compartment?.id === ground.compartment) &&
				(ground.sector === undefined || settlement.sector === ground.sector);
			if (!isOn || !compartment || !status?.controller) return [];
			const frontKm = distanceKm(settlement, vertices.get(compartment.id) ?? []);
			const isNear = compartment.hullMarginKm !== null || (frontKm !== null && frontKm <= REACH_KM);
			return isNear ? [{ settlement, status, frontKm }] : [];
		})
		.sort((a, b) => (a.frontKm ?? 0) - (b.frontKm ?? 0));
}

function verticesIn(frontLine: FrontLine, compartment: CompartmentId): [number, number][] {
	return frontLine.features
		.filter(({ properties }) => properties.compartment === compartment)
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
