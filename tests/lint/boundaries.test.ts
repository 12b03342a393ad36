/** Proves that the layer rules refuse what they are for, by linting text that breaks them. */
import { join } from 'node:path';
import { ESLint } from 'eslint';
import ts from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import { boundaries } from '../../scripts/layers.js';

const root = join(import.meta.dirname, '../..');

// The texts belong to no file, so the rules that need types are left out; these need none.
const eslint = new ESLint({
	cwd: root,
	overrideConfig: [
		ts.configs.disableTypeChecked,
		{ languageOptions: { parserOptions: { projectService: false } } }
	]
});

async function refusals(file: string, code: string): Promise<string[]> {
	const [result] = await eslint.lintText(code, { filePath: join(root, file) });
	const messages = result?.messages ?? [];
	if (messages.some(({ fatal }) => fatal)) throw new Error(`Not read: ${code}`);
	return messages
		.map(({ ruleId, message }) => ruleId ?? message)
		.filter((rule) => rule.startsWith('no-restricted-'));
}

const refused: [file: string, code: string][] = [
	['src/lib/build/a.ts', "import { Atlas } from '$lib/state/atlas.svelte.ts'; Atlas;"],
	['src/lib/build/a.ts', "import { asset } from '$app/paths'; asset;"],
	['src/lib/domain/control/a.ts', "import { Atlas } from '$lib/state/atlas.svelte.ts'; Atlas;"],
	['src/lib/domain/control/a.ts', "import type { LayerId } from '../../map/types.ts';"],
	['src/lib/domain/a.ts', "import { x } from '../ui/x.ts'; x;"],
	['src/lib/domain/a.ts', "export { load } from '../../routes/+page.ts';"],
	['src/lib/domain/a.ts', "import { x } from '../workers/day.worker.ts'; x;"],
	['src/lib/domain/a.ts', "import { untrack } from 'svelte'; untrack;"],
	['src/lib/domain/a.ts', "import { SvelteMap } from 'svelte/reactivity'; SvelteMap;"],
	['src/lib/domain/a.ts', "import { page } from '$app/state'; page;"],
	['src/lib/domain/a.ts', "import { readFileSync } from 'node:fs'; readFileSync;"],
	['src/lib/domain/a.ts', "import { Map } from 'maplibre-gl'; Map;"],
	['src/lib/domain/a.ts', "export const later = () => import('../state/view-state.ts');"],
	['src/lib/domain/a.ts', "export type L = import('../map/types.ts').LayerId;"],
	['src/lib/domain/a.ts', "import { run } from '../../../scripts/system-packages.ts'; run;"],
	['src/lib/domain/a.ts', 'export const now = () => Date.now();'],
	['src/lib/domain/a.ts', 'export const today = () => new Date();'],
	['src/lib/domain/a.ts', 'export const any = () => Math.random();'],
	['src/lib/domain/a.ts', "export const get = () => fetch('/geo/kursk.geojson');"],
	['src/lib/domain/a.ts', 'export const title = () => document.title;'],
	['src/lib/domain/a.ts', 'export default function f() {}'],
	['src/lib/workers/day.worker.ts', "import { Atlas } from '../state/atlas.svelte.ts'; Atlas;"],
	['src/lib/workers/day.worker.ts', "import { tick } from 'svelte'; tick;"],
	['src/lib/state/a.svelte.ts', "import { MapView } from '../map/MapView.ts'; MapView;"],
	['src/lib/state/a.svelte.ts', "import Card from '$lib/ui/Card.svelte'; Card;"],
	['src/lib/state/a.ts', "import { goto } from '$app/navigation'; goto;"],
	['src/lib/state/a.ts', "import { Map } from 'maplibre-gl'; Map;"],
	['src/lib/map/a.ts', "import { words } from '../ui/words.ts'; words;"],
	['src/lib/map/static/a.ts', "import { words } from '../../ui/words.ts'; words;"],
	['src/lib/map/a.ts', "import { readFileSync } from 'node:fs'; readFileSync;"],
	[
		'src/lib/ui/Card.svelte',
		'<script lang="ts">import { load } from \'../../routes/+page.ts\'; load;</script>'
	],
	[
		'src/lib/ui/Card.svelte',
		'<script lang="ts">import { Map } from \'maplibre-gl\'; Map;</script>'
	],
	['src/lib/ui/a.ts', "export const later = () => import('maplibre-gl');"],
	['src/lib/ui/a.ts', "import 'maplibre-gl/dist/maplibre-gl.css';"],
	['src/lib/loading/a.ts', "import { parseDay } from '../domain/time/day.ts'; parseDay;"],
	['src/lib/ui/a.ts', "export const later = () => import('./Card.svelte');"],
	[
		'src/lib/ui/Card.svelte',
		"{#await import('./Other.svelte') then { default: Other }}<Other />{/await}"
	],
	['src/lib/state/a.ts', "export const later = () => import('./view-state.ts');"],
	['src/lib/map/a.ts', "export const later = () => import('./style.ts');"],
	['src/lib/workers/a.ts', "export const later = () => import('../domain/time/day.ts');"],
	['src/lib/a.ts', "export const later = () => import('./site.ts');"],
	[
		'src/routes/+layout.svelte',
		"{#await import('$lib/ui/A.svelte') then { default: A }}<A />{/await}"
	],
	['src/lib/ui/a.ts', "export const get = () => fetch('/geo/kursk.geojson');"],
	['src/lib/ui/Card.svelte', '<script lang="ts">export const get = () => fetch(\'/a\');</script>'],
	['src/lib/state/a.ts', "export const get = () => fetch('/geo/kursk.geojson');"],
	['src/lib/workers/a.ts', "export const get = () => fetch('/geo/tables.json');"],
	['src/routes/+page.svelte', '<script lang="ts">let get = fetch; get;</script>'],
	['src/lib/ui/a.ts', 'export const end = (address: string) => URL.revokeObjectURL(address);'],
	[
		'src/routes/+page.svelte',
		'<script lang="ts">import { Map } from \'maplibre-gl\'; Map;</script>'
	],
	['src/routes/+page.ts', "import { run } from '../../scripts/system-packages.ts'; run;"],
	['scripts/a.ts', "import { decode } from '../src/lib/state/view-state.ts'; decode;"],
	['scripts/a.ts', "import { words } from '../src/lib/ui/words.ts'; words;"],
	['scripts/a.ts', "import { load } from '../src/routes/+page.ts'; load;"],
	['scripts/basemap/a.ts', "import { MapView } from '../../src/lib/map/MapView.ts'; MapView;"],
	['scripts/a.ts', "import { Map } from 'maplibre-gl'; Map;"],
	['scripts/service/a.ts', "import { Atlas } from '../../src/lib/state/atlas.svelte.ts'; Atlas;"],
	['scripts/service/a.ts', "import { words } from '../../src/lib/ui/words.ts'; words;"],
	['scripts/a.ts', 'export default function f() {}']
];

