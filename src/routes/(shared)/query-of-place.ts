import type { Dataset } from '$lib/domain/dataset/dataset.ts';
import type { Place } from '$lib/domain/model/place.ts';
import { defaultView, encodeView } from '$lib/state/view-state.ts';

/** A town and what lies around it. */
const ZOOM = 8;

/** What a link says to look at a place: the value of `v`; null where its position is not known. */
export function queryOfPlace(
	dataset: Dataset,
	{ lon, lat }: Pick<Place, 'lon' | 'lat'>
): string | null {
	if (lon === null || lat === null) return null;
	const view = { ...defaultView(dataset), camera: { zoom: ZOOM, lat, lon } };
	return encodeView(dataset, view, new URLSearchParams()).get('v');
}
