/**
 * From which other origins a dataset's own base map may come: `TILE_ORIGINS`, given at build time,
 * since each page says what it may load.
 *
 * Plain JavaScript, since svelte.config.js cannot import TypeScript on Node 20.
 */

/**
 * @param {string} text origins such as `https://tiles.example.org`, with spaces or commas between
 * @returns {string[]} each once
 */
export function parseTileOrigins(text) {
	const named = text.split(/[\s,]+/).filter(Boolean);
	return [...new Set(named.map(originOf))];
}

/**
 * @param {string} text
 * @returns {string}
 */
function originOf(text) {
	const bare = text.replace(/\/$/, '').toLowerCase();
	// Every page says them in its policy: nothing but a host's name and port may stand there.
	if (!/^https?:\/\/[\w.-]+(:\d+)?$/.test(bare) || !URL.canParse(bare)) {
		throw new Error(
			`TILE_ORIGINS has "${text}"; it must list origins such as https://tiles.example.org, without a path.`
		);
	}
	return new URL(bare).origin;
}

/** A wrong origin ends whatever asks for it, with a sentence: no page could name it. */
function tileOriginsFromEnvironment() {
	try {
		return parseTileOrigins(process.env.TILE_ORIGINS ?? '');
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		process.exit(1);
	}
}

export const tileOrigins = tileOriginsFromEnvironment();
