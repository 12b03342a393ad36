/**
 * `npm run load-test`: 200 connections ask Debian's nginx for the files of an embed for 30 seconds,
 * with wrk, compressed as browsers ask for them. Fails on a single failed request.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildDirectory } from './build-stamp.ts';
import { startNginx } from './nginx.ts';
import { firstViewData } from './size-budget/first-view.ts';
import { scriptsOfPage } from './size-budget/scripts-of-page.ts';
import { ensureSystemPackage } from './system-packages.ts';

const CONNECTIONS = 200;
const SECONDS = 30;

if (!existsSync(join(buildDirectory, 'embed.html'))) {
	console.error('There is no production build yet: run "npm run build" first.');
	process.exit(1);
}
const wrk = ensureSystemPackage({ command: 'wrk', debianPackage: 'wrk' });

const { first, later } = scriptsOfPage(buildDirectory, 'embed.html', new Set());
const scripts = [...first, ...later].map((file) => file.slice(buildDirectory.length + 1));
const paths = ['embed', 'embed.js', 'poster/default.svg', ...scripts, ...firstViewData].filter(
	(path) => path === 'embed' || existsSync(join(buildDirectory, path))
);
const bytes = paths.reduce((sum, path) => sum + sizeOf(path), 0);

const folder = mkdtempSync(join(tmpdir(), 'salient-load-'));
const plan = join(folder, 'plan.lua');
writeFileSync(
	plan,
	`local paths = { ${paths.map((path) => JSON.stringify(`/${path}`)).join(', ')} }
local at = 0
request = function()
	at = at % #paths + 1
	return wrk.format("GET", paths[at], { ["Accept-Encoding"] = "br, gzip" })
end
done = function(summary, latency)
	local e = summary.errors
	io.write(string.format("SUMMARY %d %d %d %d %d %d %d %.0f %.0f\\n", summary.requests, summary.duration,
		summary.bytes, e.connect, e.read + e.write, e.status, e.timeout, latency:percentile(50), latency:percentile(99)))
end
`
);

const nginx = await startNginx();
const run = spawnSync(
	wrk,
	[
		...['-t2', `-c${String(CONNECTIONS)}`, `-d${String(SECONDS)}s`],
		...['--timeout', '10s', '-s', plan, nginx.origin]
	],
	{ encoding: 'utf8' }
);
await nginx.stop();
rmSync(folder, { recursive: true });

const summary = /^SUMMARY (.+)$/m.exec(run.stdout)?.[1]?.split(' ').map(Number);
if (!summary) {
	console.error(run.stdout, run.stderr);
	process.exit(1);
}
const [requests = 0, micros = 1, read = 0, connect, io, status, timeout, p50 = 0, p99 = 0] =
	summary;
const seconds = micros / 1e6;
const failed = [connect, io, status, timeout].reduce<number>((sum, count) => sum + (count ?? 0), 0);
const perSecond = requests / seconds;
console.log(
	[
		`files of one embed    ${String(paths.length)}, ${(bytes / 1000).toFixed(0)} kB compressed`,
		`connections           ${String(CONNECTIONS)}`,
		`seconds               ${seconds.toFixed(0)}`,
		`requests              ${String(requests)}, ${perSecond.toFixed(0)} a second`,
		`transferred           ${((read * 8) / seconds / 1e9).toFixed(2)} Gbit/s`,
		`whole embeds          ${(perSecond / paths.length).toFixed(0)} a second`,
		`latency               median ${(p50 / 1000).toFixed(0)} ms, 99th percentile ${(p99 / 1000).toFixed(0)} ms`,
		`failed requests       ${String(failed)}`
	].join('\n')
);
process.exitCode = failed === 0 && run.status === 0 ? 0 : 1;

/** As it is sent. */
function sizeOf(path: string): number {
	const file = join(buildDirectory, path === 'embed' ? 'embed.html' : path);
	return statSync(existsSync(`${file}.br`) ? `${file}.br` : file).size;
}
