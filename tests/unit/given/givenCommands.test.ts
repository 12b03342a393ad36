import { rmSync } from 'node:fs';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { givenProject } from '../../support/givenProject.ts';

const root = givenProject();
// Other tests may have loaded the commands already, of the project itself.
vi.resetModules();
vi.doMock('../../../scripts/inputs.ts', () => ({ PROJECT_FOLDER: root }));
const { salient } = await import('../../../scripts/cli/run.ts');
afterAll(() => {
	vi.doUnmock('../../../scripts/inputs.ts');
	vi.resetModules();
	rmSync(root, { recursive: true });
});

const answer = (...args: string[]) => {
	const { stdout, stderr } = salient(args);
	expect(stderr).toBe('');
	return JSON.parse(stdout) as Record<string, unknown>;
};

describe('salient measure, of what others drew', () => {
	it('gives it with its ladder, and with nothing that is said of reports', () => {
		const { measures, agreed_km } = answer('measure', '--date', '2024-11-30', '--ladder');
		expect(measures).toMatchObject({
			'agreed-km': { value: 111.2, low: 111.2, high: 111.2, unit: 'km' },
			'agreed-km2': { unit: 'km2' }
		});
		expect(measures).not.toHaveProperty('agreed-km.unknown_share');
		expect(agreed_km).toMatchObject({ value: 111.2, resolution_km: 5 });
		expect((agreed_km as { ladder: unknown[] }).ladder).toHaveLength(6);
		expect(agreed_km).not.toHaveProperty('counted');
	});

	it('says why it gives none on a day without it', () => {
		expect(answer('measure', '--date', '2024-11-26')).toMatchObject({
			measures: {
				'agreed-km': { value: null, refused: 'No figure: nothing of it is given for this day.' }
			},
			agreed_km: { value: null }
		});
	});
});

describe('salient export given', () => {
	it('gives what stands on a day, or all', () => {
		const ids = (...args: string[]) =>
			(answer('export', 'given', ...args).features as { id: string }[]).map(({ id }) => id);
		expect(ids('--date', '2024-11-26')).toEqual(['agreement-1']);
		expect(ids()).toEqual(['agreement-1', 'agreement-2', 'agreement-3']);
	});

	it('gives a table with the source in every row', () => {
		const { stdout } = salient(['export', 'given', '--format', 'csv']);
		expect(stdout.split('\n')[3]).toContain("The other's staff");
		expect(stdout).toContain('LINESTRING (31 50, 31 51)');
	});
});
