import { loadWords } from '$lib/words/load-words.ts';
import { askPart } from '$lib/loading/ask-part.ts';
import type { Atlas } from '$lib/state/atlas.svelte.ts';

const awake = new WeakSet<HTMLElement>();

/**
 * Makes a field of the search find, when it is first used. Pages that start no app have no notice of
 * what did not come, so that the field says it itself, and asks again with the next letter.
 */
export async function wakeSearch(field: HTMLElement, atlas: Atlas | null = null) {
	if (awake.has(field)) return;
	awake.add(field);
	const words = await askPart(() => loadWords('search').then(() => true));
	const part = await askPart(() => import('./open-search.ts'));
	field.querySelector('[role="alert"]')?.remove();
	if (part && words) part.openSearch(field, atlas);
	else {
		awake.delete(field);
		const said = document.createElement('p');
		said.setAttribute('role', 'alert');
		said.textContent = field.dataset.trouble ?? '';
		field.append(said);
	}
}
