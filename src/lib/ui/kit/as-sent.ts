/** Markup that the page was sent with, until its scripts can draw the same. */
import { createRawSnippet, type Snippet } from 'svelte';
import { browser } from '$app/environment';

/**
 * To be asked for while a component begins: Svelte clears what it does not draw itself. What a reader
 * could choose in it is disabled, since a choice would be lost; its words and links are as ever.
 * @param id of the element whose markup is to stand
 */
export function asSent(id: string): Snippet {
	const sent = (browser && document.getElementById(id)?.innerHTML) || '';
	return createRawSnippet(() => ({
		render: () => `<fieldset class="as-sent" disabled>${sent}</fieldset>`
	}));
}
