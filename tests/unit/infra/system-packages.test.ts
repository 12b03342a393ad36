import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { findChromium } from '../../../scripts/chromium.ts';
import { ensureSystemPackage, findCommand } from '../../../scripts/system-packages.ts';

afterEach(() => {
	vi.unstubAllEnvs();
	vi.restoreAllMocks();
});

function folderWith(command: string, mode: number): string {
	const folder = mkdtempSync(join(tmpdir(), 'salient-path-'));
	writeFileSync(join(folder, command), '');
	chmodSync(join(folder, command), mode);
	return folder;
}

describe('a system command', () => {
	it('is found on PATH', () => {
		const folder = folderWith('ogrinfo', 0o755);
		vi.stubEnv('PATH', `/nowhere::${folder}`);
		expect(findCommand('ogrinfo')).toBe(join(folder, 'ogrinfo'));
	});

	it('is not found where the file cannot be run', () => {
		vi.stubEnv('PATH', folderWith('ogrinfo', 0o644));
		expect(findCommand('ogrinfo')).toBeUndefined();
	});

	it('that is missing is named with its package when it cannot be installed', () => {
		vi.stubEnv('PATH', '/nowhere');
		expect(() => ensureSystemPackage({ command: 'ogrinfo', debianPackage: 'gdal-bin' })).toThrow(
			'install the package "gdal-bin"'
		);
	});
});

describe('Chromium', () => {
	it('is the one that CHROMIUM_PATH names', () => {
		vi.stubEnv('CHROMIUM_PATH', '/opt/chromium');
		expect(findChromium()).toBe('/opt/chromium');
	});

	it('is found under any of its names', () => {
		const folder = folderWith('google-chrome', 0o755);
		vi.stubEnv('CHROMIUM_PATH', '');
		vi.stubEnv('PATH', folder);
		expect(findChromium()).toBe(join(folder, 'google-chrome'));
	});

	it('is left to Playwright where the system has none', () => {
		vi.stubEnv('CHROMIUM_PATH', '');
		vi.stubEnv('PATH', '/nowhere');
		expect(findChromium()).toBeUndefined();
	});
});
