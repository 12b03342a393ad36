/** What only a process of its own can show: the streams it writes to, and its exit code. */
import { spawnSync } from 'node:child_process';
import { PassThrough } from 'node:stream';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { print, type Streams } from '../../../scripts/cli/print.ts';

const project = join(import.meta.dirname, '../../..');

function shell(command: string) {
	return spawnSync('bash', ['-o', 'pipefail', '-c', command], { cwd: project, encoding: 'utf8' });
}
const SALIENT = 'node_modules/.bin/tsx scripts/salient.ts';

describe('the command line as the shell sees it', () => {
	it('ends quietly when its reader has had enough', () => {
		const { status, stdout, stderr } = shell(`${SALIENT} export events | head -1`);
		expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
		expect(stdout).toMatch(/^\{"type":"FeatureCollection".*\n?$/);
	});

	it('says in a sentence what it cannot do, and fails', () => {
		const { status, stdout, stderr } = shell(`${SALIENT} constructor`);
		expect([status, stdout]).toEqual([2, '']);
		expect(stderr).toMatch(/^"constructor" is not a command\.\n\nusage:/);
	});
});

describe('an answer', () => {
	/** Streams of which standard output fails with a code. */
	function failing(code: string) {
		const said: string[] = [];
		const stdout = new PassThrough();
		stdout.write = () => stdout.emit('error', Object.assign(new Error(code), { code }));
		const stderr = new PassThrough();
		stderr.on('data', (text: Buffer) => said.push(text.toString()));
		const streams: Streams = { stdout, stderr, exitCode: undefined };
		return { streams, said };
	}

	it('that finds no space left is said in a sentence', () => {
		const { streams, said } = failing('ENOSPC');
		print({ stdout: '{}\n', stderr: '', exitCode: 0 }, streams);
		expect(streams.exitCode).toBe(1);
		expect(said).toEqual([
			'The answer could not be written: there is no space left where it should go.\n'
		]);
	});

	it('that nobody reads on is no failure', () => {
		const { streams, said } = failing('EPIPE');
		print({ stdout: '{}\n', stderr: '', exitCode: 0 }, streams);
		expect([streams.exitCode, said]).toEqual([0, []]);
	});
});
