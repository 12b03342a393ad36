import { error, json } from '@sveltejs/kit';
import { queryOfPlace } from '../../../query-of-place.ts';
import { prerenderedStory } from '../../../prerendered-story.ts';
import { embedFacts } from '../../embed-facts.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
	prerenderedStory().tables.places.map(({ id }) => ({ id }));

export const GET: RequestHandler = ({ params: { id } }) => {
	const place =
		prerenderedStory().tables.places.find((row) => row.id === id) ??
		error(404, 'There is no such place.');
	const view = queryOfPlace(place);
	const about = { title: place.nameEn, image: `/share/place/${id}.png` } as const;
	return view === null
		? json(embedFacts([], '', about))
		: json(embedFacts([['view', view]], `v=${view}`, about));
};
