import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumLaunchOptions } from './scripts/chromium.ts';
import { documentScripts } from './scripts/document-scripts.ts';
import { datasetReload } from './scripts/dev/datasetReload.ts';
import { messages } from './scripts/messages/plugin.ts';
import { siteUrl } from './scripts/site-url.js';
import { browserCommands } from './tests/browser/support/commands.ts';
import { siteFiles } from './tests/browser/support/siteFiles.ts';

export default defineConfig({
	plugins: [messages(), sveltekit(), documentScripts(), datasetReload()],
	define: { __SITE_URL__: JSON.stringify(siteUrl.href) },
	// How large files may be is held by scripts/budget.ts.
	build: {
		target: 'es2022',
		reportCompressedSize: false,
		chunkSizeWarningLimit: 2000,
		// A part names itself and its style sheets ahead. What it imports is mostly here already, and
		// the lists of it all would come before the map.
		modulePreload: { resolveDependencies: (file, deps) => deps.filter((dep) => dep === file) },
		rolldownOptions: { checks: { bundlerTimings: false } }
	},
	environments: {
		client: {
			build: {
				rolldownOptions: {
					// One style sheet for all pages: a few kilobytes, where each page would wait for twenty.
					// What nearly every page begins with is one file, not a dozen of a few hundred bytes.
					output: {
						codeSplitting: {
							groups: [
								{ name: 'styles', test: /[?&]type=style|app\.css$/ },
								{
									name: 'small',
									test: /src\/lib\/(loading\/(fetch-file|late-parts|ask-part)|ui\/kit\/(map-root|SourceLink|BasisBadge|Icon)|ui\/search\/(SearchField|SearchBar|wake-search)|ui\/words\/(format|strings|party-words)|state\/dataset-context|domain\/(dataset\/words|dataset\/party|time\/day))\./
								},
								// What every page with a map begins with, and what every map needs when it comes.
								{
									name: 'map-page',
									test: /src\/(recent|lib\/(domain\/(control\/types|dataset\/(dataset|headlines|layerIds|localLanguage|measureSpec)|embed\/languages|frame\/(dayFrame|packedGeometry)|front\/frontCounting|model\/claimCheck|reports\/lens|time\/interval|view\/nameIn)|map\/(areaPatterns?|colours|eventMarks|filledAreas|partyColours|partyPatterns|refusalWords|translateNames)|map\/world\/(cellGrid|cellsInView)|state\/(choices|day-computer|embed-languages|history-calls|ignored|view-state|worker-start)|ui\/embed\/spoken-language|ui\/kit\/browser-world|ui\/map\/(AreaSwatch|EventMark|fetch-names)|ui\/words\/dataset-words|words\/lists))\./
								},
								{
									name: 'map-later',
									test: /src\/lib\/map\/(asHtml|credits|fanOut|givenLook|loadMapLibre|mapErrors|mapLabels|placeMarks|style\/fonts)\./
								}
							]
						}
					}
				}
			}
		}
	},
	worker: { format: 'es' },
	test: {
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					setupFiles: ['src/lib/words/all-words.ts'],
					environment: 'node',
					// Whole periods and command lines take seconds on a busy machine.
					testTimeout: 60_000,
					// Files share what they import, such as the project's tables and the computer over them.
					isolate: false,
					include: ['tests/{unit,lint}/**/*.test.ts', 'src/**/*.test.ts'],
					exclude: ['src/**/*.svelte.test.ts'],
					benchmark: { include: ['tests/bench/**/*.bench.ts'] }
				}
			},
			{
				extends: true,
				test: {
					name: 'firefox',
					environment: 'node',
					testTimeout: 240_000,
					hookTimeout: 120_000,
					include: ['tests/firefox/**/*.test.ts'],
					benchmark: { include: [] }
				}
			},
			{
				extends: true,
				plugins: [siteFiles()],
				// Found only when its test begins, it would make Vite load the page anew.
				optimizeDeps: { include: ['axe-core'] },
				test: {
					name: 'browser',
					// A page of each, side by side: the least that two cores have room for.
					maxWorkers: 2,
					setupFiles: ['src/lib/words/all-words.ts'],
					// Maps are drawn in software here: what is waited for comes when it comes.
					testTimeout: 60_000,
					hookTimeout: 60_000,
					expect: { poll: { timeout: 45_000 } },
					include: ['tests/browser/**/*.test.ts', 'src/**/*.svelte.test.ts'],
					benchmark: { include: [] },
					browser: {
						enabled: true,
						headless: true,
						screenshotFailures: false,
						commands: browserCommands,
						provider: playwright({ launchOptions: chromiumLaunchOptions() }),
						instances: [{ browser: 'chromium', viewport: { width: 1280, height: 800 } }]
					}
				}
			}
		]
	}
});
