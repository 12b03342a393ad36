import type { Place } from '$lib/domain/model/place.ts';
import { DEFAULT_VIEW, encodeView } from '$lib/state/view-state.ts';

/** A town and what lies around it. */
const ZOOM = 8;

/** What a link says to look at a place: the value of `v`; null where its position is not known. */
export function queryOfPlace({ lon, lat }: Place): string | null {
	if (lon === null || lat === null) return null;
	const view = { ...DEFAULT_VIEW, camera: { zoom: ZOOM, lat, lon } };
	return encodeView(view, new URLSearchParams()).get('v');
}
