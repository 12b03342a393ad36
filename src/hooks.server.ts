import type { HandleServerError } from '@sveltejs/kit';

/** Whether a missing address fails the build is for svelte.config.js to say, in its own words. */
export const handleError: HandleServerError = ({ error, status, message }) => {
	if (status !== 404) console.error(error);
	return { message };
};
