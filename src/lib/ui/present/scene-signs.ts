/** Which signs are on the map of a scene, so that its key explains each of them and no other. */
import type { Dataset } from '$lib/domain/dataset/dataset.ts';
import type { Scene } from '$lib/domain/lesson/scene.ts';
import type { EventKind, StoryEvent } from '$lib/domain/model/event.ts';
import { cameraForBounds } from '$lib/map/bounds.ts';
import { EVENT_MARKS } from '$lib/map/eventMarks.ts';
import { STATUS_ZOOM } from '$lib/map/names.ts';

/** About the map of a scene on a projector, pixels: from how near settlements show who holds them. */
const SHOWN_AT = { width: 800, height: 600 };

export type LineSign = 'region' | 'road' | 'air' | 'rail' | 'leg';

export interface SceneSigns {
	/** Who holds what, and what is contested or unknown. */
	areas: boolean;
	/** Settlements, each with the mark of who holds it. */
	statuses: boolean;
	front: boolean;
	kinds: EventKind[];
	lines: LineSign[];
}

/** @param events of the story, by id; none until they are here */
export function sceneSigns(
	{ layers }: Pick<Dataset, 'layers'>,
	scene: Pick<Scene, 'layers' | 'bounds' | 'day' | 'eventIds'>,
	events: ReadonlyMap<string, StoryEvent>
): SceneSigns {
	const shown = layers.filter(({ id }) => scene.layers.includes(id));
	const isNear = cameraForBounds(scene.bounds, SHOWN_AT, 20).zoom >= STATUS_ZOOM;
	const kinds = new Set(
		scene.layers.includes('events') ? eventsOf(scene, events).map(({ kind }) => kind) : []
	);
	return {
		areas: scene.layers.includes('control'),
		statuses: isNear && shown.some(({ settlements }) => settlements !== undefined),
		front: scene.layers.includes('front'),
		kinds: (Object.keys(EVENT_MARKS) as EventKind[]).filter((kind) => kinds.has(kind)),
		lines: [
			...(shown.some(({ regions }) => regions) ? (['region'] as const) : []),
			...(shown.some(({ road }) => road) ? (['road'] as const) : []),
			...(shown.some(({ hasRoute }) => hasRoute) ? (['air', 'rail', 'leg'] as const) : [])
		]
	};
}

/** Those that the scene names, of whatever day; else all of its day. What has no place has no mark. */
function eventsOf(
	{ eventIds, day }: Pick<Scene, 'eventIds' | 'day'>,
	events: ReadonlyMap<string, StoryEvent>
): StoryEvent[] {
	const chosen =
		eventIds.length > 0
			? eventIds.flatMap((id) => events.get(id) ?? [])
			: [...events.values()].filter(({ startDate, endDate }) => startDate <= day && day < endDate);
	return chosen.filter(({ lon }) => lon !== null);
}
