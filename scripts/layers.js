/**
 * The layers of the source, as the import patterns that ESLint refuses. A file imports its own
 * layer and those before it: domain, state, map, ui, routes. All may load files and late parts by
 * src/lib/loading, which knows none of them.
 *
 * Plain JavaScript, since eslint.config.js cannot import TypeScript on Node 20.
 */

/**
 * @typedef {{ regex: string, message: string }} Pattern
 * @typedef {object} Boundary
 * @property {string[]} files
 * @property {Pattern[]} forbid imports that these files may not make, static or dynamic
 * @property {boolean} [pure] whether clock, network and DOM are refused too
 * @property {boolean} [named] whether default exports are refused
 * @property {boolean} [guarded] whether what may fail to load goes through src/lib/loading
 */

/**
 * Imports of other layers, by alias or by relative path.
 * @param {string[]} names
 * @param {string} [except] a pattern of what stays allowed below them
 * @returns {Pattern}
 */
function layers(names, except = '') {
	return {
		regex: String.raw`^(\$lib\/|(\.\.\/)+(src\/)?(lib\/)?)(${names.join('|')})(\/|$)${except}`,
		message: `A layer imports only those before it (domain, state, map, ui, routes), so not ${names.join(', ')}.`
	};
}

const framework = {
	regex: String.raw`^(svelte|@sveltejs|\$app|\$env|\$service-worker)(\/|$)|\.svelte(\.js|\.ts)?$`,
	message: 'This layer is pure and knows no framework.'
};
const kit = {
	regex: String.raw`^(\$app|\$env|\$service-worker|@sveltejs)(\/|$)|\.svelte$`,
	message: 'State knows neither SvelteKit nor components.'
};
const node = { regex: '^node:', message: 'What runs in the browser imports nothing of Node.' };
const maplibre = {
	regex: String.raw`^maplibre-gl(\/|$)`,
	message: 'Only src/lib/map knows MapLibre.'
};
const outside = {
	regex: String.raw`^(\.\.\/)+(scripts|tests)(\/|$)`,
	message: 'The app imports neither scripts nor tests.'
};

/** The parts of the map layer that draw without MapLibre, and so run in Node. */
const pureMap = String.raw`(?!static\/|world\/|model(\/|\.ts$)|style(\/|\.ts$)|(basemap|bounds|claimGround|drawnFeatures|summary|translateNames|types)\.ts$)`;

/** The parts of the state that read and write addresses, and so run anywhere. */
const linkCode = String.raw`(?!(view-state|embed-view|embed-languages|story-events)\.ts$)`;

/** @type {Boundary[]} */
export const boundaries = [
	{
		files: ['src/lib/domain/**'],
		forbid: [
			layers(['state', 'map', 'ui', 'routes', 'workers']),
			framework,
			node,
			maplibre,
			outside
		],
		pure: true,
		named: true
	},
	{
		// Opens datasets from disk, for whatever builds, tests or answers on the command line.
		files: ['src/lib/build/**'],
		forbid: [layers(['state', 'map', 'ui', 'routes', 'workers']), framework, maplibre, outside],
		named: true
	},
	{
		files: ['src/lib/workers/**'],
		forbid: [layers(['state', 'map', 'ui', 'routes']), framework, node, maplibre, outside],
		named: true,
		guarded: true
	},
	{
		files: ['src/lib/loading/**'],
		forbid: [
			layers(['domain', 'state', 'map', 'ui', 'routes', 'workers']),
			kit,
			node,
			maplibre,
			outside
		],
		named: true
	},
	{
		files: ['src/lib/state/**'],
		forbid: [layers(['map', 'ui', 'routes']), kit, node, maplibre, outside],
		named: true,
		guarded: true
	},
	{
		files: ['src/lib/map/**'],
		forbid: [layers(['ui', 'routes', 'workers']), node, outside],
		named: true,
		guarded: true
	},
	{
		files: ['src/lib/ui/**'],
		forbid: [layers(['routes', 'workers']), node, maplibre, outside],
		named: true,
		guarded: true
	},
	{
		files: ['src/lib/*.ts'],
		forbid: [layers(['ui', 'routes']), node, maplibre, outside],
		named: true,
		guarded: true
	},
	{ files: ['src/routes/**'], forbid: [maplibre, outside], guarded: true },
	// What these import is for drawing the HTML, where there is no network.
	{ files: ['src/routes/**/+page.ts'], forbid: [maplibre, outside] },
	{
		files: ['scripts/**'],
		forbid: [
			layers(['state', 'ui', 'routes', 'workers']),
			layers(['map'], pureMap),
			framework,
			maplibre
		],
		named: true
	},
	{
		// Reads shared links as the pages do, and draws what they would show.
		files: ['scripts/service/**'],
		forbid: [
			layers(['state'], linkCode),
			layers(['ui', 'routes', 'workers']),
			layers(['map'], pureMap),
			framework,
			maplibre
		],
		named: true
	}
];
