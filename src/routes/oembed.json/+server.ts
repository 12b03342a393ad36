import { json } from '@sveltejs/kit';
import { storyEmbed } from '../(shared)/oembed.ts';

export const prerender = true;

/** The oEmbed answer of the map as it opens. */
export const GET = () => json(storyEmbed());
