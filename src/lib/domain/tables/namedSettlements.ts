import type { AtlasTables } from './atlasTables.ts';

/** A name that short is a word of many sentences. */
const SHORT = 4;

/**
 * Settlements that events or claims name in their words, by id, and the ids of those events. A name
 * that two settlements or a place of the story bear says too little.
 */
export function namedSettlements({
	settlements,
	places,
	events,
	claims
}: Pick<AtlasTables, 'settlements' | 'places' | 'events' | 'claims'>): Map<string, string[]> {
	const taken = new Set(places.map(({ nameEn }) => nameEn));
	const bearers = new Map<string, number>();
	for (const { nameEn } of settlements) bearers.set(nameEn, (bearers.get(nameEn) ?? 0) + 1);
	const named = new Map<string, string[]>();
	for (const { id, nameEn: name } of settlements) {
		if (bearers.get(name) !== 1 || taken.has(name) || name.length < SHORT) continue;
		const isNamed = wordIn(name);
		const naming = events.filter(({ title, summary }) => isNamed(`${title} ${summary}`));
		if (naming.length > 0 || claims.some(({ statement }) => isNamed(statement)))
			named.set(
				id,
				naming.map((event) => event.id)
			);
	}
	return named;
}

/** Whether a text has a name in it as words of its own, and not as the end of a longer name. */
function wordIn(name: string): (text: string) => boolean {
	const bare = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
	const pattern = new RegExp(`(?<![\\p{L}-]|\\p{Lu}\\p{Ll}+[ -])${bare}(?![\\p{L}-])`, 'u');
	return (text) => pattern.test(text);
}
