import { eventsLayer } from '$lib/domain/layers/eventsLayer.ts';
import { prerenderedStory } from '../prerendered-story.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => {
	const { tables } = prerenderedStory();
	const { metadata } = eventsLayer({ tables });
	return { cite: tables.story.cite, eventsMetadata: metadata };
};
