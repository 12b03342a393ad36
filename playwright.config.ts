import { createServer } from 'node:net';
import { defineConfig } from '@playwright/test';
import { chromiumLaunchOptions } from './scripts/chromium.ts';

// Workers load this file too and must find the same port: they inherit the environment.
const port = (process.env.E2E_PORT ??= String(await freePort()));

/**
 * Journeys about lists, figures, addresses, words and paper: there the still map will do, and a
 * browser without WebGL is several times as fast. All others have the live map.
 */
const PAGE =
	/\/(access|edit-lesson|guide|hearing|embed-editions|embed-hosts|embed-kinds|embed-messages|embed-motion|explore|handout|journey|languages|late-parts|lesson|lesson-screens|lesson-windows|numbers|own-lesson|pages|room|search|share|take-away|maps|trouble|two-minutes|update)\.spec\.ts$/;

export default defineConfig({
	testDir: 'tests/e2e',
	outputDir: 'test-results',
	fullyParallel: true,
	forbidOnly: Boolean(process.env.CI),
	workers: 2,
	retries: 0,
	// Maps are drawn in software here, which takes its time, and machines differ by a factor of three.
	timeout: 240_000,
	expect: { timeout: 60_000 },
	reporter: [['list'], ['json', { outputFile: '.cache/test/e2e.json' }]],
	use: {
		baseURL: `http://localhost:${port}`,
		viewport: { width: 1280, height: 800 },
		locale: 'en-GB',
		timezoneId: 'UTC',
		// Journeys watch and bend the network; tests/e2e/offline.spec.ts is about the worker.
		serviceWorkers: 'block',
		// A trace takes pictures all along, which costs as much as the map: ask for it with --trace on.
		trace: 'off',
		// A flight is drawn frame by frame in software; the journeys about motion ask for it.
		contextOptions: { reducedMotion: 'reduce' }
	},
	projects: [
		{
			name: 'map',
			testIgnore: PAGE,
			use: { launchOptions: chromiumLaunchOptions() }
		},
		{
			name: 'page',
			testMatch: PAGE,
			use: { launchOptions: chromiumLaunchOptions({ webgl: false }) }
		}
	],
	webServer: {
		command: 'npx tsx scripts/serve.ts',
		url: `http://localhost:${port}/`,
		env: { PORT: port },
		reuseExistingServer: false,
		gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 }
	}
});

function freePort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const server = createServer();
		server.once('error', reject);
		server.listen(0, () => {
			const address = server.address();
			server.close(() => {
				if (address !== null && typeof address === 'object') resolve(address.port);
				else reject(new Error('The system gave no free port.'));
			});
		});
	});
}
