import { beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyBasemap } from '../../../src/lib/map/basemap.ts';
import type { Atlas } from '../../../src/lib/state/atlas.svelte.ts';
import { loadBackground } from '../../../src/lib/ui/map/background.ts';
import { fetchNames } from '../../../src/lib/ui/map/fetch-names.ts';
import { MapSession } from '../../../src/lib/ui/map/map-session.svelte.ts';

vi.mock('../../../src/lib/ui/map/fetch-names.ts', () => ({ fetchNames: vi.fn() }));
vi.mock('../../../src/lib/map/basemap.ts', async (original) => ({
	...(await original<object>()),
	loadBasemap: () => Promise.resolve({ basemap: emptyBasemap(), problems: [] })
}));

const names = { language: 'ar', names: { Kyiv: 'كييف' } } as const;

beforeEach(() => {
	vi.mocked(fetchNames).mockReset();
});

describe('the background of a map in another language', () => {
	it('draws with English names where the others do not come, and asks for them again', async () => {
		const session = new MapSession({} as unknown as Atlas);
		vi.mocked(fetchNames).mockRejectedValueOnce(new Error('offline')).mockResolvedValue(names);
		await loadBackground(session, (path) => path);
		expect(session.basemap).not.toBeNull();
		expect(session.world?.names).toBeNull();
		expect(session.basemapFailed).toBe(true);
		await loadBackground(session, (path) => path);
		expect(session.world?.names).toBe(names);
		expect(session.basemapFailed).toBe(false);
	});

	it('lacks nothing where it needs no other names', async () => {
		const session = new MapSession({} as unknown as Atlas);
		vi.mocked(fetchNames).mockResolvedValue(null);
		await loadBackground(session, (path) => path);
		expect(session.basemapFailed).toBe(false);
	});
});
