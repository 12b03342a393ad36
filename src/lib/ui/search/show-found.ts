import type { Found } from '$lib/domain/search/searchFile.ts';
import type { Atlas } from '$lib/state/atlas.svelte.ts';

/** A town and what lies around it. */
const ZOOM = 9;

/** Shows on the map of the page what was found; false where it cannot. */
export function showFound(found: Found, atlas: Atlas): boolean {
	switch (found.kind) {
		case 'place': {
			if (!found.point) return false;
			const [lon, lat] = found.point;
			atlas.lookAtPoint({ zoom: ZOOM, lat, lon });
			atlas.pin({ kind: found.isSettlement ? 'settlement' : 'place', id: found.id, lon, lat });
			document.querySelector('#map')?.scrollIntoView({ block: 'nearest' });
			return true;
		}
		case 'event':
			if (!atlas.headings.some(({ id }) => id === found.id)) return false;
			atlas.select(found.id);
			return true;
		case 'claim':
			// Its card has the way to the map. Found again, it is led to again, which a new hash would not do.
			location.assign(`#claim-${found.id}`);
			return true;
	}
}
