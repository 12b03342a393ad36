/** The package that newsrooms build their pages with: what is in it, and that its types are the schemas'. */
import { spawnSync } from 'node:child_process';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type { MapState, Order } from '../../../packages/embed/index.d.ts';
import { embedModule, writeEmbedPackage } from '../../../scripts/embed-package.ts';
import type { Command, EmbedState } from '../../../src/lib/domain/embed/protocol.ts';

type Asked = Command extends infer Each
	? Each extends Command
		? Omit<Each, 'salient' | 'id' | 'expires'>
		: never
	: never;

describe('salient-embed', () => {
	it('has the types of the protocol', () => {
		expectTypeOf<Order>().toExtend<Asked>();
		expectTypeOf<Asked>().toExtend<Order>();
		expectTypeOf<EmbedState>().toExtend<MapState>();
		expectTypeOf<MapState>().toExtend<EmbedState>();
	});

	it('is the element of embed.js, defined when it is asked to', async () => {
		const source = embedModule();
		expect(source).toContain("customElements.define('salient-map'");
		expect(source).not.toContain('currentScript');
		const module = (await import(`data:text/javascript,${encodeURIComponent(source)}`)) as object;
		expect(Object.keys(module)).toEqual(['defineSalientMap']);
	});

	it('packs what its manifest names', () => {
		const packed = spawnSync('npm', ['pack', '--dry-run', '--json'], { cwd: writeEmbedPackage() });
		const [listed] = JSON.parse(packed.stdout.toString()) as [{ files: { path: string }[] }];
		expect(listed.files.map(({ path }) => path).sort()).toEqual([
			'LICENSE',
			'README.md',
			'examples/scrollytelling.html',
			'index.d.ts',
			'index.js',
			'package.json'
		]);
	});
});
