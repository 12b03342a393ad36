/** What the search says of what it found, and where that leads. */
import { say } from '$lib/words/say.ts';
import type { Found } from '$lib/domain/search/searchFile.ts';
import { formatShortDay, parseDay } from '$lib/domain/time/day.ts';
import { formatMonth } from '../words/format.ts';

/** "Place", "Event, 12 March 2025", "Claim, 12 March 2025". */
export function foundKind(found: Found): string {
	if (found.kind === 'place') return say.search.place();
	const day = parseDay(found.date);
	const when = day ? formatShortDay(day) : formatMonth(`${found.date}-01`);
	return found.kind === 'event' ? say.search.event({ when }) : say.search.claim({ when });
}

/** The name of a place where it lies, as far as it is another one. */
export function localName(found: Found): { lang: string; name: string } | null {
	if (found.kind !== 'place') return null;
	const name = found.names[found.local];
	return name === undefined || name === found.name ? null : { lang: found.local, name };
}

/**
 * The address of what was found.
 * @param root of the map
 */
export function foundAddress(found: Found, root: string): string {
	const id = encodeURIComponent(found.id);
	const below = root.replace(/\/?$/, '/');
	switch (found.kind) {
		case 'place':
			return `${below}${found.hasPage ? 'place/' : 'place?id='}${id}`;
		case 'event':
			return `${root}?e=${id}`;
		case 'claim':
			return found.isOnMap ? `${root}?claim=${id}` : `${below}claims#claim-${id}`;
	}
}

/** "5 results", "Nothing found." */
export function countWords(count: number): string {
	return say.search.results({ n: count });
}
