import { json } from '@sveltejs/kit';
import { eventEntries } from '../../../(shared)/event-data.ts';
import { eventEmbed } from '../../../(shared)/oembed.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => eventEntries();

export const GET: RequestHandler = ({ params }) => json(eventEmbed(params.id));
