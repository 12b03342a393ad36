/** The part of a page's head that only machines read. Runs while the page is made. */
import { render } from 'svelte/server';
import { absoluteUrl } from '$lib/site.ts';
import HeadTags from './HeadTags.svelte';
import type { HeadFacts } from './share-facts.ts';
import { structuredData } from './structured-data.ts';

export function headOf(facts: HeadFacts): string {
	// No text of the data can end the element that holds it.
	const json = JSON.stringify(structuredData(facts, absoluteUrl)).replaceAll('<', '\\u003c');
	const { head } = render(HeadTags, { props: facts });
	return `${head}<script type="application/ld+json">${json}</script>`;
}
