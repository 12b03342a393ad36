/**
 * Crimea's land border with Kherson Oblast, an internal line of Ukraine. OpenStreetMap's second outline of
 * Crimea (the one filed under Russia, which we drop as a country) has it to 100 m; Natural Earth has not.
 */
import type { Border } from './buildCountries.ts';
import type { RegionLine } from './buildRegionLines.ts';
import { at, type Point } from './geometry.ts';
import { indexSegments } from './measureBorder.ts';
import { simplifyLine } from './simplifyLine.ts';

/** What lies farther than this from every coast of ours crosses land. */
const offCoastMetres = 300;
const toleranceMetres = 80;
/** South of this, what looks like a land border is the shore of a lagoon. */
const perekopSouth = 46;

/** @param crimea the closed outline */
export function crimeaLandBorder(
	crimea: readonly Point[],
	borders: readonly Border[]
): RegionLine[] {
	const toCoast = indexSegments(borders.map(({ points }) => points));
	const runs: Point[][] = [];
	let open = false;
	crimea.forEach((point, i) => {
		const isLand = point[1] > perekopSouth && toCoast(point) > offCoastMetres;
		if (isLand) {
			const run = open ? runs.at(-1) : undefined;
			if (run) run.push(point);
			else runs.push(i > 0 ? [at(crimea, i - 1), point] : [point]);
		} else if (open) runs.at(-1)?.push(point);
		open = isLand;
	});
	return runs.map((run) => ({
		iso_a3: 'UKR',
		points: simplifyLine(
			run,
			run.map(() => toleranceMetres)
		).map((index) => at(run, index))
	}));
}
