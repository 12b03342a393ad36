/** The service over the project's own facts, its pictures drawn in processes beside it. */
import { availableParallelism } from 'node:os';
import { PROJECT_FOLDER } from '../inputs.ts';
import { siteUrl } from '../site-url.js';
import { createDrawingPool } from './drawingPool.ts';
import { openMaps } from './maps.ts';
import { createService, type Service } from './service.ts';
import { startProcessDrawer } from './processDrawer.ts';

/** Each keeps facts of its own in memory; another server is as good as another of them. */
const MOST_DRAWERS = 2;

/** @param base the path that the site lives under: '' or '/salient' */
export function projectService(base: string): { service: Service; close: () => void } {
	const pool = createDrawingPool(startProcessDrawer, {
		drawers: Math.min(MOST_DRAWERS, availableParallelism()),
		waiting: 16,
		seconds: 20
	});
	const service = createService({
		site: siteUrl.href,
		base,
		maps: openMaps(PROJECT_FOLDER),
		draw: (job) => pool.draw(job),
		report: (error) => console.error(error)
	});
	return { service, close: () => pool.close() };
}
