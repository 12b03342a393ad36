import type { PartyId } from './party.ts';
import type { Words } from './words.ts';

export type CompartmentId = string;
export type SectorId = string;

/** Ground that is looked at by itself. */
export interface Compartment {
	id: CompartmentId;
	names: Words;
	/** ISO 3166-1 alpha-2 codes, as settlements bear them. */
	countries: readonly string[];
	/** ISO 3166-1 alpha-3 codes of the outlines of the base map that it is made of. */
	outline: readonly string[];
	/** Side of a cell of the field, km. */
	stepKm: number;
	/** Ground further than this from every reported settlement is unknown, km; null: none is. */
	reachKm: number | null;
	/** How far around the outermost settlements the ground is looked at, km; null: all of it. */
	hullMarginKm: number | null;
	/** Whose it is in peace: its own ground stays blank paper. Null: everybody's is filled. */
	normalParty: PartyId | null;
}

/** A stretch of the theatre that settlements are sorted by. */
export interface Sector {
	id: SectorId;
	names: Words;
}

/** Degrees: west, south, east, north. */
export type Bounds = readonly [number, number, number, number];

/** Where the map can be asked to look. */
export interface NamedView {
	id: string;
	names: Words;
	bounds: Bounds;
	/** What a pointer at the edge of the map points at, degrees; null where there is none. */
	point: readonly [lon: number, lat: number] | null;
}

export interface Theatre {
	/** Degrees: the middle of the planes on which everything is measured. */
	centre: readonly [lon: number, lat: number];
	/** A settlement belongs to the first that has its country. */
	compartments: readonly Compartment[];
	/** In the order of tables and lists. */
	sectors: readonly Sector[];
	/** The first is what the page opens on. */
	views: readonly NamedView[];
	/** The view that a small map shows close up beside the first one, by id; null where there is none. */
	inset: string | null;
	/** ISO 3166-1 alpha-2 to alpha-3, for the places beyond the compartments. */
	countries: Readonly<Record<string, string>>;
	/** Where points of a country can lie at all, by alpha-2 code; else its outline says so. */
	countryBounds: Readonly<Record<string, Bounds>>;
	/** Where the base map knows towns and villages: pictures of places there look closer. */
	detail: Bounds | null;
	/** What to mind about borders where a point lies in another country than its row says. */
	borderHint: Words;
	/** Settlements that are told of in a sentence about a day, by id. */
	told: readonly string[];
	/**
	 * Places whose names stand out on the map and come before all others, in this order, each from a
	 * whole zoom on; empty: the places of the layers.
	 */
	prominent: readonly ProminentPlace[];
}

/** A place that the story is about, by id. */
export interface ProminentPlace {
	place: string;
	minZoom: number;
}
