/** A base map of the newsroom's own: tiles in one PMTiles file. */
export interface TileMap {
	/** An https address, or a path below the site's root. */
	url: string;
	/** Whom to name while it is drawn. */
	attribution: string;
	/** How vector tiles are coloured, in either theme. */
	flavour: TileFlavour;
}

export const TILE_FLAVOURS = ['grey', 'colour'] as const;
export type TileFlavour = (typeof TILE_FLAVOURS)[number];

/** Either of another origin, or below the root of the site, wherever that lies. */
export const TILE_ADDRESS = /^(https?:\/\/[^\s/]\S*|\w[\w.-]*(\/\w[\w.-]*)*)$/;

/** The origin that the tiles are fetched from; null where it is the site's own. */
export function tileOrigin({ url }: Pick<TileMap, 'url'>): string | null {
	return URL.canParse(url) ? new URL(url).origin : null;
}
