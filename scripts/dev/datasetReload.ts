/**
 * What `npm run dev` does when an author saves a file of a dataset: it builds the dataset again and
 * loads every open page anew. What is wrong is said in the terminal and over the page, until it is
 * mended.
 */
import { existsSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { ErrorPayload, Plugin, ViteDevServer } from 'vite';
import { formatProblem, type Problem } from '../../src/lib/domain/model/problem.ts';
import { readTextFile } from '../../src/lib/build/readTextFile.ts';
import { oneByOne } from './oneByOne.ts';
import { rebuildApart } from './rebuildApart.ts';
import type { Rebuilt } from './rebuildDataset.ts';

/** @param rebuild builds a dataset of the project by its id; never rejects */
export function datasetReload(rebuild: Rebuild = rebuildApart): Plugin {
	return {
		name: 'dataset-reload',
		// Tests start a server too, and bring their own data.
		apply: (_, { command, mode }) => command === 'serve' && mode !== 'test',
		configureServer: (server) => watchDatasets(server, rebuild)
	};
}

type Rebuild = (root: string, id: string) => Promise<Rebuilt>;

/** Which dataset a file belongs to; undefined where it is of none. */
function datasetOf(root: string, file: string): string | undefined {
	const [folder, id, ...rest] = relative(root, file).split(sep);
	if (folder !== 'data' || id === undefined || rest.length === 0) return undefined;
	return existsSync(join(root, 'data', id, 'datapackage.json')) ? id : undefined;
}

function watchDatasets(server: ViteDevServer, rebuild: Rebuild): void {
	const { root, logger } = server.config;
	/** What is wrong, by the id of the dataset. */
	const wrong = new Map<string, readonly Problem[]>();
	/** Texts as they were built: a build writes into the folders that are watched. */
	const built = new Map<string, string | null>();

	function showProblems(): void {
		const problems = [...wrong.values()].flat();
		if (problems.length > 0) server.ws.send(overlay(root, problems));
	}

	const ask = oneByOne<string>(async (id) => {
		const { written, problems } = await rebuild(root, id);
		for (const file of written) built.set(join(root, file), readTextFile(join(root, file)));
		wrong.set(id, problems);
		if (problems.length > 0) {
			logger.error(problems.map(formatProblem).join('\n'), { timestamp: true });
			showProblems();
			return;
		}
		logger.info(`built data/${id} again`, { timestamp: true });
		// Pages are rendered from what was read once.
		server.environments.ssr.moduleGraph.invalidateAll();
		server.ws.send({ type: 'full-reload' });
	});

	server.watcher.on('all', (_, file) => {
		const id = datasetOf(root, file);
		if (id === undefined) return;
		const text = readTextFile(file);
		if (built.get(file) === text) return;
		built.set(file, text);
		ask(id);
	});
	// A page that is loaded while something is wrong shows what was built before.
	server.ws.on('connection', showProblems);
}

function overlay(root: string, problems: readonly Problem[]): ErrorPayload {
	const [first] = problems;
	return {
		type: 'error',
		err: {
			plugin: 'dataset-reload',
			message: problems.map(formatProblem).join('\n'),
			stack: '',
			...(first && {
				loc: { file: join(root, first.file), line: first.line ?? 1, column: 1 }
			})
		}
	};
}
