/** Debian's nginx with the configuration of deploy/nginx.conf, for tests and measurements. */
import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PROJECT_FOLDER } from './inputs.ts';
import { ensureSystemPackage, installDebianPackage } from './system-packages.ts';

const NGINX = { command: 'nginx', debianPackage: 'nginx' };
const BROTLI = 'libnginx-mod-http-brotli-static';
const BROTLI_MODULE = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** Finds nginx and its Brotli module or installs them. Throws an error that names the package. */
export function ensureNginx(): string {
	const command = ensureSystemPackage(NGINX);
	if (existsSync(BROTLI_MODULE) || (installDebianPackage(BROTLI) && existsSync(BROTLI_MODULE))) {
		return command;
	}
	throw new Error(
		`The Brotli module of nginx was not found and could not be installed: install the package "${BROTLI}" (on Debian, as root: apt-get install ${BROTLI}).`
	);
}

export interface RunningNginx {
	origin: string;
	stop(): Promise<void>;
}

/**
 * Starts it on a free port with files of its own; otherwise deploy/nginx.conf as it stands.
 * @param root what is served
 * @param service host and port of what is made when asked for
 */
export async function startNginx(
	root = join(PROJECT_FOLDER, 'build'),
	service = '127.0.0.1:4173'
): Promise<RunningNginx> {
	const command = ensureNginx();
	const port = await freePort();
	const folder = mkdtempSync(join(tmpdir(), 'salient-nginx-'));
	// What it keeps, it keeps with the rights of another user.
	chmodSync(folder, 0o755);
	const file = join(folder, 'nginx.conf');
	const configuration = readFileSync(join(PROJECT_FOLDER, 'deploy/nginx.conf'), 'utf8')
		.replace('listen 8080;', `listen 127.0.0.1:${String(port)};`)
		.replace('root build;', `root ${root};`)
		.replace('server 127.0.0.1:4173;', `server ${service};`)
		.replaceAll('/tmp/salient-nginx', join(folder, 'run'));
	writeFileSync(file, configuration);
	const server = spawn(command, ['-p', `${PROJECT_FOLDER}/`, '-c', file], {
		stdio: ['ignore', 'inherit', 'inherit']
	});
	const ended = new Promise<void>((resolve) => server.once('close', () => resolve()));
	const origin = `http://127.0.0.1:${String(port)}`;
	await answers(origin, server);
	return {
		origin,
		async stop() {
			server.kill('SIGQUIT');
			await ended;
			rmSync(folder, { recursive: true, force: true });
		}
	};
}

/** Resolves once the server answers; rejects when it has ended instead. */
async function answers(origin: string, server: { exitCode: number | null }): Promise<void> {
	for (;;) {
		if (server.exitCode !== null) throw new Error('nginx did not start; its message is above.');
		const response = await fetch(`${origin}/embed.js`).catch(() => null);
		if (response) {
			await response.arrayBuffer();
			return;
		}
		await new Promise((resolve) => setImmediate(resolve));
	}
}

function freePort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const server = createServer();
		server.once('error', reject);
		server.listen(0, '127.0.0.1', () => {
			const address = server.address();
			server.close(() => {
				if (address !== null && typeof address === 'object') resolve(address.port);
				else reject(new Error('The system gave no free port.'));
			});
		});
	});
}
