import type { Dataset } from '../dataset/dataset.ts';

/** Degrees: west, south, east, north. */
type SceneBounds = [west: number, south: number, east: number, north: number];

/** The views a scene of a lesson may name; the first is the one it has otherwise. */
export function sceneViews({ theatre }: Pick<Dataset, 'theatre'>): Record<string, SceneBounds> {
	return Object.fromEntries(
		theatre.views.map(({ id, bounds: [west, south, east, north] }) => [
			id,
			[west, south, east, north]
		])
	);
}
