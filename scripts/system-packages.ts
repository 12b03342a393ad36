/** Programs of the system that tests need: found on `PATH`, or installed with apt when root. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

const APT_LOCK = join(tmpdir(), 'salient-apt.lock');

/** A command, and the Debian package that brings it. */
export interface SystemPackage {
	command: string;
	debianPackage: string;
}

/** Absolute path of a command on `PATH`, or `undefined`. */
export function findCommand(command: string): string | undefined {
	return (process.env.PATH ?? '')
		.split(delimiter)
		.filter((folder) => folder !== '')
		.map((folder) => join(folder, command))
		.find(isExecutable);
}

/** Path of the command, installed first where needed. Throws an error that names the package. */
export function ensureSystemPackage({ command, debianPackage }: SystemPackage): string {
	const found = findCommand(command);
	if (found) return found;
	const installed = installDebianPackage(debianPackage) ? findCommand(command) : undefined;
	if (installed) return installed;
	throw new Error(
		`The command "${command}" was not found and could not be installed: install the package "${debianPackage}" (on Debian, as root: apt-get install ${debianPackage}).`
	);
}

/** Installs one Debian package; `false` where there is no apt, no root, or apt fails. */
export function installDebianPackage(name: string): boolean {
	if (process.getuid?.() !== 0 || !findCommand('apt-get')) return false;
	console.log(`Installing the Debian package "${name}".`);
	// One at a time: tests of several workers ask at once, and apt refuses the second.
	const apt = (...args: string[]) => run('flock', [APT_LOCK, 'apt-get', ...args]);
	// A stale index is reason enough to try the install all the same.
	apt('update', '-q');
	return apt('install', '-y', '-q', '--no-install-recommends', name);
}

/** Runs a command; its output goes to standard error. `true` when it succeeds. */
export function run(command: string, args: readonly string[]): boolean {
	const result = spawnSync(command, args, {
		stdio: ['ignore', process.stderr, process.stderr],
		env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
	});
	return result.status === 0;
}

function isExecutable(path: string): boolean {
	try {
		accessSync(path, constants.X_OK);
		return statSync(path).isFile();
	} catch {
		return false;
	}
}
