/**
 * What a page of the site may load. Plain JavaScript, since svelte.config.js cannot import
 * TypeScript on Node 20.
 *
 * No script but ours. A sandboxed frame starts the map's worker from a data: address. Svelte and
 * the map set styles in the markup. Who may frame what is said by a header.
 *
 * @typedef {NonNullable<NonNullable<import('@sveltejs/kit').KitConfig['csp']>['directives']>} Directives
 * @param {readonly string[]} tileOrigins from which a base map's tiles may come, besides the site's own
 * @returns {Directives}
 */
export function contentPolicy(tileOrigins) {
	/** @type {Directives} */
	const site = {
		'default-src': ['self'],
		'script-src': ['self'],
		'style-src': ['self', 'unsafe-inline'],
		'img-src': ['self', 'data:', 'blob:'],
		'worker-src': ['self', 'blob:', 'data:'],
		'object-src': ['none'],
		'base-uri': ['none'],
		'form-action': ['none']
	};
	if (tileOrigins.length === 0) return site;
	// Pictures among the tiles are fetched too, and decoded here: no image has to come from there.
	const origins = /** @type {`https://${string}.${string}`[]} */ (tileOrigins);
	return { ...site, 'connect-src': ['self', ...origins] };
}
