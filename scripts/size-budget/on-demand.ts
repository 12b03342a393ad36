/** Parts of the page that are fetched only when a reader asks for them, or has no WebGL. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ON_DEMAND = [
	'src/lib/ui/share/ShareDialog.svelte',
	'src/lib/ui/figures/ExplainDialog.svelte',
	'src/lib/ui/figures/ProvenanceDialog.svelte',
	'src/lib/ui/map/GivenSigns.svelte',
	'src/lib/ui/map/PickedCard.svelte',
	'src/lib/ui/map/SwipeMap.svelte',
	'src/lib/ui/map/own-tiles.ts',
	'src/lib/ui/compare/ChangesSaid.svelte',
	'src/lib/ui/compare/ComparisonSection.svelte',
	'src/lib/ui/compare/comparison-words.ts',
	'src/lib/ui/guide/GuideSteps.svelte',
	'src/lib/ui/lens/LensSaid.svelte',
	'src/lib/ui/charts/DayCharts.svelte',
	'src/lib/ui/events/EventSheet.svelte',
	'src/lib/ui/events/EventSides.svelte',
	'src/lib/ui/said/voice.svelte.ts',
	'src/lib/ui/search/open-search.ts',
	'src/lib/ui/charts/series-file.ts',
	'src/lib/map/world/worldAround.ts',
	'src/lib/map/static/exportMap.ts',
	'src/lib/map/static/insetMap.ts',
	'src/lib/map/static/staticMap.ts'
];

/** A page loads the words of its own language, and of what it shows. */
const OTHER_WORDS =
	/^src\/lib\/words\/compiled\/((?!en\/)\w+\/\w+|en\/(search|embed|documents|editor|handout|lesson))\.js$/;

type Manifest = Record<string, { file: string } | undefined>;

/** Absolute paths of their built files. Throws where one of them is no part of its own any more. */
export function onDemandScripts(root: string, build: string): Set<string> {
	const path = join(root, '.svelte-kit/output/client/.vite/manifest.json');
	if (!existsSync(path)) throw new Error('There is no manifest of the build: run "npm run build".');
	const manifest = JSON.parse(readFileSync(path, 'utf8')) as Manifest;
	const otherWords = Object.keys(manifest).filter((source) => OTHER_WORDS.test(source));
	return new Set(
		[...ON_DEMAND, ...otherWords].map((source) => {
			const file = manifest[source]?.file;
			if (file === undefined) throw new Error(`${source} is not loaded on demand any more.`);
			return join(build, file);
		})
	);
}
