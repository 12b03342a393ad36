/** The production build, served for the journeys of one file. */
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createStaticServer } from '../../../scripts/static-server.ts';

export interface Site {
	origin: string;
	close(): Promise<void>;
}

export async function serveBuild(): Promise<Site> {
	const directory = join(import.meta.dirname, '../../../build');
	const server: Server = createStaticServer({ directory, base: '' });
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	return {
		origin: `http://127.0.0.1:${String(port)}`,
		close: () =>
			new Promise((resolve) => {
				server.closeAllConnections();
				server.close(() => resolve());
			})
	};
}
