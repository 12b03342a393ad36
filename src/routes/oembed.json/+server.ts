import { json } from '@sveltejs/kit';
import { embedFacts } from '../oembed/embed-facts.ts';

export const prerender = true;

/** The oEmbed answer of the map as it opens. */
export const GET = () => json(embedFacts([], '', null));
