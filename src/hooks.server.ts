import { base } from '$app/paths';
import type { Handle, HandleServerError } from '@sveltejs/kit';

/**
 * Pages lead on by relative paths. The one for what is missing is sent at any depth, so that its own
 * have to begin at the host.
 */
export const handle: Handle = ({ event, resolve }) =>
	event.route.id === '/404'
		? resolve(event, {
				transformPageChunk: ({ html }) => html.replace(/(?<=\s(?:href|src)=")\.(?=\/)/g, base)
			})
		: resolve(event);

/** Whether a missing address fails the build is for svelte.config.js to say, in its own words. */
export const handleError: HandleServerError = ({ error, status, message }) => {
	if (status !== 404) console.error(error);
	return { message };
};
