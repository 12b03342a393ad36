import { eventsLayer } from '$lib/domain/layers/eventsLayer.ts';
import { prerenderedStory } from '../prerendered-story.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => {
	const { tables } = prerenderedStory();
	return { eventsMetadata: eventsLayer({ tables }).metadata };
};
