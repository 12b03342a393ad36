import {
	addProtocol,
	type Map as MapLibreMap,
	type LayerSpecification,
	type RasterTileSource,
	type SourceSpecification,
	type VectorTileSource
} from 'maplibre-gl';
import { PMTiles, Protocol, TileType, type Header } from 'pmtiles';
import type { TileMap } from '../../domain/dataset/tileMap.ts';
import type { Theme } from '../../domain/view/mapModel.ts';
import { asHtml } from '../asHtml.ts';
import { rasterLayers, TILES, vectorLayers } from './tileLayers.ts';

/** The lowest layer of the areas: tiles lie over the usual ground and under all that is told. */
const LOWEST_AREA = 'control-base';
/** Pixels that most pictures among tiles have. */
const PICTURE_SIZE = 256;

const protocol = new Protocol();
addProtocol('pmtiles', protocol.tile);

/** The newsroom's own base map, from one archive of tiles, of which it reads what is looked at. */
export class TileGround {
	#tiles: TileMap;
	#source: SourceSpecification;
	#onFailed: () => void;

	private constructor(tiles: TileMap, source: SourceSpecification, onFailed: () => void) {
		this.#tiles = tiles;
		this.#source = source;
		this.#onFailed = onFailed;
	}

	/**
	 * @param root address of the site, with a slash at the end, for a path
	 * @param onFailed called for tiles that do not come later
	 * @throws Error where the archive does not come, or is none
	 */
	static async open(tiles: TileMap, root: string, onFailed: () => void): Promise<TileGround> {
		const url = new URL(tiles.url, root).href;
		const archive = new PMTiles(url);
		const header = await archive.getHeader();
		const source = sourceOf(header, url, tiles.attribution);
		protocol.add(archive);
		return new TileGround(tiles, source, onFailed);
	}

	/** Draws it on a map, anew where it is there already. */
	lay(map: MapLibreMap, theme: Theme): void {
		this.lift(map);
		map.addSource(TILES, this.#source);
		sourceOn(map)?.on('error', this.#onFailed);
		for (const layer of this.#layers(theme)) map.addLayer(layer, LOWEST_AREA);
	}

	/** Takes it from a map. */
	lift(map: MapLibreMap): void {
		const source = sourceOn(map);
		if (!source) return;
		source.off('error', this.#onFailed);
		for (const id of map.getLayersOrder()) {
			if (map.getLayer(id)?.source === TILES) map.removeLayer(id);
		}
		map.removeSource(TILES);
	}

	#layers(theme: Theme): LayerSpecification[] {
		return this.#source.type === 'raster'
			? rasterLayers()
			: vectorLayers(this.#tiles.flavour, theme);
	}
}

function sourceOn(map: MapLibreMap): VectorTileSource | RasterTileSource | undefined {
	return map.getSource(TILES);
}

/** @throws Error where the archive holds nothing that can be drawn */
function sourceOf(header: Header, url: string, attribution: string): SourceSpecification {
	const shared = {
		tiles: [`pmtiles://${url}/{z}/{x}/{y}`],
		minzoom: header.minZoom,
		maxzoom: header.maxZoom,
		bounds: [header.minLon, header.minLat, header.maxLon, header.maxLat] as [
			number,
			number,
			number,
			number
		],
		attribution: asHtml(attribution)
	};
	switch (header.tileType) {
		case TileType.Mvt:
			return { type: 'vector', ...shared };
		case TileType.Png:
		case TileType.Jpeg:
		case TileType.Webp:
		case TileType.Avif:
			return { type: 'raster', tileSize: PICTURE_SIZE, ...shared };
		default:
			throw new Error(`${url} holds tiles of a kind that is not drawn here.`);
	}
}
