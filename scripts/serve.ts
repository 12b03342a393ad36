/** Serves `build/` on `PORT` (4173 without it) until it is told to stop. */
import { existsSync } from 'node:fs';
import { buildDirectory, builtBase } from './build-stamp.ts';
import { createStaticServer } from './static-server.ts';

const port = readPort(process.env.PORT);
if (port === undefined) {
	stop(`PORT is "${process.env.PORT ?? ''}"; it must be a whole number from 1 to 65535.`);
}
if (!existsSync(buildDirectory)) {
	stop('There is no production build yet: run "npm run build" first.');
}

const base = builtBase();
const server = createStaticServer({ directory: buildDirectory, base });

server.on('error', (error: NodeJS.ErrnoException) => {
	stop(explain(error, port));
});
server.listen(port, () => {
	console.log(`Salient is at http://localhost:${String(port)}${base}/`);
});

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
	process.once(signal, () => {
		server.close(() => process.exit(0));
		server.closeAllConnections();
	});
}

/** The port to listen on, or `undefined` when the text is no port. */
function readPort(text: string | undefined): number | undefined {
	if (text === undefined || text === '') return 4173;
	const number = /^\d{1,5}$/.test(text) ? Number(text) : 0;
	return number >= 1 && number <= 65535 ? number : undefined;
}

function explain(error: NodeJS.ErrnoException, busy: number): string {
	const name = `Port ${String(busy)}`;
	if (error.code === 'EADDRINUSE') {
		return `${name} is in use by another program: stop it, or choose another port, such as PORT=${String(busy === 65535 ? 4173 : busy + 1)}.`;
	}
	if (error.code === 'EACCES') {
		return `${name} may not be opened by this user: choose one above 1023, such as PORT=4173.`;
	}
	return `The server could not start: ${error.message}.`;
}

function stop(sentence: string): never {
	console.error(sentence);
	process.exit(1);
}
