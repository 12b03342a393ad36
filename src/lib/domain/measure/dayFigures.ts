import { SECTORS, type Country } from '../model/settlement.ts';
import type { Day } from '../time/day.ts';
import { countFront, frontLadder, sectorFront, type FrontContours } from '../front/countFront.ts';
import { HEADLINE_COUNTING } from '../front/frontCounting.ts';
import { KURSK_2025 } from '../control/rules.ts';
import type { SideDay } from '../control/side.ts';
import type { DayFigures, Measured } from '../control/types.ts';

const BAND = String(KURSK_2025.band);
const AREA_METHOD = `Area inside the contour at score 0 within Russia; band: inside the contours at +${BAND} and -${BAND}`;

/** The numbers of a day. The whole front is Ukraine's territory; Kursk has figures of its own. */
export function dayFigures(
	sides: readonly SideDay[],
	contours: FrontContours,
	day: Day
): DayFigures {
	const held = kurskHeld(sides, day);
	const front = countFront(contours, HEADLINE_COUNTING, day);
	const refused = refusedOf(sides);
	return {
		frontLengthKm: front && { ...front, unknownShare: unknownShares(sides).UA },
		frontLadderKm: frontLadder(contours, HEADLINE_COUNTING, day),
		sectorFrontLengthKm: Object.fromEntries(
			SECTORS.map((sector) => [sector, sectorFront(contours, sector, day)] as const).filter(
				([, length]) => length !== null && length.value > 0
			)
		),
		kurskHeldKm2: held,
		kurskContestedKm2: held && Math.round((held.high - held.low) * 10) / 10,
		refused: {
			...(refused.RU === undefined ? {} : { kurskHeld: refused.RU }),
			...(refused.UA === undefined ? {} : { front: refused.UA })
		},
		droppedKm: Math.round(sides.reduce((sum, { picture }) => sum + (picture?.droppedKm ?? 0), 0))
	};
}

/** What Ukraine holds inside Russia, or null where nobody reports from there or it is refused. */
export function kurskHeld(sides: readonly SideDay[], day: Day): Measured | null {
	const kursk = sideOf(sides, 'RU');
	if (!kursk?.picture || kursk.refused !== null) return null;
	return {
		...kursk.picture.heldKm2,
		unit: 'km2',
		asOf: day,
		method: AREA_METHOD,
		unknownShare: kursk.unknownShare
	};
}

/** A day's contours by where they run, as far as their figures are given. */
export function frontContoursOf(sides: readonly SideDay[]): FrontContours {
	const of = (country: Country) => {
		const side = sideOf(sides, country);
		return side?.refused === null ? (side.picture?.contours ?? null) : null;
	};
	return { ukraine: of('UA'), kursk: of('RU'), quietBorder: null };
}

/** Why the figures of a country are not given, in a sentence; absent where they are. */
export function refusedOf(
	sides: readonly Pick<SideDay, 'country' | 'refused'>[]
): Partial<Record<Country, string>> {
	return Object.fromEntries(
		sides.flatMap(({ country, refused }) => (refused === null ? [] : [[country, refused]]))
	);
}

/** Of each country's ground between its settlements; a country without any is all unknown. */
export function unknownShares(sides: readonly SideDay[]): Record<Country, number> {
	const of = (country: Country) => sideOf(sides, country)?.unknownShare ?? 1;
	return { UA: of('UA'), RU: of('RU') };
}

function sideOf(sides: readonly SideDay[], country: Country): SideDay | undefined {
	return sides.find((side) => side.country === country);
}
