/** The ground under the maps of a lesson: the detailed map with the coarse world, then the cells looked at. */
import type { CameraView } from '$lib/domain/view/mapModel.ts';
import type { BasemapData } from '$lib/map/basemap.ts';
import type { Size } from '$lib/map/mercator.ts';
import { viewBounds } from '$lib/map/viewBounds.ts';
import { cellsBeyond } from '$lib/map/world/cellsInView.ts';
import { withTowns, type WorldTown } from '$lib/map/world/worldTowns.ts';

export interface GroundSource {
	/** Never rejects: what fails to load is empty. */
	loadBasemap: () => Promise<BasemapData>;
	/** The ground with these cells of the world. Null where there are no more files than those of before. */
	loadCells: ((cells: readonly string[]) => Promise<BasemapData>) | null;
}

export class SceneGround {
	#basemap = $state.raw<BasemapData | null>(null);
	/** Towns to compare with, beside those of the map. */
	#near = $state.raw<readonly WorldTown[]>([]);
	readonly #shown = $derived(
		this.#basemap && this.#near.length > 0 ? withTowns(this.#basemap, this.#near) : this.#basemap
	);
	readonly #source: GroundSource;
	#asked = '';

	constructor(source: GroundSource) {
		this.#source = source;
	}

	/** Null until it is here. */
	get basemap(): BasemapData | null {
		return this.#shown;
	}

	async load(): Promise<void> {
		this.#basemap = await this.#source.loadBasemap();
	}

	/** A map shows this much: the cells that lie there are loaded, once for as long as it stays. */
	async see(camera: CameraView, size: Size): Promise<void> {
		const basemap = this.#basemap;
		if (!basemap || !this.#source.loadCells || size.width === 0) return;
		const cells = cellsBeyond(viewBounds(camera, size), camera.zoom, basemap.covers);
		const wanted = cells.join();
		if (wanted === '' || wanted === this.#asked) return;
		this.#asked = wanted;
		this.#basemap = await this.#source.loadCells(cells);
	}

	/** Names these towns too, in place of those before. */
	nameTowns(towns: readonly WorldTown[]): void {
		this.#near = towns;
	}
}