const accepted: [file: string, code: string][] = [
	['src/lib/domain/control/a.ts', "import { parseDay } from '../time/day.ts'; parseDay;"],
	['src/lib/domain/control/a.ts', "import { geoArea } from 'd3-geo'; geoArea;"],
	['src/lib/domain/a.ts', 'export const at = (day: string) => new Date(`${day}T00:00:00Z`);'],
	['src/lib/workers/day.worker.ts', "import { parseDay } from '../domain/time/day.ts'; parseDay;"],
	['src/lib/state/a.svelte.ts', "import { parseDay } from '../domain/time/day.ts'; parseDay;"],
	['src/lib/state/a.svelte.ts', "import { createContext } from 'svelte'; createContext;"],
	['src/lib/state/a.svelte.ts', "import { Atlas } from './atlas.svelte.ts'; Atlas;"],
	['src/lib/state/a.ts', "import DayWorker from '../workers/day.worker.ts?worker'; DayWorker;"],
	['src/lib/map/MapView.ts', "export const later = () => loadPart(() => import('maplibre-gl'));"],
	[
		'src/lib/ui/Card.svelte',
		"{#await partToShow(() => import('./Other.svelte')) then { default: Other }}<Other />{/await}"
	],
	['src/lib/workers/a.ts', "export const later = () => loadCode(() => import('./messages.ts'));"],
	['src/lib/loading/a.ts', "export const get = () => fetch('/geo/kursk.geojson');"],
	['src/routes/+page.ts', "export const load = () => import('./print-story.ts');"],
	[
		'src/lib/ui/kit/download.ts',
		'export const end = (address: string) => URL.revokeObjectURL(address);'
	],
	['src/lib/map/static/a.ts', "import { model } from '../model/model.ts'; model;"],
	[
		'src/lib/ui/Card.svelte',
		'<script lang="ts">import { MapView } from \'$lib/map/MapView.ts\'; MapView;</script>'
	],
	['src/routes/+page.ts', 'export default {};'],
	['scripts/a.ts', "import { parseDay } from '../src/lib/domain/time/day.ts'; parseDay;"],
	['scripts/a.ts', "import { render } from '../src/lib/map/static/staticMap.ts'; render;"],
	['scripts/a.ts', "import type { MapModel } from '../src/lib/map/model.ts';"],
	['scripts/a.ts', "import { readFileSync } from 'node:fs'; readFileSync;"],
	[
		'scripts/service/a.ts',
		"import { decodeView } from '../../src/lib/state/view-state.ts'; decodeView;"
	],
	['tests/browser/map.test.ts', "import { Map } from 'maplibre-gl'; Map;"]
];

describe('a layer', () => {
	it.each(refused)('refuses in %s: %s', async (file, code) => {
		expect(await refusals(file, code)).not.toEqual([]);
	});

	it.each(accepted)('accepts in %s: %s', async (file, code) => {
		expect(await refusals(file, code)).toEqual([]);
	});

	it('cannot be excused by a comment', async () => {
		const code = "/* eslint-disable */\nimport { Map } from 'maplibre-gl'; Map;";
		expect(await refusals('src/lib/domain/a.ts', code)).not.toEqual([]);
	});

	it('has a refused example for every set of files that the rules name', () => {
		const folders = boundaries
			.flatMap(({ files }) => files)
			.map((glob) => glob.replace(/\*.*$/, ''));
		const untested = folders.filter((folder) => !refused.some(([file]) => file.startsWith(folder)));
		expect(untested).toEqual([]);
	});
});
