import { UNKNOWN, type PartyId } from '../../domain/dataset/party.ts';
import type { EventKind } from '../../domain/model/event.ts';
import type { MapModel } from '../../domain/view/mapModel.ts';
import type { AreaKind } from '../areaPatterns.ts';
import { EVENT_MARKS } from '../eventMarks.ts';
import { isDrawnArea } from '../filledAreas.ts';

/** What a picture draws of all that a legend can explain. */
interface DrawnKinds {
	areas: ReadonlySet<AreaKind>;
	/** Who holds later what changed hands between two days. */
	changed: ReadonlySet<PartyId>;
	front: boolean;
	events: ReadonlySet<EventKind>;
}

export function drawnKinds(model: MapModel): DrawnKinds {
	const { dataset, visibleLayers, control, unknownArea, changed, frontLine, events } = model;
	const areas = new Set<AreaKind>();
	if (visibleLayers.has('control')) {
		for (const { properties } of control?.features ?? [])
			if (isDrawnArea(dataset, properties)) areas.add(properties.controller);
		if (unknownArea && unknownArea.coordinates.length > 0) areas.add(UNKNOWN);
	}
	const shown = visibleLayers.has('events') ? events.features : [];
	return {
		areas,
		changed: new Set(changed?.features.map(({ properties }) => properties.to)),
		front: visibleLayers.has('front') && (frontLine?.features.length ?? 0) > 0,
		events: new Set(shown.map(({ properties }) => kindOf(properties.kind)))
	};
}

/** An unknown kind looks like a statement. */
function kindOf(kind: unknown): EventKind {
	return typeof kind === 'string' && Object.hasOwn(EVENT_MARKS, kind)
		? (kind as EventKind)
		: 'statement';
}
