/**
 * Serves `build/` on `PORT` (4173 without it) until it is told to stop, and beside its files what
 * is made when asked for: `/oembed` and `/picture`.
 */
import { existsSync } from 'node:fs';
import { buildDirectory, builtBase } from './build-stamp.ts';
import { explainListenError, portFromEnvironment } from './port.ts';
import { projectService } from './service/projectService.ts';
import { createStaticServer } from './static-server.ts';

const port = portFromEnvironment();
if (!existsSync(buildDirectory)) {
	console.error('There is no production build yet: run "npm run build" first.');
	process.exit(1);
}

const base = builtBase();
const { service, close } = projectService(base);
const server = createStaticServer({ directory: buildDirectory, base, service });

server.once('error', (error) => {
	console.error(explainListenError(error, port));
	process.exit(1);
});
server.listen(port, () => {
	console.log(`Salient is at http://localhost:${String(port)}${base}/`);
});

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
	process.once(signal, () => {
		server.close(() => process.exit(0));
		close();
		server.closeAllConnections();
	});
}
