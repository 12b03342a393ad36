import type { MapModel } from '../../domain/view/mapModel.ts';
import type { Drawing } from './drawing.ts';

/** Distance of the boxes along the line, and half their side, pixels. */
const STEP = 10;
const REACH = 4;

/** Asks names to keep off the front where they can: a halo would hide the line. */
export function avoidFront({ project, room, size, scale }: Drawing, model: MapModel): void {
	const lines = (model.frontLine?.features ?? []).flatMap(({ geometry }) => geometry.coordinates);
	const reach = REACH * scale;
	for (const line of lines) {
		const points = line.map(([lon = 0, lat = 0]) => project(lon, lat));
		points.slice(1).forEach(([x1, y1], index) => {
			const [x0, y0] = points[index] ?? [x1, y1];
			const steps = Math.max(1, Math.ceil(Math.hypot(x1 - x0, y1 - y0) / STEP));
			if (Math.min(x0, x1) > size.width || Math.max(x0, x1) < 0 || steps > 400) return;
			for (let step = 0; step < steps; step++) {
				const x = x0 + ((x1 - x0) * step) / steps;
				const y = y0 + ((y1 - y0) * step) / steps;
				room.avoid({ left: x - reach, right: x + reach, top: y - reach, bottom: y + reach });
			}
		});
	}
}
