import { error, json } from '@sveltejs/kit';
import { prerenderedStory } from '../../../prerendered-story.ts';
import { embedFacts } from '../../embed-facts.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
	prerenderedStory().tables.events.map(({ id }) => ({ id }));

export const GET: RequestHandler = ({ params: { id } }) => {
	const event =
		prerenderedStory().tables.events.find((row) => row.id === id) ??
		error(404, 'There is no such event.');
	const about = { title: event.title, image: `/share/event/${id}.png` } as const;
	return json(embedFacts([['event', id]], `e=${id}`, about));
};
