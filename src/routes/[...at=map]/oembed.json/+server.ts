import { json } from '@sveltejs/kit';
import { datasetAt, mapEntries } from '../../(shared)/maps.ts';
import { storyEmbed } from '../../(shared)/oembed.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => mapEntries();

/** The oEmbed answer of the map as it opens. */
export const GET: RequestHandler = ({ params }) => json(storyEmbed(datasetAt(params.at)));
