let isThere = false;

/**
 * Whether this browser draws with WebGL 2, which a live map needs: asked before its library is
 * fetched, which weighs more than all the rest of a page.
 */
export function hasWebGl2(): boolean {
	isThere ||= tryWebGl2();
	return isThere;
}

function tryWebGl2(): boolean {
	const context = document.createElement('canvas').getContext('webgl2');
	// A page has few of them, and this one is not drawn with.
	context?.getExtension('WEBGL_lose_context')?.loseContext();
	return context !== null;
}
