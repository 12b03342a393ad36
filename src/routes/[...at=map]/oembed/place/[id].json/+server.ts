import { json } from '@sveltejs/kit';
import { placeEntries } from '../../../../(shared)/place-data.ts';
import { datasetAt, mapEntriesOf } from '../../../../(shared)/maps.ts';
import { placeEmbed } from '../../../../(shared)/oembed.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => mapEntriesOf(placeEntries);

export const GET: RequestHandler = ({ params }) =>
	json(placeEmbed(params.id, datasetAt(params.at)));
