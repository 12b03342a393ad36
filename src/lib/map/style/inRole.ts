import type { FilterSpecification } from 'maplibre-gl';
import type { StoryRole } from '../storyFeatures.ts';

/** Features of the story's source that are drawn in one role. */
export const inRole = (role: StoryRole | 'front'): FilterSpecification => [
	'==',
	['get', 'role'],
	role
];
