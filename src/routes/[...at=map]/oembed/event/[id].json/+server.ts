import { json } from '@sveltejs/kit';
import { eventEntries } from '../../../../(shared)/event-data.ts';
import { datasetAt, mapEntriesOf } from '../../../../(shared)/maps.ts';
import { eventEmbed } from '../../../../(shared)/oembed.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => mapEntriesOf(eventEntries);

export const GET: RequestHandler = ({ params }) =>
	json(eventEmbed(params.id, datasetAt(params.at)));
